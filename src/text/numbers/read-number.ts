import type { Token } from '../../model/text.ts';
import { exact } from './exact.ts';
import type { FigureStyle } from './figure-style.ts';
import { type NumberWords, wordAt } from './number-words.ts';
import { parseFigure } from './parse-figure.ts';
import { readGroup } from './read-group.ts';
import { readScaled } from './read-scaled.ts';
import { readSides } from './read-sides.ts';

export type NumberKind = 'number' | 'percent' | 'points' | 'fraction' | 'ratio' | 'range';

/** A number as text states it; `start` and `end` are token indexes, half-open. */
export interface NumberReading {
  readonly start: number;
  readonly end: number;
  readonly kind: NumberKind;
  /** Percent stands as it is written (98.5); a fraction as quotient; a ratio as its left side; a range as its lower end. */
  readonly value: number;
  /** Right side of a ratio (`15/15`), upper end of a range. */
  readonly high: number | null;
  /** `value` counts these: `tỷ` in `394.581 tỷ`, 1 and '' without a scale word. */
  readonly scale: number;
  readonly scaleWord: string;
  /** Token indexes of the scale words, half-open; empty without any. */
  readonly scaleAt: readonly [number, number];
  /** `hàng trăm`, `vài chục`: `value` is the least that it can mean. */
  readonly vague: boolean;
  /** Read from words, not figures. */
  readonly spelled: boolean;
}

/**
 * The longest number that starts at token `i`, or null. Examples: `10.300` 10300; `98,5 %` percent 98.5; `10 – 15%` percent 10 to 15;
 * `hai phần trăm` percent 2; `một phần ba` fraction 1/3; `15/15` ratio; `394 tỷ 581 triệu` 394.581 with scale word `tỷ`.
 * `1,2 điểm phần trăm` points 1.2; `3-4 triệu` 3 to 4, for the scale word says that it is no date. One capital number word inside
 * a sentence (`quận Ba Đình`, `bà Năm`) is a name. Looks at a bounded number of tokens.
 */
export function readNumber(
  tokens: readonly Token[],
  i: number,
  words: NumberWords,
  style: FigureStyle = 'vietnamese',
): NumberReading | null {
  const token = tokens[i];
  if (token === undefined || !canStart(token, words) || isLettered(tokens, i)) return null;
  if (token.shape === 'percent') return readPair(tokens, i, 'percent', style);
  if (token.shape === 'ratio') return readPair(tokens, i, 'ratio', style);
  const range = readRange(tokens, i, words, style);
  const reading = range === null ? readPlain(tokens, i, words, style) : withScale(tokens, range, words);
  if (reading === null || isName(tokens, reading) || isGuess(tokens, reading, words)) return null;
  return readPercentWords(tokens, reading, words) ?? readFraction(tokens, reading, words) ?? reading;
}

/** Shapes that a number starts with; a word does when the lexicon knows it. */
const shapes: ReadonlySet<string> = new Set(['number', 'percent', 'ratio', 'range', 'day-month']);

/** Most tokens are settled here, with one look-up. */
function canStart({ shape, fold }: Token, words: NumberWords): boolean {
  return shape === 'word' ? words.has(fold) : shapes.has(shape);
}

/** A whole is divided into this many at most. */
const mostParts = 1000;
/** Digits read one by one after the point. */
const mostDecimals = 6;

function readPlain(
  tokens: readonly Token[],
  i: number,
  words: NumberWords,
  style: FigureStyle,
): NumberReading | null {
  const spelled = tokens[i]!.shape === 'word';
  const share = wordAt(tokens, i, words, 'share');
  if (share !== undefined) return plain(i, i + 1, share.value, { kind: 'fraction', spelled });
  // `năm 2020`, `năm nay`: bound digits alone are no numbers, but a fraction may end with one and start with none.
  const scaled = readScaled(tokens, i, words, style);
  if (scaled === null) return null;
  const whole = wordAt(tokens, scaled.end, words, 'share');
  // `một nửa` is a half, not one and a half.
  if (whole !== undefined && scaled.total === 1)
    return plain(i, scaled.end + 1, whole.value, { kind: 'fraction', spelled });
  const decimal = scaled.scale === 1 ? readDecimals(tokens, scaled.end, words) : null;
  if (decimal !== null)
    return plain(i, decimal.end, Number(`${scaled.total}.${decimal.digits}`), { spelled });
  const { total, end, scale, scaleWord, scaleAt, vague } = scaled;
  const value = exact(total / scale);
  return { ...plain(i, end, value, { spelled }), scale, scaleWord, scaleAt, vague };
}

function plain(
  start: number,
  end: number,
  value: number,
  more: { kind?: NumberKind; spelled?: boolean },
): NumberReading {
  const { kind = 'number', spelled = false } = more;
  return {
    start,
    end,
    kind,
    value,
    high: null,
    scale: 1,
    scaleWord: '',
    scaleAt: [end, end],
    vague: false,
    spelled,
  };
}

/** `10-15%`, `98,5%`, `57.460/57.465`. */
function readPair(
  tokens: readonly Token[],
  i: number,
  kind: NumberKind,
  style: FigureStyle,
): NumberReading | null {
  const sides = readSides(tokens[i]!, style);
  return sides === null ? null : { ...plain(i, i + 1, sides.value, { kind }), high: sides.high };
}

