import { latinByteOf, windows1252Chars } from './latin-bytes.ts';
import { isPlainSyllable } from './weigh-reading.ts';

const follow = `[\\u0080-\\u00bf${windows1252Chars}]`;
const sequence = new RegExp(
  `[\\u00c2-\\u00df]${follow}|[\\u00e0-\\u00ef]${follow}{2}|[\\u00f0-\\u00f4]${follow}{3}`,
  'g',
);
/** A sequence whose last byte was lost on the way: windows-1252 leaves five bytes open, and editors drop NBSP and soft hyphens. */
const cut = new RegExp(`[ÃÄ](?!${follow})|á[º»](?!${follow})`, 'g');
const lost: Readonly<Record<string, readonly string[]>> = {
  Ã: ['à', 'í'],
  Ä: ['Đ'],
  'á»': ['ề', 'ọ', 'ỏ', 'Ố', 'ờ'],
};
const atEnd = /(?:á[º»]?|[ÃÄÆ])$/;
const utf8 = new TextDecoder('utf-8', { fatal: true });
const maxPasses = 3;

/** A text read right again, and the words that bear it out: syllables made, of those changed. */
export interface Undone {
  readonly text: string;
  readonly good: number;
  readonly changed: number;
}

/**
 * A text that was UTF-8 read as windows-1252 once or more often, as it was meant; null where nothing of the kind is borne
 * out. One syllable of a three-byte letter is enough, or two others; one of any kind where it is `expected`.
 */
export function undoUtf8Twice(text: string, evidence: 'alone' | 'expected'): Undone | null {
  let undone: Undone | null = null;
  for (let pass = 0; pass < maxPasses; pass++) {
    const next = undoOnce(undone?.text ?? text, evidence);
    if (next === null) break;
    undone = next;
  }
  return undone === null ? null : { ...undone, text: undone.text.normalize('NFC') };
}

interface Tally {
  good: number;
  bad: number;
  /** Good words with a letter of three bytes, which no other text has. */
  sure: number;
}

function undoOnce(text: string, evidence: 'alone' | 'expected'): Undone | null {
  if (text.search(sequence) < 0) return null;
  const tally: Tally = { good: 0, bad: 0, sure: 0 };
  const words = text.split(/([ \t\r\n\f\v]+)/);
  const read = words.map((word, at) =>
    at % 2 === 1 ? word : readWord(word, at === words.length - 1, tally),
  );
  const { good, bad, sure } = tally;
  const enough = sure >= 1 || good >= (evidence === 'expected' ? 1 : 2);
  return enough && bad * 2 <= good ? { text: read.join(''), good, changed: good + bad } : null;
}

function readWord(word: string, last: boolean, tally: Tally): string {
  if (!/[^\x00-\x7f]/.test(word) || isPlainSyllable(word)) return word;
  const whole = word.replace(sequence, readSequence);
  const read = last && word.search(atEnd) > 0 ? whole.replace(atEnd, '\ufffd') : fillLost(whole);
  if (read === word) return word;
  const letters = read.match(/[\p{L}\p{M}]+/gu) ?? [];
  // Another pass may be needed before there are syllables.
  if (whole !== word && read.search(sequence) >= 0) tally.good++;
  else if (letters.some((part) => /[^\x00-\x7f]/.test(part))) {
    const good = letters.every((part) => isPlainSyllable(part) || /^(?:[A-Z]|[A-ZĐƯ]{2,6})$/.test(part));
    if (good) tally.good++;
    else if (!read.endsWith('\ufffd')) tally.bad++;
    if (good && /[\u1ea0-\u1ef9]/.test(read)) tally.sure++;
  }
  return read;
}

function readSequence(found: string): string {
  try {
    const char = utf8.decode(Uint8Array.from(found, latinByteOf));
    // Bytes that make a control code were no sequence.
    return /[\u0080-\u009f]/.test(char) && !/^[\u00c2]/.test(found) ? found : char;
  } catch {
    return found;
  }
}

/** Puts the one letter for a cut sequence that makes syllables; where none or several do, the word stays open. */
function fillLost(word: string): string {
  const cuts = [...word.matchAll(cut)];
  if (cuts.length !== 1) return word;
  const [found] = cuts;
  const fitting = (lost[found![0]] ?? [])
    .map((letter) => word.slice(0, found!.index) + letter + word.slice(found!.index + found![0].length))
    .filter((read) => (read.match(/[\p{L}\p{M}]+/gu) ?? []).every(isPlainSyllable));
  return fitting.length === 1 ? fitting[0]! : word;
}
