import type { MatchView, Normaliser, Values } from '../pass.ts';
import { monthForm, readYear } from './calendar.ts';
import { lexiconValue, placeholder } from './read-date-part.ts';

const ROMAN: Readonly<Record<string, number>> = { i: 1, v: 5, x: 10 };
const span = (form: string, kind = 'period'): Values => ({ form, grain: 'span', kind });

/** Roman numerals up to XXXIX or figures; NULL for anything else. */
export function readNumeral(text: string): number | null {
  if (/^\d{1,2}$/.test(text)) return Number(text);
  if (!/^[ivx]{1,6}$/i.test(text)) return null;
  const values = [...text.toLowerCase()].map((letter) => ROMAN[letter]!);
  return values.reduce((sum, value, at) => sum + (value < (values[at + 1] ?? 0) ? -value : value), 0);
}

function monthsForm(year: string, from: number, to: number): string | null {
  const [a, b] = [monthForm(year, from), monthForm(year, to)];
  return a === null || b === null ? null : `${a}/${b}`;
}

/** Year of a span: stated, relative (`năm nay`), else the publication's. */
function spanYear(stated: string | null, offset: string | null): string | null {
  if (stated !== null) return readYear(stated) === null ? null : stated;
  return placeholder('Y', Number(offset ?? 0));
}

/** `2024-07/2024-09`; NULL for a fifth quarter. */
export function quarterForm(year: string, value: number): string | null {
  return value < 1 || value > 4 ? null : monthsForm(year, value * 3 - 2, value * 3);
}

const quarter: Normaliser = (view) => {
  const joined = view.word('qy')?.split(/[^\p{L}\p{N}]+/u);
  const value = readNumeral(joined?.[0] ?? view.word('q') ?? '');
  const year = spanYear(joined?.[1] ?? view.word('y'), lexiconValue(view, 'r'));
  const form = value === null || year === null ? null : quarterForm(year, value);
  return form === null ? null : span(form);
};

const monthsOfYear: Normaliser = (view) => {
  const word = lexiconValue(view, 'w') ?? view.word('n') ?? '6';
  const year = spanYear(view.word('y'), lexiconValue(view, 'r'));
  if (!/^\d{1,2}$/.test(word) || year === null) return null;
  const count = Number(word) * (view.word('q') === null ? 1 : 3);
  if (count < 1 || count > 12) return null;
  const last = view.word('late') !== null;
  return span(last ? monthsForm(year, 13 - count, 12)! : monthsForm(year, 1, count)!);
};

/** Only a head such as `nhiệm kỳ` (capture `t`) makes a span of years a term. */
const yearRange: Normaliser = (view) => {
  const [from, to] = view.word('y')!.match(/\d+/g)!.map(Number) as [number, number];
  if (from >= to || to - from > 100) return null;
  return span(`${from}/${to}`, view.edge('t') === null ? 'period' : 'term');
};

const decade: Normaliser = (view) => {
  const text = view.word('y')!;
  if (/^(19|20)\d0$/.test(text)) return span(`${text.slice(0, 3)}X`);
  if (!/^\d0$/.test(text)) return null;
  const century = view.word('c') === null ? null : readNumeral(view.word('c')!);
  const first = century === null ? (Number(text) >= 30 ? 19 : 20) : century - 1;
  return span(`${first}${text[0]}X`);
};

const century: Normaliser = (view) => {
  const value = readNumeral(view.word('c')!);
  return value === null || value < 10 || value > 21 ? null : span(`${value - 1}XX`);
};

/** Years of a term of the Party or the National Assembly, from the lexicon: `2016/2021`. */
export function termYears(view: MatchView, capture: string): readonly [string, string] | null {
  const years = lexiconValue(view, capture, 'years')?.split('-');
  return years === undefined || years.length !== 2 ? null : [years[0]!, years[1]!];
}

const congressTerm: Normaliser = (view) => {
  const years = termYears(view, 'c');
  return years === null ? null : span(years.join('/'), 'term');
};

/** Normalisers of date expressions that are intervals by themselves. */
export const spanNormalisers: Readonly<Record<string, Normaliser>> = {
  quarter,
  'months-of-year': monthsOfYear,
  'year-range': yearRange,
  decade,
  century,
  'congress-term': congressTerm,
};
