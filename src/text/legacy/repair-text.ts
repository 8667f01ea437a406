import type { LegacyEncoding, LegacyName } from './legacy-encoding.ts';
import { tcvn3, tcvn5712 } from './tcvn3.ts';
import { undoUtf8Twice } from './undo-utf8-twice.ts';
import { viscii } from './viscii.ts';
import { vni } from './vni.ts';
import { isPlainSyllable, type ReadingWeight, weighReading } from './weigh-reading.ts';
import { windows1258 } from './windows-1258.ts';

/** A text as it was meant, and what it turned out to be; `from` null and the very same text where it was left alone. */
export interface RepairedText {
  readonly text: string;
  readonly from: LegacyName | null;
  /** Words that became syllables, of those that changed. */
  readonly good: number;
  readonly changed: number;
}

/**
 * What is known beforehand: a font or other text of the page names the encoding (`likely`), or the page holds no text
 * in Unicode beside it (`certain`), which settles words that are syllables either way.
 */
export interface Expectation {
  readonly name: LegacyName;
  readonly how: 'likely' | 'certain';
}

const encodings: readonly LegacyEncoding[] = [tcvn3, vni, viscii, windows1258, tcvn5712];

/** Letters that no reader of single bytes made: real Unicode, Vietnamese or another script. */
const realUnicode =
  /[\u0100-\u0151\u0154-\u015f\u0162-\u0177\u0179-\u017c\u017f-\u0191\u0193-\u02c5\u02c7-\u02db\u02dd-\u1fff\u2c00-\ud7ff\uf900-\ufefe]/;

/**
 * Repairs one paragraph that was typed in a legacy font or code page, or is UTF-8 read twice. A reading is taken where words that
 * were no syllables become syllables and next to none breaks; where two readings do as well, or nothing tells, the text stays.
 */
export function repairText(text: string, expected: Expectation | null = null): RepairedText {
  const asIs: RepairedText = { text, from: null, good: 0, changed: 0 };
  if (!/[^\n\r\t\x20-\x7f]/.test(text)) return asIs;
  const undone = undoUtf8Twice(text, expected?.name === 'utf8-twice' ? 'expected' : 'alone');
  if (undone !== null) return { ...undone, from: 'utf8-twice' };
  if (realUnicode.test(text) || (expected === null && !hasOddWord(text))) return asIs;
  const found = findEncoding(text, expected);
  if (found === null) return asIs;
  const { good, same, bad } = found.weight;
  return { text: found.encoding.read(text), from: found.encoding.name, good, changed: good + same + bad };
}

/** A text in an encoding that is known already: part of a paragraph that was found to be in it. */
export function readLegacy(text: string, name: LegacyName): string {
  if (name === 'utf8-twice') return undoUtf8Twice(text, 'expected')?.text ?? text;
  return encodings.find((encoding) => encoding.name === name)!.read(text);
}

/** Whether a text holds letters of Vietnamese that only Unicode has. */
export function hasUnicodeVietnamese(text: string): boolean {
  return /[\u0102\u0103\u0110\u0111\u0128\u0129\u0168\u0169\u01a0\u01a1\u01af\u01b0\u1ea0-\u1ef9]/.test(text);
}

interface Weighed {
  readonly encoding: LegacyEncoding;
  readonly weight: ReadingWeight;
}

/** The encoding whose reading the words of a text bear out; null when none does, or two do. */
export function findEncoding(text: string, expected: Expectation | null): Weighed | null {
  const weighed = encodings.map((encoding) => ({ encoding, weight: weighReading(text, encoding) }));
  const borneOut = weighed
    .filter(({ encoding, weight }) => isBorneOut(weight, expected?.name === encoding.name ? expected : null))
    .sort((a, b) => scoreOf(b.weight) - scoreOf(a.weight));
  const named = borneOut.find(({ encoding }) => encoding.name === expected?.name);
  if (named !== undefined) return named;
  const first = borneOut[0];
  if (first === undefined) return null;
  // The fonts' TCVN3 is the small letters of the standard: where both do, pages mean the fonts.
  const rivals = weighed.filter((one) => one.encoding !== first.encoding && one.encoding !== tcvn5712);
  const read = first.encoding.read(text);
  return rivals.some((one) => rivalsFirst(one.weight, first.weight) && one.encoding.read(text) !== read)
    ? null
    : first;
}

function scoreOf({ good, bad }: ReadingWeight): number {
  return good - 2 * bad;
}

/** Whether another reading does as well, or breaks nothing where it changes as many words of a short text. */
function rivalsFirst(rival: ReadingWeight, first: ReadingWeight): boolean {
  const changed = rival.good + rival.same;
  return (
    scoreOf(rival) >= scoreOf(first) ||
    (rival.bad === 0 && rival.good > 0 && changed < 8 && changed >= first.good + first.same)
  );
}

function isBorneOut({ good, goodKinds, same, bad }: ReadingWeight, expected: Expectation | null): boolean {
  const changed = good + same + bad;
  if (expected?.how === 'certain') return changed > 0 && bad * 5 <= changed;
  if (expected !== null) return good > 0 && good >= same && bad * 5 <= changed;
  return goodKinds >= 2 && good > same && bad * 8 <= changed;
}

/** Most text is plain: a cheap look for a word with marks that is no syllable, or a sign inside a word. */
function hasOddWord(text: string): boolean {
  for (const [word] of text.matchAll(/[^\s!-@[-`{-~]+/g))
    if (/[^\x21-\x7e]/.test(word) && !isPlainSyllable(word)) return true;
  return false;
}
