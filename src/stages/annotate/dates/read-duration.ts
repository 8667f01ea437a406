import { parseFigure } from '../../../text/numbers/parse-figure.ts';
import { amountAt } from '../numbers/read-bounds.ts';
import type { MatchView, Normaliser, Values } from '../pass.ts';
import { lexiconValue } from './read-date-part.ts';

/** Units that ISO 8601 writes otherwise: factor and designator. */
const OTHER: Readonly<Record<string, readonly [number, string]>> = {
  Q: [3, 'M'],
  X: [10, 'Y'],
  C: [100, 'Y'],
};
const YEAR = /^(19|20)\d\d$/;
const TIME: Readonly<Record<string, string>> = { H: 'H', I: 'M', S: 'S' };

/** `20 năm` = `P20Y`, `10 giờ` = `PT10H`, `1,5 năm` = `P1.5Y`; of a range the first figure. */
const duration: Normaliser = (view) => {
  const unit = lexiconValue(view, 'u')!;
  const figure = view.word('n')!.split(/\s*[-–—]\s*/)[0]!;
  const read = parseFigure(figure);
  // `năm 2021 ngày`, `2024 năm`: a year beside a unit of time counts nothing.
  if (read === null || read > 100_000 || YEAR.test(figure)) return null;
  if (unit === 'Y' && isYearNext(view)) return null;
  return lasting(view.word('h') === null ? read : read + 0.5, unit);
};

/** `hơn hai mươi năm`, `hai năm rưỡi`; `một ngày` alone is no count. */
const durationWords: Normaliser = (view) => {
  const { total, high } = amountAt(view, 'n');
  const unit = lexiconValue(view, 'u')!;
  const half = view.word('h') !== null;
  if (total > 100_000 || high !== null || (total === 1 && !half && view.edge('c') === null)) return null;
  if (unit === 'Y' && isYearNext(view)) return null;
  return lasting(half ? total + 0.5 : total, unit);
};

const halfDuration: Normaliser = (view) => lasting(0.5, lexiconValue(view, 'u')!);

function lasting(value: number, unit: string): Values {
  const [factor, designator] = OTHER[unit] ?? [1, unit];
  const iso = TIME[unit] === undefined ? `P${value * factor}${designator}` : `PT${value}${TIME[unit]}`;
  return { forms: [], kind: 'duration', duration: iso };
}

/** `chuẩn mức độ 2 năm 2015`: the unit belongs to the figure behind it. */
function isYearNext(view: MatchView): boolean {
  const next = view.text.tokens[view.match.end];
  return next !== undefined && YEAR.test(view.text.text.slice(next.start, next.end));
}

/** Normalisers of durations in figures and in words. */
export const durationNormalisers: Readonly<Record<string, Normaliser>> = {
  duration,
  'duration-words': durationWords,
  'half-duration': halfDuration,
};
