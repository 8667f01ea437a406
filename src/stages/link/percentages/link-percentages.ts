import type { AnnotatedArticle, Draft } from '../../../model/extraction.ts';
import type { Citation, DateFact, Percentage } from '../../../model/facts.ts';
import type { Span } from '../../../model/span.ts';
import { findLevel } from '../measures/find-level.ts';
import { findPlace, type Home } from '../measures/find-place.ts';
import { findSettingDocument } from '../measures/find-setting-document.ts';
import { findStatus, type Status } from '../measures/find-status.ts';
import {
  columnYears,
  isCompared,
  isNone,
  ownYears,
  type Years,
  yearsAround,
} from '../measures/find-years.ts';
import { buildMeasureContext, type MeasureContext, spanAt } from '../measures/measure-context.ts';
import { newsYears } from '../measures/news-years.ts';
import { spannedYears } from '../measures/spanned-years.ts';
import { settleBases } from './find-basis.ts';
import { type Change, findChange, isInTurn } from './find-change.ts';
import { findIndicators, type Indicator, type Told } from './find-indicators.ts';
import { countedNoun, findWhole } from './find-whole.ts';
import type { Member } from './member.ts';
import { settleBounds } from './settle-bounds.ts';
import { splitMembers } from './split-members.ts';

/** What percentages need of the rest of the article. */
export interface Surroundings {
  readonly dates: readonly Draft<DateFact>[];
  /** In text order. */
  readonly citations: readonly Draft<Citation>[];
  readonly home: Home;
}

/** Every percentage of an article with what it measures, one row per written value. */
export function linkPercentages(annotated: AnnotatedArticle, around: Surroundings): Draft<Percentage>[] {
  const context = buildMeasureContext(annotated, around.dates);
  let told: Told | null = null;
  return context.sentences.flatMap((sentence) => {
    const rows = linkSentence(context, sentence, around, told);
    told = toldBy(context, sentence, rows, told);
    return rows;
  });
}

/** What words of the next sentence of the paragraph (`tỷ lệ này`) may stand for: what the last percentage measures, else the last count. */
function toldBy(
  context: MeasureContext,
  sentence: Span,
  rows: readonly Draft<Percentage>[],
  before: Told | null,
): Told | null {
  if (spanAt(context.paragraphs, sentence.end).start !== spanAt(context.paragraphs, sentence.start).start)
    return null;
  const last = rows.at(-1)?.values;
  if (last !== undefined)
    return last.indicator === null
      ? null
      : { counted: false, text: last.indicator, population: last.population };
  const count = context.within('count', sentence).at(-1);
  if (count === undefined || count.values.measure === true) return before;
  return { counted: true, text: countedNoun(context, count), population: null };
}

function linkSentence(
  context: MeasureContext,
  sentence: Span,
  { citations, home }: Surroundings,
  told: Told | null,
): Draft<Percentage>[] {
  const members = splitMembers(context, sentence);
  if (members.length === 0) return [];
  const indicators = findIndicators(context, members, told);
  const bounds = members.map((member, at) => settleBounds(context, member, members[at + 1]));
  const changes: Change[] = [];
  for (const [at, member] of members.entries()) {
    const settled = bounds[at]!.change;
    const own = settled === 'none' ? null : (settled ?? findChange(context, member, indicators[at]!));
    changes.push(
      own ?? (settled !== 'none' && isInTurn(context, member, members[at - 1]) ? changes[at - 1]! : null),
    );
  }
  const repeats = indicators.map((one, at) => continues(one, indicators[at - 1]));
  const bases = settleBases(context, members, changes, repeats);
  let years: Years = { year_from: null, year_to: null };
  return members.map((member, at) => {
    const indicator = indicators[at]!;
    const status = findStatus(context, sentence, member.value, member.left);
    const held = settleYears(context, member, indicator, years, status);
    // `71,5% (năm 2015 là 38,2%), 82% …`: what holds inside a bracket holds nowhere else.
    if (!isInBracket(context, member)) years = held;
    const { start, end, rule, values } = member.value;
    const row: Draft<Percentage>['values'] = {
      low: bounds[at]!.low,
      high: bounds[at]!.high,
      comparator: bounds[at]!.comparator,
      unit: values.unit as Percentage['unit'],
      // A growth rate against its plan (`tăng trưởng tín dụng đạt 98% kế hoạch`) is no difference.
      change: bases[at] === 'plan' && values.change === null ? null : changes[at]!,
      basis: bases[at]!,
      indicator: indicator.text,
      population: indicator.population ?? findWhole(context, member),
      status,
      ...(isNone(held) && !isOverYears(context, indicator) ? newsYears(context, member.value, status) : held),
      place: findPlace(context, member, home),
      level: findLevel(context, [indicator.own, indicator.behind, indicator.shared]),
      document_id: findSettingDocument(context, citations, member, status),
    };
    return { start, end, rule, values: row };
  });
}

/** A value that measures the same as the one before it: `đến 30/6 đạt 30%` behind `… đạt 10% kế hoạch`. */
function continues(indicator: Indicator, previous: Indicator | undefined): boolean {
  if (previous === undefined) return false;
  return (
    indicator.text === previous.text ||
    (indicator.own.start === indicator.own.end && indicator.shared !== null)
  );
}

function isInBracket(context: MeasureContext, { sentence, value }: Member): boolean {
  const before = context.body.slice(sentence.start, value.start);
  return before.lastIndexOf('(') > before.lastIndexOf(')');
}

/** Own years, else those of the value before it in the sentence, else the nearest around. */
function settleYears(
  context: MeasureContext,
  member: Member,
  indicator: Indicator,
  previous: Years,
  status: Status,
): Years {
  const inColumn = columnYears(context, member.value);
  if (!isNone(inColumn)) return inColumn;
  const own = ownYears(context, member.left, member.right);
  if (!isNone(own) || isOverYears(context, indicator)) return own;
  if (
    context
      .within('past-span-cue', member.left)
      .some((cue) => cue.values.start === true && !isCompared(context, cue))
  )
    return own;
  // What the value before it holds in wins over a term or span further off.
  const reach = isNone(previous) ? member.sentence : member.left;
  const spanned = spannedYears(context, reach, member.value, status);
  if (!isNone(spanned)) return spanned;
  return isNone(previous) ? yearsAround(context, member.sentence, member.value) : previous;
}

/** `bình quân trong 3 năm`: a value over a span that no date ends holds in no one year. */
function isOverYears(context: MeasureContext, { own, shared }: Indicator): boolean {
  return [own, shared].some(
    (phrase) =>
      phrase !== null &&
      context.within('date', phrase).some((date) => /^P[\d.]+Y$/.test(String(date.values.duration))),
  );
}
