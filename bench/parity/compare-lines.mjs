import { readSegmenterFiles } from '../../dist/reference/read-segmenter-files.js';
import { readTaggerFiles } from '../../dist/reference/read-tagger-files.js';
import { loadSegmenter } from '../../dist/text/crf/load-segmenter.js';
import { loadTagger } from '../../dist/text/crf/load-tagger.js';

const columns = ['pos', 'chunk', 'ner'];

/**
 * Counts where our decoder differs from vntk's own models: word labels on vntk's own tokens, then each tagger on vntk's own words
 * and tags. `{lines, tokens, words, tagged, word, pos, chunk, ner, examples}`; `words` are vntk's, the four are labels that differ.
 */
export function compareLines(lines, vntk) {
  const files = readSegmenterFiles();
  const segmenter = loadSegmenter(files.model, files.dictionary);
  const models = readTaggerFiles();
  const taggers = columns.map((name) => loadTagger(name, models[name]));
  const result = { lines: 0, tokens: 0, words: 0, word: 0, pos: 0, chunk: 0, ner: 0, examples: [] };
  for (const line of lines) {
    if (vntk.tokens(line).length === 0) continue;
    const { tokens, labels, tags } = vntk.rows(line);
    result.lines++;
    result.tokens += tokens.length;
    result.words += tags.length;
    note('word', line, labels, segmenter.segment(tokens));
    taggers.forEach((tagger, n) => {
      const want = tags.map((row) => row[n + 1]);
      note(columns[n], line, want, tagger.tag(tags.map((row) => row.slice(0, n + 1))));
    });
  }
  return result;

  function note(kind, line, want, got) {
    let different = 0;
    for (let i = 0; i < want.length; i++) if (want[i] !== got[i]) different++;
    if (different === 0 && want.length === got.length) return;
    result[kind] += Math.max(different, 1);
    if (result.examples.length < 3)
      result.examples.push({ kind, line, vntk: [...want].join(' '), ours: [...got].join(' ') });
  }
}
