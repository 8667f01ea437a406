import { parseFigure } from '../../../text/numbers/parse-figure.ts';
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
  };
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

/** Normalisers of percentages: bounds, comparator, unit, and whether a word before makes them a difference. */
export const percentNormalisers: Readonly<Record<string, Normaliser>> = {
  percent,
  'percent-start': percentStart,
  'percent-range': percentRange,
};
