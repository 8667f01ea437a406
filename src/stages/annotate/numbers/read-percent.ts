import { parseFigure } from '../../../text/numbers/parse-figure.ts';
import type { Amount } from '../../../text/numbers/read-amount.ts';
import type { MatchView, Normaliser } from '../pass.ts';
import {
  amountAt,
  boundsOf,
  readChange,
  readChangeBasis,
  readComparator,
  readFigures,
} from './read-bounds.ts';

const MOST = 1_000_000;

/** Figures with a sign as the token has them, those with the sign in words as they were read. */
function percentFigures(view: MatchView): readonly [number, number | null] | null {
  if (view.edge('v') === null) return readFigures(view.word('v')!);
  const { value, high } = amountAt(view, 'v');
  return [value, high];
}

const percent: Normaliser = (view) => {
  const figures = percentFigures(view);
  if (figures === null || figures[0] > MOST) return null;
  return {
    ...boundsOf(figures[0], figures[1], readComparator(view)),
    unit: view.word('pt') === null ? 'percent' : 'point',
    change: readChange(view),
    changeBasis: readChangeBasis(view),
    level: view.values.level === true,
    ...(view.values.required === true ? { required: true } : {}),
  };
};

/** `ở mức -6,8%`: below zero a rate says by how much it fell. */
const percentMinus: Normaliser = (view) => {
  const values = percent(view);
  return values === null || values.comparator === 'range' ? null : { ...values, change: 'decrease' };
};

/** `tăng từ 6,5 - 8%` is a difference between two bounds, no value that a change starts from. */
const percentStart: Normaliser = (view) => {
  const values = percent(view);
  return values === null || values.comparator === 'range' ? null : { ...values, start: true };
};

const percentRange: Normaliser = (view) => {
  const [low, high] = ['lo', 'hi'].map((name) => parseFigure(view.word(name)!.replace(/\s*%$/u, '')));
  if (low == null || high == null || low >= high || high > MOST) return null;
  const change = { change: readChange(view), changeBasis: readChangeBasis(view) };
  return { low, high, comparator: 'range', unit: 'percent', ...change, level: false };
};

/** Figures of a list above this are years, numbers of wards or amounts. */
const MOST_LISTED = 400;

/** `10, 15 và 20%`: one value each, `at` being where its figure stands. */
const percentList: Normaliser = (view) => {
  const { tokens, text } = view.text;
  const spans = view.match.captures
    .filter(({ name }) => name === 'v')
    .map(({ start, end }) => ({ start: tokens[start]!.start, end: tokens[end - 1]!.end }));
  const figures = spans.map(({ start, end }) => parseFigure(text.slice(start, end).replace(/\s*%$/u, '')));
  if (!figures.every((figure) => figure !== null && figure <= MOST_LISTED)) return null;
  return {
    figures: figures as number[],
    at: spans.map(({ start, end }) => [start, end]),
    unit: 'percent',
    comparator: 'eq',
    change: readChange(view),
    changeBasis: readChangeBasis(view),
    level: false,
  };
};

const SHARE = { unit: 'percent', change: null, changeBasis: null, level: false };

const VULGAR: Readonly<Record<string, number>> = {
  '½': 1 / 2,
  '⅓': 1 / 3,
  '⅔': 2 / 3,
  '¼': 1 / 4,
  '¾': 3 / 4,
};

/** The quotient of a fraction below one, however it is written; NULL for what is none (`5/2`). */
function quotient(view: MatchView): number | null {
  const signed = view.word('s');
  if (signed !== null) return VULGAR[signed] ?? null;
  const inWords = view.edge('w') === null ? 'h' : 'w';
  if (view.edge(inWords) !== null) return amountAt(view, inWords).value;
  const sides = view.word('v')!.split('/').map((side) => parseFigure(side)); // biome-ignore format: one chain
  const [part, whole] = sides;
  return sides.length !== 2 || part == null || whole == null || part === 0 || part >= whole
    ? null
    : part / whole;
}

/** `nửa cán bộ` is said of halves of other things too: before a counted noun a half alone wants a bound. */
function isLoose(view: MatchView): boolean {
  const half = view.edge('h')?.payload as Amount | undefined;
  return half !== undefined && half.end === half.start + 1 && view.edges('c').length === 0;
}

/** A share told as a fraction, in percent to one decimal: two thirds is 66.7. */
const percentFraction: Normaliser = (view) => {
  const share = isLoose(view) ? null : quotient(view);
  if (share === null) return null;
  const value = Math.round(share * 1000) / 10;
  return {
    ...boundsOf(value, null, readComparator(view)),
    ...SHARE,
  };
};

/** More than half. */
/** `thiếu 3 phiếu quá bán`: behind a figure and its noun so many are lacking, or over it. */
const percentMajority: Normaliser = ({ text, match }) =>
  text.tokens[match.start - 2]?.shape === 'number' ? null : { ...boundsOf(50, null, 'gt'), ...SHARE };

/** Normalisers of percentages: bounds, comparator, unit, and whether a word before makes them a difference. */
export const percentNormalisers: Readonly<Record<string, Normaliser>> = {
  percent,
  'percent-start': percentStart,
  'percent-range': percentRange,
  'percent-minus': percentMinus,
  'percent-list': percentList,
  'percent-fraction': percentFraction,
  'percent-majority': percentMajority,
};
