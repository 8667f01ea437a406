import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { loadSegmenter } from '../../src/text/crf/load-segmenter.ts';
import type { Segmenter } from '../../src/text/word-spans.ts';

const require = createRequire(import.meta.url);

/** Bytes of one of vntk's models, as the package publishes them. */
export function vntkModel(folder: string): Uint8Array {
  return readFileSync(join(dirname(require.resolve('vntk/package.json')), 'lib', folder, 'model.bin'));
}

/** The word segmenter that the product uses. */
export function openSegmenter(): Segmenter {
  const dictionary = join(dirname(require.resolve('@vntk/dictionary/package.json')), 'data/Viet74K.txt');
  return loadSegmenter(vntkModel('word_tokenizer'), readFileSync(dictionary, 'utf8'));
}
