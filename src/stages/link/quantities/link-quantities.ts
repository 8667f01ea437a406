import type { Draft } from '../../../model/extraction.ts';
import type { Quantity } from '../../../model/facts.ts';
import type { CountMention } from '../../../model/mentions/mention-kinds.ts';
import type { Span } from '../../../model/span.ts';
import { findStatus, type Status } from '../measures/find-status.ts';
import { columnYears, ownYears, yearsAround } from '../measures/find-years.ts';
import { type MeasureContext, spanAt } from '../measures/measure-context.ts';
import { newsYears } from '../measures/news-years.ts';
import { spannedYears } from '../measures/spanned-years.ts';
import { isNone, type Years } from '../measures/years.ts';
import type { Votes } from '../percentages/votes-for.ts';
import { type Counted, countedPhrase } from './counted-phrase.ts';
import { deedOfList } from './deed-of-list.ts';
import { votesOf } from './votes-of.ts';

/** A change that starts from one figure and leads to the next is no longer. */
const START_REACH = 30;

/** Every counted or measured amount of an article, repeats too; figures inside names of documents or posts are none. */
export function linkQuantities(context: MeasureContext): Draft<Quantity>[] {
  const counts = context
    .within('count', { start: 0, end: context.body.length })
    .filter((count) => !context.isCovered(count) || isClear(context, count))
    .map((count) => ({ ...count, end: count.values.end ?? count.end }))
    .flatMap((count) => figuresOf(context, count));
  let last: Counted | null = null;
  let votes: Votes | null = null;
  return counts.map(({ count, from }) => {
    const sentence = spanAt(context.sentences, count.start);
    const segment = segmentAround(context, sentence, count);
    if (last?.sentence !== sentence.start) votes = null;
    votes = votesOf(context, sentence, segment, count, votes);
    const deed = deedOfList(context, last, count);
    const indicator = votes?.text ?? countedPhrase(context, sentence, segment, count, from, last, deed);
    last = {
      text: indicator,
      unit: String(count.values.unit),
      measure: count.values.measure === true,
      sentence: sentence.start,
      end: count.end,
      before: { start: segment.start, end: from },
      deed,
    };
    return linkCount(context, sentence, segment, count, indicator);
  });
}

/** A figure with what it counts, and where the words before it end: those of a change stand before the figure that it starts from. */
interface Figure {
  readonly count: CountMention;
  readonly from: number;
}

/** The figures of a count: its own, that which a change starts from, that of a whole. */
function figuresOf(context: MeasureContext, count: CountMention): Figure[] {
  const starts = startOf(context, count);
  const from = starts[0]?.start ?? count.start;
  return [...starts, count, ...wholeOf(context, count)].map((one) => ({ count: one, from }));
}

/** `giảm từ 12 xuống 8 phòng`: the figure that a change starts from counts what the next one does. */
function startOf(context: MeasureContext, count: CountMention): CountMention[] {
  const reach = { start: Math.max(0, count.start - START_REACH), end: count.start };
  const first = context.within('number', reach).at(-1);
  if (first === undefined || !/^\s*$/u.test(context.body.slice(first.end, count.start))) return [];
  const isLevel = [first, count].every((one) => context.within('change-cue', one).length > 0);
  const from = context.within('bound-from-cue', { start: first.start, end: first.end });
  if (!isLevel || from.length === 0) return [];
  const { value, value_high, comparator, scale } = first.values;
  if (scale !== null || value === undefined) return [];
  return [
    {
      ...count,
      start: first.start,
      end: first.end,
      values: {
        ...count.values,
        value,
        value_high: value_high ?? null,
        comparator: comparator ?? 'eq',
        end: null,
      },
    },
  ];
}

/** `14 trong số 22 xã`: the second figure counts too; of `14/22 xã` only the first one does. */
function wholeOf(context: MeasureContext, count: CountMention): CountMention[] {
  const text = context.body.slice(count.start, count.end);
  const [, whole] = [...text.matchAll(/\d[\d.]*/gu)];
  if (count.values.whole === undefined || whole === undefined || text.slice(0, whole.index).includes('/'))
    return [];
  const values = { ...count.values, value: count.values.whole, comparator: 'eq' as const };
  return [{ ...count, start: count.start + whole.index, values }];
}

/**
 * `giữa các phòng, ban 48 đồng chí`, `vay ngân hàng 15 triệu đồng`: a count of persons or measures takes its figure from a name that would end with it, but
 * not where a person is named (`Đảng ủy phường 5, đồng chí …`).
 */
function isClear(context: MeasureContext, count: CountMention): boolean {
  const reach = { start: Math.max(0, count.start - 200), end: count.start };
  const names = [...context.within('org', reach), ...context.within('unit', reach)];
  const covering = names.filter((one) => one.end > count.start);
  const [name] = covering;
  if (name === undefined || covering.some((one) => one.end >= count.end)) return false;
  if (context.within('name', { start: count.end, end: count.end + 3 }).length > 0) return false;
  const unit = { start: name.end, end: count.end };
  return count.values.measure === true || context.within('phrase-counter', unit).length > 0;
}

function linkCount(
  context: MeasureContext,
  sentence: Span,
  segment: Span,
  count: CountMention,
  indicator: string | null,
): Draft<Quantity> {
  const left = { start: segment.start, end: count.start };
  const status = findStatus(context, sentence, count, left);
  const years = yearsOfCount(context, sentence, segment, count, status);
  const { start, end, rule, values } = count;
  const row: Draft<Quantity>['values'] = {
    value: values.value,
    value_high: values.value_high,
    comparator: values.comparator,
    change: values.change,
    unit: values.unit,
    indicator,
    status,
    ...(isNone(years) ? newsYears(context, count, status) : years),
  };
  return { start, end, rule, values: row };
}

/** Those of its column of a table, its own, those of a term or span of years, else the nearest around. */
function yearsOfCount(
  context: MeasureContext,
  sentence: Span,
  segment: Span,
  count: Span,
  status: Status,
): Years {
  const left = { start: segment.start, end: count.start };
  const own = ownYears(context, left, { start: count.end, end: segment.end });
  const found = [
    () => columnYears(context, count),
    () => own,
    () => spannedYears(context, sentence, count, status),
    () => yearsAround(context, sentence, count, status),
  ];
  for (const find of found) {
    const years = find();
    if (!isNone(years)) return years;
  }
  return own;
}

/** The stretch between semicolons that a count stands in. */
function segmentAround(context: MeasureContext, sentence: Span, count: Span): Span {
  const semicolons = context.marks(';', sentence);
  return {
    start: semicolons.findLast((token) => token.end <= count.start)?.end ?? sentence.start,
    end: semicolons.find((token) => token.start >= count.end)?.start ?? sentence.end,
  };
}
