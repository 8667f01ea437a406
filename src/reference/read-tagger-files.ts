import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';

/** The bytes of vntk's tagger models, as CRFsuite wrote them. */
export interface TaggerFiles {
  readonly pos: Uint8Array;
  readonly chunk: Uint8Array;
  readonly ner: Uint8Array;
}

/** Reads the three tagger models that vntk publishes, found through Node's own resolution. Never runs vntk. */
export function readTaggerFiles(): TaggerFiles {
  const vntk = dirname(createRequire(import.meta.url).resolve('vntk/package.json'));
  const model = (folder: string) => readFileSync(join(vntk, 'lib', folder, 'model.bin'));
  return { pos: model('pos_tag'), chunk: model('chunking'), ner: model('ner') };
}
