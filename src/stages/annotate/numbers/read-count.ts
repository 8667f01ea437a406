import type { Mention } from '../../../model/mention.ts';
import type { LexiconEntry } from '../../../model/reference.ts';
import type { MatchView, Normaliser, Values } from '../pass.ts';
import { cutNounPhrase } from './cut-noun-phrase.ts';

/** Values of the figure under the match, with the word behind the unit (`trở lên`) that bounds it. */
function counted(view: MatchView, unit: string): Values {
  const { scale, comparator, ...figure } = (view.edge('n')!.payload as Mention).values;
  const after = view.edge('a')?.payload as LexiconEntry | undefined;
  const bound = after === undefined || comparator === 'range' ? comparator! : after.attributes.code!;
  return { ...figure, comparator: bound, unit: [scale, unit].filter(Boolean).join(' ') };
}

/** `khóa II/2023 bế mạc`: a figure written like a year counts only what is known to be counted. */
function isYear(view: MatchView): boolean {
  const { start, end } = view.match.captures.find((capture) => capture.name === 'n')!;
  const figure = view.text.tokens.slice(start, end);
  return figure.length === 1 && /^(19|20)\d\d$/.test(figure[0]!.fold) && view.edge('u') === null;
}

/** `1,234 đồng chí`: nobody counts a thousandth of a person, so the comma groups thousands. */
function isWhole(view: MatchView): boolean {
  const { start, end } = view.match.captures.find((capture) => capture.name === 'n')!;
  const figures = view.text.tokens.slice(start, end).filter((token) => token.shape === 'number');
  const { scale, value } = (view.edge('n')!.payload as Mention).values;
  return (
    figures.length === 1 &&
    view.edge('u') !== null &&
    scale === null &&
    Number(value) < 1000 &&
    /^[1-9]\d{0,2},\d{3}$/.test(figures[0]!.fold)
  );
}

/** `end` is where the unit ends: a verb that the pattern took along is no part of it. */
const countedNoun: Normaliser = (view) => {
  const unit = cutNounPhrase(view);
  if (unit === null || isYear(view)) return null;
  const end = view.word('a') === null ? unit.end : null;
  const values = counted(view, view.text.text.slice(unit.start, unit.end));
  return isWhole(view)
    ? { ...values, value: Math.round(Number(values.value) * 1000), end }
    : { ...values, end };
};

/** `Tổng số đảng viên: 9.486`: the figure ends the mention. */
const announcedNoun: Normaliser = (view) => {
  const values = countedNoun(view);
  return values === null ? null : { ...values, end: null };
};

/** Below ten only a noun that is known to be counted follows a number in words. */
const spelledNoun: Normaliser = (view) => {
  const { value, scale } = (view.edge('n')!.payload as Mention).values;
  const small = scale === null && Number(value) < 10;
  return small && !view.edge('u')?.class.startsWith('counted') ? null : countedNoun(view);
};

/** `2 tấn rưỡi`: half a unit more. */
const measured: Normaliser = (view) => {
  const values = counted(view, view.word('m')!);
  const half = view.word('h') === null ? 0 : 0.5;
  return { ...values, value: Number(values.value) + half, measure: true };
};

/** `gấp đôi`: so many times, as the rule names the unit. */
const multipleOf: Normaliser = (view) => {
  const { multiple, ...figure } = (view.edge('n')!.payload as Mention).values;
  if (multiple !== true) return null;
  const { scale: _scale, ...rest } = figure;
  return { ...rest, unit: view.values.unit!, measure: true };
};

const scaled: Normaliser = (view) =>
  (view.edge('n')!.payload as Mention).values.scale === null ? null : counted(view, '');

const ageLimit: Normaliser = (view) => {
  const { limit, scale: _scale, ...age } = (view.edge('n')!.payload as Mention).values;
  return limit === true ? age : null;
};

/** Normalisers of counts: the figure's values and the unit as the text writes it. */
export const countNormalisers: Readonly<Record<string, Normaliser>> = {
  'counted-noun': countedNoun,
  'announced-noun': announcedNoun,
  'spelled-noun': spelledNoun,
  measured,
  'multiple-of': multipleOf,
  scaled,
  'age-limit': ageLimit,
};
