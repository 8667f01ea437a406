import { parseFigure } from '../../../text/numbers/parse-figure.ts';
import type { Amount } from '../../../text/numbers/read-amount.ts';
import type { MatchView, Normaliser } from '../pass.ts';
import { amountAt, readChange, readComparator, readFigures } from './read-bounds.ts';

/** Scale words of an amount as the text writes them, or those behind its brackets (`03 (ba) triệu`). */
function scaleOf(view: MatchView, { scaleAt: [from, to] }: Amount): string | null {
  const { text, tokens } = view.text;
  if (to > from) return text.slice(tokens[from]!.start, tokens[to - 1]!.end);
  return view.words('s').length === 0 ? null : view.words('s').join(' ');
}

/** `SARS-CoV-2`: a figure that a dash glues to a word is part of a name. */
function isCoded(view: MatchView, { start }: Amount): boolean {
  const { tokens } = view.text;
  const [word, dash, figure] = [tokens[start - 2], tokens[start - 1], tokens[start]];
  if (word === undefined || dash === undefined || figure === undefined || dash.fold !== '-') return false;
  return word.end === dash.start && dash.end === figure.start && /\p{L}$/u.test(word.fold);
}

const number: Normaliser = (view) => {
  const amount = amountAt(view, 'n');
  if (isCoded(view, amount)) return null;
  return {
    value: amount.value,
    value_high: amount.high,
    comparator: amount.high === null ? readComparator(view) : 'range',
    change: readChange(view),
    scale: scaleOf(view, amount),
  };
};

/** `từ 5 đến 7 đồng chí`, `500 triệu - 1,2 tỷ đồng`: both ends in the scale of the last; a lone dash bounds amounts with a scale only. */
const numberRange: Normaliser = (view) => {
  const [low, high] = [amountAt(view, 'n'), amountAt(view, 'm')];
  if (low.high !== null || high.high !== null || !sameUnit(view)) return null;
  const bare = low.scale === 1;
  if (view.word('d') !== null && bare && view.word('u') === null) return null;
  const value = bare ? low.value : Number((low.total / high.scale).toPrecision(12));
  if (value >= high.value) return null;
  return {
    value,
    value_high: high.value,
    comparator: 'range',
    change: readChange(view),
    scale: scaleOf(view, high),
  };
};

/** `từ 5 ha đến 7 ha`: the unit of the first end stands behind the last one too. */
function sameUnit(view: MatchView): boolean {
  const unit = view.match.captures.find(({ name }) => name === 'u');
  if (unit === undefined) return true;
  const { tokens } = view.text;
  return tokens
    .slice(unit.start, unit.end)
    .every(({ fold }, at) => tokens[view.match.end + at]?.fold === fold);
}

/** `hai mươi mốt`, `hàng trăm`; `một` alone is more often an article than a count. */
const spelledNumber: Normaliser = (view) => {
  const amount = amountAt(view, 'n');
  const last = view.edge('m') === null ? null : amountAt(view, 'm');
  if (last === null && amount.total === 1) return null;
  const values = last === null ? number(view) : numberRange(view);
  return values !== null && amount.vague ? { ...values, comparator: 'ge' } : values;
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

/** `12 trên tổng số 14`: as of a ratio the part counts; one above its whole is something else. */
const partInWords: Normaliser = (view) => {
  const [part, whole] = [parseFigure(view.word('r')!), parseFigure(view.word('w')!)];
  if (part === null || whole === null || part > whole || !Number.isInteger(part)) return null;
  const comparator = readComparator(view);
  return { value: part, value_high: null, whole, comparator, change: null, scale: null };
};

const minus: Normaliser = (view) => {
  const values = number(view);
  return values === null || values.value_high !== null ? null : { ...values, value: -Number(values.value) };
};

const multiple: Normaliser = (view) => ({
  value: view.word('two') === null ? 1.5 : 2,
  value_high: null,
  comparator: 'eq',
  change: readChange(view),
  scale: null,
  multiple: true,
});

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
  'spelled-number': spelledNumber,
  'spelled-scale': number,
  'part-in-words': partInWords,
  minus,
  multiple,
  ratio,
  age,
  ordinal,
  fraction: marker,
  clock: marker,
  counter: marker,
  slogan: marker,
};
