import { isVietnameseSyllable } from '../vietnamese-syllable.ts';
import type { LegacyEncoding } from './legacy-encoding.ts';
import { hasWordCase } from './word-case.ts';

/** What a reading does to the words that it changes: counts of words, `kinds` of distinct ones. */
export interface ReadingWeight {
  /** No syllable before, one after. */
  readonly good: number;
  readonly goodKinds: number;
  /** A syllable either way: says nothing for the reading. */
  readonly same: number;
  /** No syllable after, or never written in this encoding. */
  readonly bad: number;
}

const maxWords = 3_000;
const patterns = new Map<string, RegExp>();

/** Weighs a legacy reading of a text by its words; linear, and bounded by the first 3,000 words with other than ASCII letters. */
export function weighReading(text: string, encoding: LegacyEncoding): ReadingWeight {
  const counts = new Map<string, number>();
  let words = 0;
  for (const [word] of text.matchAll(wordPattern(encoding))) {
    if (/^[A-Za-z]+$/.test(word) || word.length > 40) continue;
    counts.set(word, (counts.get(word) ?? 0) + 1);
    if (++words >= maxWords) break;
  }
  const weight = { good: 0, goodKinds: 0, same: 0, bad: 0 };
  for (const [word, count] of counts) {
    const judged = judgeWord(word, encoding);
    if (judged === 'silent') continue;
    weight[judged] += count;
    if (judged === 'good') weight.goodKinds++;
  }
  return weight;
}

/** Whether a word is a syllable as it stands. */
export function isPlainSyllable(word: string): boolean {
  return hasWordCase(word) && isVietnameseSyllable(word);
}

function wordPattern(encoding: LegacyEncoding): RegExp {
  const known = patterns.get(encoding.name) ?? new RegExp(`[A-Za-z\\p{L}\\p{M}${encoding.wordChars}]+`, 'gu');
  patterns.set(encoding.name, known);
  return known;
}

function judgeWord(word: string, encoding: LegacyEncoding): 'good' | 'same' | 'bad' | 'silent' {
  // A lone sign or letter (a bullet, `§`, a quoted `é`) stands in texts of every kind.
  if (word.length === 1) return 'silent';
  if (!encoding.fits(word)) return 'bad';
  const read = encoding.read(word);
  if (read === word) return 'silent';
  if (!isPlainSyllable(read)) return /^[A-ZĂÂĐÊÔƠƯ]{2,7}$/.test(read) ? 'silent' : 'bad';
  return isPlainSyllable(word) ? 'same' : 'good';
}
