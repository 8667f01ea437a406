import type { Label, Segmenter } from '../word-spans.ts';
import { readCrfModel } from './read-model.ts';
import type { Row } from './sum-weights.ts';
import { viterbi } from './viterbi.ts';
import { type Pair, type Word, WordScores } from './word-scores.ts';

const inside = 'IW';

/**
 * Word segmenter from the bytes of vntk's `lib/word_tokenizer/model.bin` and the text of `@vntk/dictionary/data/Viet74K.txt`.
 * On vntk's own tokens it gives vntk's labels; it works out each distinct token once, where vntk scans its dictionary.
 */
export function loadSegmenter(modelBytes: Uint8Array, dictionary: string): Segmenter {
  const model = readCrfModel(modelBytes);
  const scores = new WordScores(model, dictionary);
  const size = model.labels.length;
  const isInside = model.labels.map((label) => label === inside);
  return {
    segment(forms: readonly string[]): Label[] {
      scores.trim();
      const words = forms.map((form) => scores.word(form));
      const path = viterbi(stateScores(words, scores, size), words.length, model.transitions, size);
      return Array.from(path, (label) => (isInside[label] ? 'I' : 'B'));
    },
  };
}

/** Sum of all templates for every token: each token, pair and triple adds its rows to the tokens around it. */
function stateScores(words: readonly Word[], scores: WordScores, size: number): Float64Array {
  const { BOS, EOS } = scores.edges;
  const n = words.length;
  const state = new Float64Array(n * size);
  const add = (target: number, row: Row): void => {
    const base = target * size;
    for (let label = 0; label < size; label++) state[base + label]! += row[label]!;
  };
  let before: Pair | null = null;
  for (let i = 0; i < n; i++) {
    const word = words[i]!;
    for (let k = 0; k < 5; k++) if (i + 2 - k >= 0 && i + 2 - k < n) add(i + 2 - k, word.rows[k]!);
    const pair: Pair | null = i + 1 < n ? scores.pair(word, words[i + 1]!) : null;
    if (pair !== null)
      for (let k = 0; k < 4; k++) if (i + 2 - k >= 0 && i + 2 - k < n) add(i + 2 - k, pair.rows[k]!);
    if (before !== null && pair !== null) {
      const rows = scores.triple(words[i - 1]!, word, words[i + 1]!, before);
      for (let k = 0; k < 3; k++) if (i + 1 - k >= 0 && i + 1 - k < n) add(i + 1 - k, rows[k]!);
    }
    before = pair;
  }
  for (let i = 0; i < n; i++) addEdges(i);
  return state;

  function addEdges(i: number): void {
    if (i >= 2 && i + 2 < n) return;
    for (let k = 0; k < 5; k++) {
      const first = i + k - 2;
      if (first < 0) add(i, BOS.one[k]!);
      else if (first >= n) add(i, EOS.one[k]!);
      if (k < 4) {
        if (first < 0) add(i, BOS.two[k]!);
        else if (first + 1 >= n) add(i, EOS.two[k]!);
      }
      if (k < 3) {
        if (first < 0) add(i, BOS.three[k]!);
        else if (first + 2 >= n) add(i, EOS.three[k]!);
      }
    }
  }
}
