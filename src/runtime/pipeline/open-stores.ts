import { digestOf } from '../../model/hash.ts';
import type { Reference } from '../../model/reference.ts';
import { readSegmenterFiles } from '../../reference/read-segmenter-files.ts';
import { hashCode } from '../hash-code.ts';
import { PackageStore } from '../records/package-store.ts';

const pure = ['model', 'text', 'engine', 'markup'];

/** Packages of `clean`: good for as long as the code that it may import and the lexicons stay the same. */
export function openCleanStore(folder: string, reference: Reference): PackageStore {
  return new PackageStore(folder, 'clean', {
    code: hashCode([...pure, 'stages/clean', 'runtime/workers/stage-task.ts']),
    reference: digestOf(JSON.stringify([...reference.lexicons])),
  });
}

/** Packages of `extract`. */
export function openExtractStore(folder: string, reference: Reference): PackageStore {
  const { model, dictionary } = readSegmenterFiles();
  return new PackageStore(folder, 'extract', {
    code: hashCode([
      ...pure,
      'stages/annotate',
      'stages/link',
      'stages/facts',
      'runtime/workers/extract-article.ts',
      'runtime/workers/stage-task.ts',
    ]),
    reference: digestOf([reference.hash, digestOf(model), digestOf(dictionary)].join('\n')),
  });
}
