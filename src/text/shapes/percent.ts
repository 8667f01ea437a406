import { isPercent, skipSpace } from '../chars.ts';
import { figureEnd } from './figure.ts';
import type { Shape } from './shape.ts';

/** One figure and a percent sign, at most one space between: `98,5%`, `10 %`. */
export function readPercent(text: string, i: number): Shape | null {
  const end = figureEnd(text, i);
  if (end <= i) return null;
  const sign = skipSpace(text, end);
  return isPercent(text.charCodeAt(sign)) ? { end: sign + 1, shape: 'percent' } : null;
}
