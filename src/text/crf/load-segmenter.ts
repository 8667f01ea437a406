import type { Label, Segmenter } from '../word-spans.ts';
import { readCrfModel } from './read-model.ts';
import { StateScores } from './state-scores.ts';
import { viterbi } from './viterbi.ts';
import { WordScores } from './word-scores.ts';

const inside = 'IW';

/**
 * Word segmenter from the bytes of vntk's `lib/word_tokenizer/model.bin` and the text of `@vntk/dictionary/data/Viet74K.txt`.
 * On vntk's own tokens, which hold no white space, it gives vntk's labels.
 */
export function loadSegmenter(modelBytes: Uint8Array, dictionary: string): Segmenter {
  const model = readCrfModel(modelBytes);
  const size = model.labels.length;
  const scores = new WordScores(model, dictionary);
  const states = new StateScores(scores, size);
  const letters = model.labels.map((label): Label => (label === inside ? 'I' : 'B'));
  return {
    segment(forms: readonly string[]): Label[] {
      scores.trim();
      const words = forms.map((form) => scores.word(form));
      const path = viterbi(states.of(words), words.length, model.transitions, size);
      return Array.from(path, (label) => letters[label]!);
    },
  };
}
