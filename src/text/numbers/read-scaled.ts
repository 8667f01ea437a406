import type { Token } from '../../model/text.ts';
import { exact } from './exact.ts';
import type { FigureStyle } from './figure-style.ts';
import { type NumberWords, wordAt } from './number-words.ts';
import { parseFigure } from './parse-figure.ts';
import { readGroup } from './read-group.ts';

/** A number made of figures or words and scale words. */
export interface Scaled {
  readonly total: number;
  readonly end: number;
  /** Scale words of the largest part, as units write them: `tỷ`, `nghìn tỷ`; empty when there are none. */
  readonly scaleWord: string;
  readonly scale: number;
  /** Token indexes of those words, half-open; empty likewise. */
  readonly scaleAt: readonly [number, number];
  /** `hàng trăm`, `vài chục`: `total` is the least that it can mean. */
  readonly vague: boolean;
}

/** No amount in print is larger; past it no digit of a double is sure. */
const most = 1e15;

/** One part: so many times a scale. Parts stand in falling order. */
interface Part {
  readonly value: number;
  readonly scale: number;
  readonly words: string;
  readonly at: readonly [number, number];
}

interface Piece {
  readonly value: number;
  readonly end: number;
  readonly bare: boolean;
  readonly figure: boolean;
  /** A figure of three whole digits, which may go on after `nghìn` without a scale of its own. */
  readonly hundreds: boolean;
  readonly vague: boolean;
}

/**
 * Reads `394 tỷ 581 triệu`, `2 triệu rưỡi`, `10 nghìn tỷ`, `một nghìn hai trăm tỷ`, `một trăm linh năm`, `2 nghìn 500`,
 * `3 chục`, `hàng trăm nghìn`, `triệu rưỡi` from token `i`. A larger scale multiplies the smaller ones before it; after a scale
 * only a smaller part goes on. Null when no number starts there, or one above 10^15. Looks at a bounded number of tokens.
 */
export function readScaled(
  tokens: readonly Token[],
  i: number,
  words: NumberWords,
  style: FigureStyle = 'vietnamese',
): Scaled | null {
  const alone = readLoneScale(tokens, i, words);
  return alone ?? readParts(tokens, i, words, style, null);
}

/**
 * Reads a scale without a count, one of it being meant: `chục` 10, `trăm triệu` 100 triệu, `nghìn tỷ` 1 nghìn tỷ. Only a word before it
 * can tell that it counts (`hơn chục hộ`, `gần nghìn tỷ đồng`). Null when no scale word stands at `i`.
 */
export function readBareScale(tokens: readonly Token[], i: number, words: NumberWords): Scaled | null {
  const first = wordAt(tokens, i, words, 'scale', 'tens');
  if (first === undefined) return null;
  const piece = { bare: false, figure: false, hundreds: false, vague: true };
  const tens = first.class === 'tens';
  return readParts(tokens, i, words, 'vietnamese', {
    ...piece,
    value: tens ? first.value : 1,
    end: tens ? i + 1 : i,
  });
}

/** `first`: the piece that the number starts with, where it isn't written at `i`. */
function readParts(
  tokens: readonly Token[],
  i: number,
  words: NumberWords,
  style: FigureStyle,
  first: Piece | null,
): Scaled | null {
  const parts: Part[] = [];
  let at = i;
  let rest = 0;
  let vague = false;
  for (;;) {
    const last = parts.at(-1);
    const linked = last !== undefined && wordAt(tokens, at, words, 'link') !== undefined;
    const opening = last === undefined ? first : null;
    const piece = opening ?? readPiece(tokens, linked ? at + 1 : at, words, linked, style);
    if (piece === null || (piece.vague && last !== undefined)) break;
    vague ||= piece.vague;
    const scale = wordAt(tokens, piece.end, words, 'scale');
    if (scale === undefined) {
      const tail = last === undefined ? piece.value : tailValue(piece, last, linked);
      if (tail === null) break;
      rest = tail;
      at = piece.end;
      break;
    }
    if (last !== undefined && !goesOn(piece, scale.value, last)) break;
    at = pushScales(tokens, piece, words, parts);
  }
  if (at === i) return null;
  const half = wordAt(tokens, at, words, 'half');
  const unit = rest === 0 ? (parts.at(-1)?.scale ?? 1) : 1;
  if (half !== undefined) at++;
  const total = exact(
    parts.reduce((sum, part) => sum + exact(part.value * part.scale), rest) + (half?.value ?? 0) * unit,
  );
  return total > most ? null : { total, end: at, vague, ...largestScale(parts, i) };
}

/** `triệu rưỡi`, `trăm rưỡi`: one of the scale and a half. */
function readLoneScale(tokens: readonly Token[], i: number, words: NumberWords): Scaled | null {
  const scale = wordAt(tokens, i, words, 'scale');
  const half = scale && wordAt(tokens, i + 1, words, 'half');
  if (scale === undefined || half === undefined) return null;
  const part: Part = { value: 1, scale: scale.value, words: scale.written, at: [i, i + 1] };
  return { total: scale.value * (1 + half.value), end: i + 2, vague: false, ...largestScale([part], i) };
}

