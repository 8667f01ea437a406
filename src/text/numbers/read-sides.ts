import type { Token } from '../../model/text.ts';
import type { FigureStyle } from './figure-style.ts';
import { parseFigure } from './parse-figure.ts';

/** One or two figures of a shape token. */
export interface Sides {
  readonly value: number;
  readonly high: number | null;
}

/** Two figures, a mark between and a sign. */
const maxLength = 90;

/**
 * The figures of a token with at most two: `98,5%` 98.5, `10 – 15%` 10 and 15, `57.460/57.465`, `2020-2025`; also `2/3`, whose shape
 * is day-month, for a rule that knows it to be a ratio. Null for other shapes.
 */
export function readSides(token: Token, style: FigureStyle = 'vietnamese'): Sides | null {
  if (token.fold.length > maxLength) return null;
  const [value, high, ...more] = token.fold
    .replaceAll('%', '')
    .split(/[-/]/)
    .map((side) => parseFigure(side, style));
  if (value === undefined || value === null || high === null || more.length > 0) return null;
  return { value, high: high ?? null };
}
