import type { LexiconEntry } from '../model/reference.ts';

/** Entries of one theme with those of another folder: the same text in the same class is the later one's, in its old place. */
export function mergeLexicons(
  base: readonly LexiconEntry[],
  over: readonly LexiconEntry[],
): readonly LexiconEntry[] {
  if (base.length === 0) return over;
  const merged = new Map(base.map((entry) => [keyOf(entry), entry]));
  for (const entry of over) merged.set(keyOf(entry), entry);
  return [...merged.values()];
}

function keyOf({ text, class: kind }: LexiconEntry): string {
  return `${kind}\t${text}`;
}
