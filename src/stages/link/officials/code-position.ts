import { memoize } from '../../../model/memoize.ts';
import type { LexiconEntry } from '../../../model/reference.ts';
import { foldKey } from '../../../text/fold.ts';

/** Says when two wordings are one post: abbreviations written out, then a slug without diacritics. */
export type PositionCoder = (position: string) => string;

/**
 * Builds the coder from a lexicon of expansions (`UBND` -> `ủy ban nhân dân`).
 *
 *     code('Phó Chủ tịch UBND huyện') === 'pho-chu-tich-uy-ban-nhan-dan-huyen'
 */
export function buildPositionCoder(expansions: readonly LexiconEntry[]): PositionCoder {
  const written = new Map(
    expansions.map((entry) => [foldKey(entry.text), foldKey(entry.attributes.written ?? entry.text)]),
  );
  return memoize(20_000, (position) =>
    foldKey(position)
      .split(/[^\p{L}\p{M}\p{N}&.]+/u)
      .map((word) => written.get(word) ?? word)
      .join(' ')
      .replace(/đ/g, 'd')
      .normalize('NFD')
      .replace(/\p{M}/gu, '')
      .replace(/[^a-z0-9]+/g, '-')
      .replace(/^-|-$/g, ''),
  );
}
