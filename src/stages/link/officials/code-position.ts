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
  // A short form of a role is two words (`phó phòng`), an abbreviation one.
  const writeOut = (words: readonly string[]) => {
    const out: string[] = [];
    for (let at = 0; at < words.length; at++) {
      const pair = written.get(`${words[at]} ${words[at + 1]}`);
      out.push(pair ?? written.get(words[at]!) ?? words[at]!);
      if (pair !== undefined) at++;
    }
    return out.join(' ');
  };
  return memoize(20_000, (position) =>
    writeOut(foldKey(position).split(/[^\p{L}\p{M}\p{N}&.]+/u))
      .replace(/đ/g, 'd')
      .normalize('NFD')
      .replace(/\p{M}/gu, '')
      .replace(/[^a-z0-9]+/g, '-')
      .replace(/^-|-$/g, ''),
  );
}