/** `5 triệu 10 tỷ` are two numbers, `một nghìn hai trăm tỷ` and `2 nghìn 300 tỷ` one. */
function goesOn(piece: Piece, scale: number, last: Part): boolean {
  if (scale === last.scale || piece.value >= last.scale) return false;
  return scale < last.scale || last.scale <= 1000;
}

/** Takes the scale words after a piece; each larger one multiplies what stands before it and is smaller. */
function pushScales(tokens: readonly Token[], piece: Piece, words: NumberWords, parts: Part[]): number {
  let at = piece.end;
  let part: Part = { value: piece.value, scale: 1, words: '', at: [at, at] };
  for (
    let scale = wordAt(tokens, at, words, 'scale');
    scale !== undefined && scale.value > part.scale;
    scale = wordAt(tokens, at, words, 'scale')
  ) {
    const previous = parts.at(-1);
    if (previous !== undefined && previous.scale === scale.value) break;
    let value = exact(part.value * part.scale);
    while (parts.length > 0 && parts.at(-1)!.scale < scale.value) {
      const smaller = parts.pop()!;
      value = exact(value + smaller.value * smaller.scale);
    }
    // `10 nghìn tỷ`: the figure counts thousands of billions, and the unit keeps both words.
    const doubled = (piece.figure || piece.vague) && part.scale >= 1000;
    part = doubled
      ? {
          value: part.value,
          scale: part.scale * scale.value,
          words: `${part.words} ${scale.written}`,
          at: [part.at[0], at + 1],
        }
      : { value, scale: scale.value, words: scale.written, at: [at, at + 1] };
    at++;
  }
  parts.push(part);
  return at;
}

function readPiece(
  tokens: readonly Token[],
  i: number,
  words: NumberWords,
  linked: boolean,
  style: FigureStyle,
): Piece | null {
  const token = tokens[i];
  if (token?.shape === 'number') {
    const value = parseFigure(token.fold, style);
    if (value === null) return null;
    const piece = { value, end: i + 1, bare: false, figure: true, hundreds: false, vague: false };
    // `3 chục hộ`.
    const tens = value < 100 ? wordAt(tokens, i + 1, words, 'tens') : undefined;
    if (tens !== undefined) return { ...piece, value: exact(value * tens.value), end: i + 2 };
    return { ...piece, hundreds: /^[1-9]\d\d$/.test(token.fold) };
  }
  const vague = wordAt(tokens, i, words, 'vague', 'few');
  if (vague !== undefined) return readVague(tokens, i, vague.value, words);
  const group = readGroup(tokens, i, words, linked);
  if (group === null) return null;
  const piece = { ...group, figure: false, hundreds: false, vague: false };
  // `mười mấy hộ`, `hai mươi mấy nghìn`: at least one more.
  const few = !group.bare && group.value % 10 === 0 && wordAt(tokens, group.end, words, 'few') !== undefined;
  return few ? { ...piece, value: group.value + 1, end: group.end + 1, vague: true } : piece;
}

/** `vài chục`, `hàng trăm`: counts only before a word of ten or a scale; `hàng hóa`, `vài người` are no numbers. */
function readVague(tokens: readonly Token[], i: number, value: number, words: NumberWords): Piece | null {
  const piece = { end: i + 1, bare: false, figure: false, hundreds: false, vague: true };
  // `vài ba chục`: two or three tens, at least the smaller.
  const digit = wordAt(tokens, i + 1, words, 'digit');
  const least = digit === undefined ? value : Math.min(value, digit.value);
  const at = digit === undefined ? i + 1 : i + 2;
  const tens = wordAt(tokens, at, words, 'tens');
  if (tens !== undefined) return { ...piece, value: least * tens.value, end: at + 1 };
  if (digit !== undefined)
    return wordAt(tokens, at, words, 'scale') === undefined ? null : { ...piece, value: least, end: at };
  return wordAt(tokens, i + 1, words, 'scale') === undefined ? null : { ...piece, value };
}

/** What a last piece without a scale of its own adds after a part; null when it is no part of this number. */
function tailValue(piece: Piece, last: Part, linked: boolean): number | null {
  if (piece.figure) return last.scale === 1000 && piece.hundreds ? piece.value : null;
  // Speech leaves the next scale out: `hai trăm ba` is 230, `hai triệu ba` 2.3 million.
  if (piece.bare && !linked) return (piece.value * last.scale) / 10;
  return piece.value < last.scale ? piece.value : null;
}

function largestScale(parts: readonly Part[], i: number): Pick<Scaled, 'scale' | 'scaleWord' | 'scaleAt'> {
  const first = parts[0];
  return first === undefined || first.words === ''
    ? { scale: 1, scaleWord: '', scaleAt: [i, i] }
    : { scale: first.scale, scaleWord: first.words, scaleAt: first.at };
}
