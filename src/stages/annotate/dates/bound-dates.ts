import type { Normaliser, Values } from '../pass.ts';
import { readModernYear } from './calendar.ts';
import { type DatePart, partOf } from './compose-dates.ts';
import { placeholder } from './read-date-part.ts';
import { termYears } from './read-span.ts';

const one = (form: string, kind: string): Values => ({ forms: [form], kind });

/** Spans, `hôm nay` and the year of a season are no edge that something begins or ends at. */
const isUnbounded = (part: DatePart) =>
  part.grain === 'span' || part.kind === 'relative' || part.season === true;

const since: Normaliser = (view) => {
  const part = partOf(view, 'p')!;
  return isUnbounded(part) ? null : one(`${part.form}/..`, 'period');
};

/** `từ Đại hội VI đến nay` begins with the congress; `từ khóa XI đến khóa XIII` ends with the term. */
const sinceCongress: Normaliser = (view) => {
  const [from, to] = [termYears(view, 'c'), termYears(view, 'to')];
  if (from === null) return null;
  if (view.edge('to') === null) return one(`${from[0]}/..`, 'period');
  return to === null || to[1] <= from[0] ? null : one(`${from[0]}/${to[1]}`, 'period');
};

const sinceBareYear: Normaliser = (view) => {
  const year = readModernYear(view.word('y'));
  return year === null ? null : one(`${year}/..`, 'period');
};

const sinceNewYear: Normaliser = () => one(`${placeholder('Y', 0)}/..`, 'period');

const before: Normaliser = (view) => {
  const part = partOf(view, 'p')!;
  if (isUnbounded(part)) return null;
  return part.grain === 'day' ? one(part.form, 'deadline') : one(`../${part.form}`, 'period');
};

const after: Normaliser = (view) => {
  const part = partOf(view, 'p')!;
  return isUnbounded(part) ? null : one(`${part.form}/..`, 'period');
};

/** A quarter or a half of a year, from its first month to its last. */
const PART_OF_YEAR = /^([\dX]{4})-\d\d\/\1-\d\d$/u;

const deadline: Normaliser = (view) => {
  const part = partOf(view, 'p')!;
  const isDue = part.grain !== 'span' || PART_OF_YEAR.test(part.form);
  return isDue ? one(part.form, 'deadline') : null;
};

const bareYear: Normaliser = (view) => {
  const year = readModernYear(view.word('y'));
  if (year === null) return null;
  if (view.word('before') !== null) return one(`../${year}`, 'period');
  return one(String(year), view.word('due') === null ? 'point' : 'deadline');
};

const lawYear: Normaliser = (view) => {
  const year = readModernYear(view.word('y'));
  return year === null ? null : { year };
};

/** Normalisers of dates that bound something: since, until, before, after, due. */
export const boundDateNormalisers: Readonly<Record<string, Normaliser>> = {
  since,
  'since-congress': sinceCongress,
  'since-bare-year': sinceBareYear,
  'since-new-year': sinceNewYear,
  before,
  after,
  deadline,
  'bare-year': bareYear,
  'law-year': lawYear,
  nothing: () => ({}),
};
