import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';

/** The bytes that word segmentation is built from. */
export interface SegmenterFiles {
  /** CRFsuite model file. */
  readonly model: Uint8Array;
  /** One dictionary word a line. */
  readonly dictionary: string;
}

/**
 * Reads vntk's published word model and dictionary, found through Node's own resolution.
 * Never runs vntk: its entry point loads native addons that a plain install doesn't build.
 */
export function readSegmenterFiles(): SegmenterFiles {
  const require = createRequire(import.meta.url);
  const vntk = dirname(require.resolve('vntk/package.json'));
  const fromVntk = createRequire(join(vntk, 'package.json'));
  const dictionary = dirname(fromVntk.resolve('@vntk/dictionary/package.json'));
  return {
    model: readFileSync(join(vntk, 'lib/word_tokenizer/model.bin')),
    dictionary: readFileSync(join(dictionary, 'data/Viet74K.txt'), 'utf8'),
  };
}
