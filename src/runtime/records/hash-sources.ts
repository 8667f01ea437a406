import { digestOf } from '../../model/hash.ts';
import type { Reference } from '../../model/reference.ts';
import { hashCode } from '../hash-code.ts';
import type { Corpus } from './collect-corpus.ts';
import type { Intake } from './intake-record.ts';
import type { PackageStore } from './package-store.ts';

/** Hash of everything that a warehouse is made from: as long as it is the same, there is nothing to load. */
export function hashSources(
  reference: Reference,
  corpus: Corpus,
  cleaned: PackageStore,
  extracted: PackageStore,
  intakes: readonly Intake[],
): string {
  return digestOf(
    JSON.stringify([
      hashCode(['model', 'text', 'stages/warehouse', 'stages/facts']),
      reference.hash,
      reference.persons ?? [],
      cleaned.names,
      extracted.names,
      corpus.historyHash,
      intakes.map(({ sources, rejects }) => [sources, rejects]),
    ]),
  );
}
