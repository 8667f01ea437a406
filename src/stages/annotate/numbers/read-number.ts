import type { LexiconEntry } from '../../../model/reference.ts';
import { parseFigure } from '../../../text/numbers/parse-figure.ts';
import type { MatchView, Normaliser, Values } from '../pass.ts';
import { readChange, readComparator, readFigures } from './read-bounds.ts';

const scaleOf = (view: MatchView) => (view.words('s').length === 0 ? null : view.words('s').join(' '));

function values(view: MatchView, value: number, high: number | null): Values {
  return {
    value,
    value_high: high,
    comparator: high === null ? readComparator(view) : 'range',
    change: readChange(view),
    scale: scaleOf(view),
  };
}

const number: Normaliser = (view) => {
  const figures = readFigures(view.word('n')!);
  return figures === null ? null : values(view, figures[0], figures[1]);
};

const numberRange: Normaliser = (view) => {
  const [low, high] = [parseFigure(view.word('n')!), parseFigure(view.word('m')!)];
  return low === null || high === null || low >= high ? null : values(view, low, high);
};

/** `394 tỷ 581 triệu` is 394.581 of the first scale; each scale must be smaller than the one before. */
const compoundNumber: Normaliser = (view) => {
  const scales = view.edges('s').map((edge) => Number((edge.payload as LexiconEntry).attributes.value));
  const figures = view.words('n').map((figure) => parseFigure(figure));
  let sum = 0;
  for (const [at, scale] of scales.entries()) {
    const figure = figures[at] ?? null;
    if (figure === null || (at > 0 && scale >= scales[at - 1]!)) return null;
    sum += (figure * scale) / scales[0]!;
  }
  return { ...values(view, Number(sum.toFixed(9)), null), scale: view.words('s')[0]! };
};

/** `15/15`, `57.460/57.465`: a part and its whole; a service round the clock (`24/24`) is none. */
const ratio: Normaliser = (view) => {
  const [part, whole] = view
    .word('r')!
    .split(/\s*\/\s*/)
    .map((figure) => parseFigure(figure));
  if (part == null || whole == null || /^24\/(24|7)$/.test(view.word('r')!)) return null;
  return { value: part, value_high: null, whole, comparator: 'eq', change: null, scale: null };
};

/** `dưới 40 tuổi`, `từ 5-11 tuổi` are limits; `57 tuổi` alone is somebody's age. */
const age: Normaliser = (view) => {
  const figures = readFigures(view.word('n')!);
  if (figures === null) return null;
  const last = view.word('m') === null ? null : parseFigure(view.word('m')!);
  const high = figures[1] ?? last;
  const bounded = ['a', 'c', 'f'].some((name) => view.word(name) !== null);
  const comparator = high !== null ? 'range' : view.word('f') !== null ? 'ge' : readComparator(view);
  return {
    value: figures[0],
    value_high: high,
    comparator,
    change: null,
    scale: null,
    limit: bounded || high !== null,
    unit: view.word('u')!,
  };
};

const marker: Normaliser = () => ({});

/** Names and ranks are small: `số 12.500 hộ` is a count behind `số`. */
const ordinal: Normaliser = (view) => {
  const { tokens, text } = view.text;
  const figures = tokens
    .slice(view.match.start, view.match.end)
    .map((token) => text.slice(token.start, token.end));
  return figures.some((figure) => /,\d|^\d{1,3}\.\d{3}/.test(figure)) ? null : {};
};

/** Normalisers of figures; those that give nothing keep a figure from being a count. */
export const numberNormalisers: Readonly<Record<string, Normaliser>> = {
  number,
  'number-range': numberRange,
  'compound-number': compoundNumber,
  ratio,
  age,
  ordinal,
  fraction: marker,
  clock: marker,
  counter: marker,
  slogan: marker,
};
