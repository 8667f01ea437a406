import type { Draft } from '../../../model/extraction.ts';
import type { DateFact } from '../../../model/facts.ts';
import type { Span } from '../../../model/span.ts';
import { periodsOf } from './find-plans.ts';
import type { MeasureContext } from './measure-context.ts';
import { standsBeside } from './stands-beside.ts';
import { cues } from './status-cues.ts';

/** `Trong năm 2030, …`, `Đến hết năm 2030, …` */
const MOST_BEFORE_DATE = 2;

/** `năm | 2018` */
const YEAR_TOKENS = 2;

/** `100% | kế hoạch vốn | trước ngày 31/12` */
const MOST_BEFORE_DUE = 4;

/** `Trong 3 tháng cuối năm`, told in the middle of the year. */
const MOST_DAYS_AHEAD = 120;
const DAY = 86_400_000;

/** As far as the next word begins. */
const NEXT_REACH = 2;

/**
 * Whether the time of a value has not begun on the day of publication (`đạt 98% vào năm 2030`, `Quý IV, …`): nobody can tell its result. A
 * year inside a name (`dự toán năm 2030 được 98% đại biểu thông qua`) and a term are no time of the value.
 */
export function isToCome(context: MeasureContext, sentence: Span, value: Span, own: Span): boolean {
  const { published } = context;
  if (published === null) return false;
  const next = context
    .tokens({ start: value.end, end: sentence.end })
    .find(({ fold, shape }) => /^[,;:)]$/u.test(fold) || shape === 'break');
  const behind = periodsOf(context, { start: value.end, end: next?.start ?? sentence.end }).find((date) =>
    isTimeOf(context, value, date),
  );
  if (behind !== undefined) return isLater(behind, published);
  const opening = periodsOf(context, { start: sentence.start, end: value.start });
  const last = opening.at(-1);
  if (last === undefined) return false;
  const isKnown = cues(context, { start: value.end, end: next?.start ?? sentence.end }).strong.includes(
    'actual',
  );
  if (!isLater(last, published) && (isKnown || !hasJustBegun(context, last))) return false;
  const comma = context
    .tokens({ start: sentence.start, end: last.start })
    .findLast(({ fold }) => fold === ',' || fold === ';');
  const starts = [sentence.start, own.start, comma?.end ?? sentence.start];
  const opens = starts.some((start) => isOpening(context, start, last));
  return opens && context.within('turn-cue', { start: last.end, end: value.start }).length === 0;
}

/** Of a part of the same year only one near enough is meant: `Quý IV`, told in January, is that of the year before. */
function isLater({ values: { kind, date_from } }: Draft<DateFact>, published: string): boolean {
  if (kind === 'term' || date_from === null || date_from <= published) return false;
  if (kind === 'deadline' || date_from.slice(0, 4) > published.slice(0, 4)) return true;
  return Date.parse(date_from) - Date.parse(published) <= MOST_DAYS_AHEAD * DAY;
}

/** `Trong năm 2018, giảm 1,7%`, told in January 2018: of the year as a whole nobody knows the result; what is told of its beginning (`Đầu năm 2018`) may be one. */
function hasJustBegun(context: MeasureContext, { start, end, values }: Draft<DateFact>): boolean {
  const words = context.tokens({ start, end }).length;
  const leads = context.at('phrase-adverb', start) === undefined ? 0 : 1;
  const isWhole = words === YEAR_TOKENS + leads && values.kind !== 'deadline';
  return isWhole && context.published?.slice(0, 7) === `${values.edtf}-01`;
}

/** Right behind the value, or behind a preposition (`vào năm 2030`) with no plan or other figure between. */
function isTimeOf(context: MeasureContext, value: Span, date: Draft<DateFact>): boolean {
  const gap = { start: value.end, end: date.start };
  if (standsBeside(context.body, gap.start, gap.end)) return true;
  const words = context.tokens(gap);
  const before = words.at(-1);
  // `giải ngân 100% vốn trước ngày 31/12`, but not `98% số hộ đã ký cam kết di dời trước ngày 31/12`
  const isDeadline = date.values.kind === 'deadline' && words.length <= MOST_BEFORE_DUE;
  const isSaid = before !== undefined && context.at('phrase-tail', before.start)?.end === before.end;
  if (!isSaid && (!isDeadline || context.within('phrase-predicate', gap).length > 0)) return false;
  return ['basis-cue', 'percent', 'count', 'citation'].every(
    (kind) => context.within(kind, gap).length === 0,
  );
}

function isOpening(context: MeasureContext, start: number, date: Span): boolean {
  if (date.start < start) return false;
  const words = context.tokens({ start, end: date.start }).filter(({ shape }) => shape !== 'punct');
  const [next] = context.tokens({ start: date.end, end: date.end + NEXT_REACH });
  if (words.length > MOST_BEFORE_DATE || next === undefined) return false;
  // `lộ trình: năm 2030 giảm 5%`
  return next.fold === ',' || context.at('change-cue', next.start) !== undefined;
}
