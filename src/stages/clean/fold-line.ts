import { plainSigns } from '../../text/plain-signs.ts';
import { letterKind } from './letter-kind.ts';

const newStyle: Readonly<Record<string, string>> = {
  oà: 'òa', oá: 'óa', oả: 'ỏa', oã: 'õa', oạ: 'ọa', oè: 'òe', oé: 'óe', oẻ: 'ỏe', oẽ: 'õe', oẹ: 'ọe',
  uỳ: 'ùy', uý: 'úy', uỷ: 'ủy', uỹ: 'ũy', uỵ: 'ụy',
}; // biome-ignore format: one row a vowel pair
const anyPair = /o[àáảãạèéẻẽẹ]|u[ỳýỷỹỵ]/;
const pairs = /(?<!q)(?:o[àáảãạèéẻẽẹ]|u[ỳýỷỹỵ])(?!\p{L})/gu;

/**
 * Comparison key of a normalised line: lower case, `uỷ` = `ủy`. As long as the line, so that a range of the key is a
 * range of the line (`İ`, the one letter that grows, is kept as it is).
 */
export function foldLine(line: string): string {
  const lower = line.includes('İ')
    ? line.replace(/[^İ]+/g, (part) => part.toLowerCase())
    : line.toLowerCase();
  return anyPair.test(lower) ? lower.replace(pairs, (pair) => newStyle[pair] ?? pair) : lower;
}

/** NFC text on one line: control and zero-width characters gone, every blank one space, eth read as đ, full-width signs as plain ones. */
export function normalizeLine(text: string): string {
  if (isEven(text)) return text.trim();
  const spaced = unevenBlank.test(text) ? evenBlanks(text) : text.trim();
  const composed = plainSigns(spaced.normalize('NFC'));
  return /[ÐƉðɖ]/.test(composed) ? readEth(composed) : composed;
}

/** Whether a text is normal but for blanks at its edges: single blanks between ASCII, Latin letters and quotes that every form of Unicode has alike. */
function isEven(text: string): boolean {
  let blank = false;
  for (let at = 0; at < text.length; at++) {
    const code = text.charCodeAt(at);
    if (code === 32) {
      if (blank) return false;
      blank = true;
      continue;
    }
    blank = false;
    const even =
      code < 0x300
        ? (code > 32 && code < 127) || (code > 0xa0 && code !== 0xad && !isEth(code))
        : (code >= 0x1e00 && code < 0x1f00) || (code > 0x2011 && code < 0x2028);
    if (!even) return false;
  }
  return true;
}

/** `ÐƉðɖ` */
function isEth(code: number): boolean {
  return code === 0xd0 || code === 0x189 || code === 0xf0 || code === 0x256;
}

/** Anything but single plain blanks between visible signs. */
const unevenBlank =
  /[\u0000-\u001f\u007f-\u00a0\u00ad\u1680\u2000-\u200f\u2028-\u202f\u205f\u2060\u3000\ufeff]| {2}/;

function evenBlanks(text: string): string {
  return text
    .replace(/[\u200b-\u200f\u2060\ufeff\u00ad\u202a-\u202e]/g, '')
    .replace(/[\s\u00a0\u0000-\u001f\u007f-\u009f]+/g, ' ')
    .trim();
}

function readEth(text: string): string {
  return text.replace(/[ÐƉ](?=\p{L})/gu, 'Đ').replace(/[ðɖ](?=\p{L})/gu, 'đ');
}

/** Key for "the same words": letters and digits of the folded line, parted by single spaces. */
export function wordsOf(line: string): string {
  return wordsOfFolded(foldLine(line));
}

/** `wordsOf` of a line that is folded already. */
export function wordsOfFolded(folded: string): string {
  const parts: string[] = [];
  let start = -1;
  let end = -1;
  for (let at = 0; at < folded.length; at++) {
    const kind = letterKind(folded.charCodeAt(at));
    if (kind === 3) return folded.replace(/[^\p{L}\p{M}\p{N}]+/gu, ' ').trim();
    if (kind === 4) continue;
    // Words that one blank parts are taken over as they stand.
    if (start >= 0 && at !== end && !(at === end + 1 && folded.charCodeAt(end) === 32)) {
      parts.push(folded.slice(start, end));
      start = at;
    } else if (start < 0) start = at;
    end = at + 1;
  }
  if (start < 0) return '';
  const last = folded.slice(start, end);
  return parts.length === 0 ? last : `${parts.join(' ')} ${last}`;
}
