import { readDash } from './dash.ts';
import { readDate } from './date.ts';
import { readDocnum } from './docnum.ts';
import { readNumber } from './number.ts';
import { readPercent } from './percent.ts';
import { readPhone } from './phone.ts';
import type { Shape, ShapeReader } from './shape.ts';
import { readSlash } from './slash.ts';
import { readTime } from './time.ts';

/** In this order: a reader may take for granted that those before it found nothing. */
const readers: readonly ShapeReader[] = [
  readPhone,
  readDocnum,
  readDate,
  readTime,
  readSlash,
  readDash,
  readPercent,
];

/** The shape of the token that starts at the digit at `i`. */
export function readShapeAtDigit(text: string, i: number): Shape {
  for (const read of readers) {
    const shape = read(text, i);
    if (shape !== null) return shape;
  }
  return readNumber(text, i);
}
