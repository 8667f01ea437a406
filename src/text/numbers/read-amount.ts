import type { Token } from '../../model/text.ts';
import { exact } from './exact.ts';
import type { FigureStyle } from './figure-style.ts';
import type { NumberWords } from './number-words.ts';
import { type NumberReading, readNumber } from './read-number.ts';

/** A number in the scale that its unit names, with the whole value beside it. */
export interface Amount extends NumberReading {
  /** `value` times `scale`: 394581000000 for `394 tỷ 581 triệu`. */
  readonly total: number;
  /** Upper end or right side times `scale`. */
  readonly totalHigh: number | null;
}

/** The amount at token `i`: `394 tỷ 581 triệu đồng` is 394.581 of `tỷ`; the unit's own words (`đồng`) follow at `end`. */
export function readAmount(
  tokens: readonly Token[],
  i: number,
  words: NumberWords,
  style: FigureStyle = 'vietnamese',
): Amount | null {
  const reading = readNumber(tokens, i, words, style);
  if (reading === null) return null;
  const times = (value: number): number => exact(value * reading.scale);
  return {
    ...reading,
    total: times(reading.value),
    totalHigh: reading.high === null ? null : times(reading.high),
  };
}
