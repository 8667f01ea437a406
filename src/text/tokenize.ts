import type { Token, TokenShape } from '../model/text.ts';
import {
  BREAK,
  classOfCode,
  DIGIT,
  INVISIBLE,
  isDigit,
  isUpper,
  LETTER,
  MARK,
  SPACE,
  SURROGATE,
} from './chars.ts';
import { foldKey } from './fold.ts';
import { foldMark } from './fold-mark.ts';
import { readEmail } from './shapes/address.ts';
import { readShapeAtDigit } from './shapes/at-digit.ts';
import { readShapeAtLetter } from './shapes/at-letter.ts';
import { readPhone } from './shapes/phone.ts';
import type { Shape } from './shapes/shape.ts';
import { SpanMap } from './span-map.ts';

const emailReach = 64;
const ruler = 8;
const DOT = 0x2e;
const PLUS = 0x2b;
const BRACKET = 0x28;
const astralLetter = /\p{L}/u;
const unitFolds: (string | undefined)[] = [];
const wordFolds = new SpanMap<string>(100_000, 32);

/**
 * Tokens of a text in order: syllables, shapes, one `break` a newline run, every visible mark by itself (an ellipsis as one,
 * and a ruler of eight or more of one mark).
 * One pass, bounded look-ahead: cost is linear in the text. Between tokens lie only white space and invisible characters.
 *
 * - `fold` of a word is its fold key; of a shape also with plain dashes and no white space (`18 nq/tu`
 *   is `18nq/tu`); of a mark its plain form (`–` is `-`, `“` is `"`, `…` is `...`); of a break `\n`.
 * - Abbreviations with dots stay apart, dots being marks: `T.Ư`, `TP.HCM`, `ThS.`, `Đ/c.`, `UB.MTTQ` are letters, mark, letters.
 * - Hyphenated names and terms stay apart likewise: `KT-XH`, `A-di-đà`. An apostrophe inside a name doesn't part it: `K'Brêm`.
 * - A capital after a lower-case letter starts a token where a space was lost (`sởÔng`), not in `iPhone`, `ThS`.
 * - Figures glued to words are parted (`581triệu`, `ngày15/11`).
 */
export function tokenize(text: string): Token[] {
  const tokens: Token[] = [];
  let nextAt = nextAtSign(text, 0);
  let i = 0;
  while (i < text.length) {
    const code = text.charCodeAt(i);
    const kind = classOfCode(code);
    if (kind === SPACE || kind === INVISIBLE) {
      i++;
      continue;
    }
    if (nextAt < i) nextAt = nextAtSign(text, i);
    const email = nextAt > i && nextAt - i <= emailReach ? readEmail(text, i) : null;
    const { end: last, shape } = email ?? readAt(text, i, code, kind);
    const end = shape === 'break' ? last : marksEnd(text, last);
    tokens.push({ start: i, end, fold: foldToken(text, i, end, shape), shape, capital: isUpper(code) });
    i = end;
  }
  return tokens;
}

/**
 * Offset of the next `@`; the end of the text when there is none. A loop, not `indexOf`: V8 takes that for a pure operation and
 * hoists it out of its branch, so that the rest of the text was searched at every token and cost grew with the square of its length.
 */
function nextAtSign(text: string, i: number): number {
  let at = i;
  while (at < text.length && text.charCodeAt(at) !== 0x40) at++;
  return at;
}

function readAt(text: string, i: number, code: number, kind: number): Shape {
  if (kind === LETTER) return readShapeAtLetter(text, i);
  if (kind === DIGIT) return readShapeAtDigit(text, i);
  if (kind === BREAK) return { end: breakEnd(text, i), shape: 'break' };
  if (kind === SURROGATE) return readAstral(text, i);
  if ((code === PLUS || code === BRACKET) && isDigit(text.charCodeAt(i + 1))) {
    const phone = readPhone(text, i);
    if (phone !== null) return phone;
  }
  return { end: code === DOT ? ellipsisEnd(text, i) : rulerEnd(text, i, code), shape: 'punct' };
}

/** White space between newlines belongs to the break, so that blank lines make one token. */
function breakEnd(text: string, i: number): number {
  let end = i + 1;
  for (let at = end; ; at++) {
    const kind = classOfCode(text.charCodeAt(at));
    if (kind === BREAK) end = at + 1;
    else if (kind !== SPACE && kind !== INVISIBLE) return end;
  }
}

/** A character outside the first plane: an emoji is a mark, a letter (or a run of them) a word; a lone half is a mark. */
function readAstral(text: string, i: number): Shape {
  let end = i;
  for (;;) {
    const point = text.codePointAt(end) ?? 0;
    if (point <= 0xffff || !astralLetter.test(String.fromCodePoint(point))) break;
    end += 2;
  }
  if (end > i) return { end, shape: 'word' };
  return { end: i + ((text.codePointAt(i) ?? 0) > 0xffff ? 2 : 1), shape: 'punct' };
}

/** Eight of one mark or more are a line drawn in characters, one token however long. */
function rulerEnd(text: string, i: number, code: number): number {
  let end = i + 1;
  while (text.charCodeAt(end) === code) end++;
  return end - i >= ruler ? end : i + 1;
}

function ellipsisEnd(text: string, i: number): number {
  let end = i;
  while (text.charCodeAt(end) === DOT) end++;
  return end - i >= 3 ? end : i + 1;
}

/** Marks without a letter of their own (variation selectors, stray accents) stay with what they follow. */
function marksEnd(text: string, i: number): number {
  let end = i;
  while (classOfCode(text.charCodeAt(end)) === MARK) end++;
  return end;
}

function foldToken(text: string, start: number, end: number, shape: TokenShape): string {
  if (shape === 'break') return '\n';
  const code = text.charCodeAt(start);
  const alone = end - start === 1 || (text.charCodeAt(start + 1) === code && code !== DOT);
  if (shape === 'punct' && alone) return foldUnit(code);
  if (shape === 'word' || shape === 'roman') return foldWord(text, start, end);
  const raw = text.slice(start, end);
  const key = foldMark(foldKey(raw));
  return shape === 'punct' ? key : key.replace(/\p{Zs}/gu, '');
}

function foldWord(text: string, start: number, end: number): string {
  const known = wordFolds.find(text, start, end);
  if (known !== undefined) return known;
  const key = foldKey(text.slice(start, end));
  wordFolds.keep(text, start, end, key);
  return key;
}

/** Most tokens that hostile text is made of are marks of one code unit: each key is worked out once. */
function foldUnit(code: number): string {
  return (unitFolds[code] ??= foldMark(foldKey(String.fromCharCode(code))));
}