/** `10 - 15`, `10 - 15 triệu`; what may be a date (`3-4`) only where a scale word follows. */
function readRange(
  tokens: readonly Token[],
  i: number,
  words: NumberWords,
  style: FigureStyle,
): NumberReading | null {
  const { shape, fold } = tokens[i]!;
  const dated = shape === 'day-month' && fold.includes('-') && wordAt(tokens, i + 1, words, 'scale');
  if (shape !== 'range' && !dated) return null;
  const range = readPair(tokens, i, 'range', style);
  return range === null || range.high === null || range.high <= range.value ? null : range;
}

/** `10 - 15 triệu`: the scale word counts for both ends. */
function withScale(tokens: readonly Token[], range: NumberReading, words: NumberWords): NumberReading {
  let { end } = range;
  let scale = 1;
  const written: string[] = [];
  let last = 1;
  for (
    let word = wordAt(tokens, end, words, 'scale', 'tens');
    word !== undefined && word.value > last;
    word = wordAt(tokens, end, words, 'scale', 'tens')
  ) {
    scale *= word.value;
    last = word.value;
    written.push(word.written);
    end++;
  }
  if (!written.includes(''))
    return { ...range, end, scale, scaleWord: written.join(' '), scaleAt: [range.end, end] };
  // `2 - 3 trăm nghìn`: hundreds are counted out, what is left names the unit.
  const kept = written.filter(Boolean);
  const unit = kept.length === 0 ? 1 : last;
  const times = scale / unit;
  return {
    ...range,
    value: range.value * times,
    high: range.high! * times,
    end,
    scale: unit,
    scaleWord: kept.join(' '),
    scaleAt: [end - kept.length, end],
  };
}

/** `hai phẩy năm`, `hai phẩy hai lăm`: the digits after the point, as text. */
function readDecimals(
  tokens: readonly Token[],
  i: number,
  words: NumberWords,
): { digits: string; end: number } | null {
  if (wordAt(tokens, i, words, 'point') === undefined) return null;
  let end = i + 1;
  let digits = '';
  while (digits.length < mostDecimals) {
    const group = readGroup(tokens, end, words, true);
    if (group === null) break;
    digits += String(group.value);
    end = group.end;
    if (!group.bare) break;
  }
  return digits === '' ? null : { digits, end };
}

/** `10 phần trăm`, `hai phần trăm`, `1,2 điểm phần trăm`. */
function readPercentWords(
  tokens: readonly Token[],
  number: NumberReading,
  words: NumberWords,
): NumberReading | null {
  const points = wordAt(tokens, number.end, words, 'points') !== undefined;
  const at = points ? number.end + 1 : number.end;
  if (number.scale !== 1 || wordAt(tokens, at, words, 'fraction') === undefined) return null;
  const hundred = wordAt(tokens, at + 1, words, 'scale');
  return hundred?.value === 100 ? { ...number, kind: points ? 'points' : 'percent', end: at + 2 } : null;
}

/** `một phần ba`, `ba phần tư`, `một phần nghìn`; `một phần năm 2020` is a part of a year. */
function readFraction(
  tokens: readonly Token[],
  number: NumberReading,
  words: NumberWords,
): NumberReading | null {
  const at = number.end;
  if (number.kind !== 'number' || number.scale !== 1 || wordAt(tokens, at, words, 'fraction') === undefined)
    return null;
  const group = readGroup(tokens, at + 1, words, true) ?? readFigure(tokens, at + 1, number);
  const scale = group === null ? wordAt(tokens, at + 1, words, 'scale') : undefined;
  const divisor = group?.value ?? scale?.value ?? 0;
  const end = group?.end ?? at + 2;
  if (divisor < 2 || divisor <= number.value || tokens[end]?.shape === 'number') return null;
  return { ...number, kind: 'fraction', value: number.value / divisor, end };
}

/** `1 phần 3`: figures on both sides. */
function readFigure(tokens: readonly Token[], i: number, number: NumberReading) {
  const token = tokens[i];
  if (number.spelled || token?.shape !== 'number') return null;
  const value = parseFigure(token.fold);
  return value === null || value > mostParts ? null : { value, end: i + 1 };
}

/** `30a`, `12b`: a letter glued to the figure makes it a name; other letters are units (`5m`, `3g`). */
function isLettered(tokens: readonly Token[], i: number): boolean {
  const [figure, letter] = [tokens[i]!, tokens[i + 1]];
  return figure.end === letter?.start && /^[a-c]$/.test(letter.fold);
}

/** `dăm ba hộ`, `vài ba người`, `đôi ba lần`: with the word before it a digit word is a few, and no count. */
function isGuess(
  tokens: readonly Token[],
  { start, end, kind, spelled }: NumberReading,
  words: NumberWords,
): boolean {
  const digit =
    spelled && kind === 'number' && end === start + 1 && wordAt(tokens, start, words, 'digit') !== undefined;
  return digit && wordAt(tokens, start - 1, words, 'vague', 'few') !== undefined;
}

function isName(tokens: readonly Token[], { start, end, spelled }: NumberReading): boolean {
  const before = tokens[start - 1];
  if (!spelled || end > start + 1 || !tokens[start]!.capital || before === undefined) return false;
  return before.shape !== 'break' && before.shape !== 'punct';
}
