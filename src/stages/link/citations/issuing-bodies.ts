import type { LexiconEntry } from '../../../model/reference.ts';
import { foldKey } from '../../../text/fold.ts';

/** What a symbol in a number stands for. */
export interface SymbolMeaning {
  readonly name: string;
  /** What it is called in a city that is run by the centre. */
  readonly cityName: string;
  readonly level: string | null;
  /** A local state body; the party's bodies of the same level number their documents apart. */
  readonly state: boolean;
  /** Numbers its documents anew every term, not every year. */
  readonly party: boolean;
  /** Equal for bodies that number their documents together: a committee and its standing part, the government and its head. */
  readonly series: string;
  /** Kinds that the body does not give out. */
  readonly never: ReadonlySet<string>;
  /** Fold keys of words of which one stands in every wording of the body: its name, its symbol and others by which it is known. */
  readonly wordings: readonly string[];
}

/** A row of class `symbol-issuer` as the body that it stands for. */
export function readBody({ text, attributes }: LexiconEntry): SymbolMeaning {
  const { name = text, level, system, wordings, series, never, city } = attributes;
  return {
    name,
    cityName: city || name,
    level: level || null,
    state: system === 'state',
    party: system === 'party',
    series: series || foldKey(name),
    never: new Set(never?.split('; ')),
    wordings: [name, text, ...(wordings?.split('; ') ?? [])].map(foldKey),
  };
}

/**
 * Finds the body whose wording opens an issuer's name, the longest first (`Ban Tổ chức Tỉnh ủy` is not the committee); a post before it
 * (`Chủ tịch UBND tỉnh`, `Bộ trưởng Bộ Y tế`) is passed over. NULL for a body that no symbol stands for.
 */
export function bodyFinder(
  bodies: readonly SymbolMeaning[],
  posts: readonly string[],
): (issuer: string) => SymbolMeaning | null {
  const byWording = new Map<string, SymbolMeaning>();
  for (const body of bodies)
    for (const words of body.wordings) if (!byWording.has(words)) byWording.set(words, body);
  const signers = new Set(posts.map(foldKey));
  const longest = (words: readonly string[], has: (opening: string) => boolean) => {
    for (let count = words.length; count > 0; count--) {
      const opening = words.slice(0, count).join(' ');
      if (has(opening)) return opening;
    }
    return null;
  };
  const find = (words: readonly string[]): SymbolMeaning | null => {
    const opening = longest(words, (text) => byWording.has(text));
    if (opening !== null) return byWording.get(opening)!;
    const post = longest(words, (text) => signers.has(text));
    return post === null ? null : find(words.slice(post.split(' ').length));
  };
  return (issuer) => find(foldKey(issuer).split(/\s+/));
}
