import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { loadTagger } from '../../../src/text/crf/load-tagger.ts';
import { vntkModel } from '../segmenter.ts';

const pos = loadTagger('pos', vntkModel('pos_tag'));
const chunk = loadTagger('chunk', vntkModel('chunking'));
const ner = loadTagger('ner', vntkModel('ner'));

/** Words with part of speech, chunk and name class, made by bench/parity/make-golden.mjs with the real vntk. */
const golden: { tags: [word: string, pos: string, chunk: string, name: string][] }[] = JSON.parse(
  readFileSync(new URL('golden.json', import.meta.url), 'utf8'),
);

describe('parity of the taggers with vntk', () => {
  it.each(golden)('$tags.0', ({ tags }) => {
    expect(pos.tag(tags.map(([word]) => [word]))).toEqual(tags.map((row) => row[1]));
    expect(chunk.tag(tags.map(([word, tag]) => [word, tag]))).toEqual(tags.map((row) => row[2]));
    expect(ner.tag(tags.map(([word, tag, part]) => [word, tag, part]))).toEqual(tags.map((row) => row[3]));
  });

  it('sees more than one label of every kind', () => {
    for (const column of [1, 2, 3] as const) {
      expect(new Set(golden.flatMap(({ tags }) => tags.map((row) => row[column]))).size).toBeGreaterThan(2);
    }
  });

  it('tags nothing for no words', () => {
    expect(pos.tag([])).toEqual([]);
  });
});
