import { foldKey } from '../../../text/fold.ts';

const words = (text: string) => new Set(foldKey(text).match(/[\p{L}\p{M}\p{N}]+/gu) ?? []);

/** Share of the shorter subject's words that the longer one has too, 0 to 1. */
export function subjectOverlap(a: string, b: string): number {
  const [left, right] = [words(a), words(b)];
  const [short, long] = left.size <= right.size ? [left, right] : [right, left];
  if (short.size === 0) return 0;
  let shared = 0;
  for (const word of short) if (long.has(word)) shared++;
  return shared / short.size;
}

/** Share of the words of `part` that stand in `whole`, 0 to 1. */
export function wordsShared(part: string, whole: string): number {
  const [wanted, there] = [words(part), words(whole)];
  let shared = 0;
  for (const word of wanted) if (there.has(word)) shared++;
  return wanted.size === 0 ? 0 : shared / wanted.size;
}
