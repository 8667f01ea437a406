import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { loadSegmenter } from '../../../src/text/crf/load-segmenter.ts';
import { openSegmenter, vntkModel } from '../segmenter.ts';

const model = vntkModel('word_tokenizer');
const segmenter = openSegmenter();

/** Made by bench/parity/make-golden.mjs with the real vntk and its native CRFsuite. */
const golden: { tokens: string[]; labels: string }[] = JSON.parse(
  readFileSync(new URL('golden.json', import.meta.url), 'utf8'),
);

describe('parity with vntk', () => {
  it('has sentences to compare, one a line of sentences.txt', () => {
    const sentences = readFileSync(new URL('sentences.txt', import.meta.url), 'utf8')
      .split('\n')
      .filter(Boolean);
    expect(golden).toHaveLength(sentences.length);
    expect(golden.length).toBeGreaterThan(40);
  });

  it.each(golden)('$tokens', ({ tokens, labels }) => {
    expect(segmenter.segment(tokens).join('')).toBe(labels);
  });

  it('gives the same labels again once every token is known', () => {
    for (const { tokens, labels } of golden) expect(segmenter.segment(tokens).join('')).toBe(labels);
  });

  it('labels nothing for no tokens', () => {
    expect(segmenter.segment([])).toEqual([]);
  });
});

describe('readCrfModel', () => {
  it('refuses what is no model, with what was expected and got', () => {
    expect(() => loadSegmenter(new Uint8Array(100), '')).toThrow(/crf-model-broken.*lCRF/);
    expect(() => loadSegmenter(model.subarray(0, 5000), '')).toThrow(/crf-model-broken/);
    const cut = Uint8Array.from(model);
    new DataView(cut.buffer).setUint32(36, cut.length - 4, true);
    expect(() => loadSegmenter(cut, '')).toThrow(/crf-model-broken/);
  });
});
