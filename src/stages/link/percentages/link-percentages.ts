import type { Draft } from '../../../model/extraction.ts';
import type { Citation, Percentage } from '../../../model/facts.ts';
import type { Span } from '../../../model/span.ts';
import { findLevel } from '../measures/find-level.ts';
import { findPlace, type Home } from '../measures/find-place.ts';
import { findSettingDocument } from '../measures/find-setting-document.ts';
import { type MeasureContext, spanAt } from '../measures/measure-context.ts';
import { isNone, NO_YEARS } from '../measures/years.ts';
import type { Told } from './anaphor.ts';
import { passesPlan, settleBases } from './find-basis.ts';
import { verbBefore } from './find-change.ts';
import { findIndicators, type Indicator } from './find-indicators.ts';
import { countedNoun, findWhole } from './find-whole.ts';
import { isRequired } from './is-required.ts';
import type { Member } from './member.ts';
import { groupTold, ofWhom } from './of-whom.ts';
import { readCell } from './read-cell.ts';
import { type Bounds, boundAs, settleBounds } from './settle-bounds.ts';
import { continues, settleChanges } from './settle-changes.ts';
import { splitMembers } from './split-members.ts';
import { timeMembers } from './time-members.ts';
import { topicOf } from './topic-of.ts';

/** What percentages need of the rest of the article. */
export interface Surroundings {
  /** In text order. */
  readonly citations: readonly Draft<Citation>[];
  readonly home: Home;
}

/** Every percentage of an article with what it measures, one row per written value. */
export function linkPercentages(context: MeasureContext, around: Surroundings): Draft<Percentage>[] {
  const last = context.within('percent', { start: 0, end: context.body.length }).at(-1);
  // Much of the news has none; and what is told behind the last one stands for nothing.
  if (last === undefined) return [];
  const sentences = context.sentences.filter(({ start }) => start <= last.start);
  let told: Told | null = null;
  const rows = sentences.flatMap((sentence, at) => {
    const found = linkSentence(context, sentence, around, { told, group: () => groupTold(context, at) });
    told = toldBy(context, sentence, found, told);
    return found;
  });
  return rows.map((row) => datedLater(context, row, rows));
}

/** `Xã A: 99,6% cử tri đi bầu`: a figure of the title holds when the text that tells it again says. */
function datedLater(
  context: MeasureContext,
  row: Draft<Percentage>,
  rows: readonly Draft<Percentage>[],
): Draft<Percentage> {
  const { values } = row;
  const [title, text] = context.paragraphs;
  if (!isNone(values) || title === undefined || text === undefined || row.start >= title.end) return row;
  const again = rows.find(
    ({ start, values: other }) =>
      start >= text.start &&
      other.low === values.low &&
      other.high === values.high &&
      other.change === values.change,
  );
  if (again === undefined) return row;
  const { year_from, year_to } = again.values;
  return { ...row, values: { ...values, year_from, year_to } };
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
      : {
          counted: false,
          text: last.indicator,
          population: last.population,
          growth: isGrowth(context, sentence) ? last.change : null,
          years: { year_from: last.year_from, year_to: last.year_to },
        };
  const count = context.within('count', sentence).at(-1);
  if (count === undefined || count.values.measure === true) return before;
  return {
    counted: true,
    text: countedNoun(context, count),
    population: null,
    growth: null,
    years: NO_YEARS,
  };
}

/** A rate of growth is told of. */
function isGrowth(context: MeasureContext, sentence: Span): boolean {
  return context.within('change-cue', sentence).some(({ values }) => values.role === 'growth');
}

function linkSentence(
  context: MeasureContext,
  sentence: Span,
  { citations, home }: Surroundings,
  { told, group }: { readonly told: Told | null; readonly group: () => string | null },
): Draft<Percentage>[] {
  const members = splitMembers(context, sentence);
  if (members.length === 0) return [];
  const indicators = ofWhom(context, members, findIndicators(context, members, told), group);
  const required = members.map((_member, at) => isRequired(context, members, at));
  const bounds: Bounds[] = [];
  for (const [at, member] of members.entries()) {
    const settled = settleBounds(context, member, members[at + 1]);
    bounds.push(required[at] && at > 0 ? boundAs(settled, bounds[at - 1]!, member) : settled);
  }
  const growth = context.at('taking-up-cue', sentence.start) === undefined ? null : (told?.growth ?? null);
  const changes = settleChanges(context, members, { indicators, bounds, growth });
  const repeats = indicators.map((one, at) => continues(one, indicators[at - 1]));
  const bases = settleBases(context, members, changes, repeats);
  const timed = timeMembers(context, sentence, members, { indicators, required, told });
  return members.map((member, at) => {
    const { plan, indicator, status, years } = timed[at]!;
    const { value } = member;
    const cell = readCell(context, member);
    const basis = cell?.basis ?? bases[at]!;
    // `tăng 9,2% (kế hoạch 9%)`: the plan for a change is one too.
    const planned = plan === 'beside' && bases[at - 1] === 'previous' ? changes[at - 1]! : null;
    const row: Draft<Percentage>['values'] = {
      low: bounds[at]!.low,
      high: bounds[at]!.high,
      comparator: bounds[at]!.comparator,
      unit: value.values.unit,
      // A growth rate against its plan (`tăng trưởng tín dụng đạt 98% kế hoạch`) is no difference.
      change:
        cell?.change ??
        (plan !== null
          ? planned
          : basis === 'plan' && value.values.change === null && !isPassing(context, member)
            ? null
            : changes[at]!),
      basis: plan === null ? basis : planned === null ? 'share' : 'previous',
      indicator: cell?.indicator ?? indicator.text,
      population: cell === null ? (indicator.population ?? findWhole(context, member)) : cell.population,
      status,
      ...years,
      place: findPlace(context, member, home),
      level: findLevel(context, cell?.words ?? levelWords(context, member, indicator)),
      document_id: findSettingDocument(context, citations, member, status),
    };
    return { start: value.start, end: value.end, rule: value.rule, values: row };
  });
}

/** `vượt kế hoạch 3%`, `tăng thu ngân sách tối thiểu 8% so với dự toán` */
function isPassing(context: MeasureContext, member: Member): boolean {
  return passesPlan(context, member) || verbBefore(context, member) !== null;
}

/** Where the level of a value stands: in what it measures, its topic, or who did what is counted (`toàn huyện | kết nạp 152 đảng viên`). */
function levelWords(context: MeasureContext, member: Member, { own, behind, shared }: Indicator) {
  const isDeed = context.at('deed-cue', own.start) !== undefined;
  // `cấp huyện có 178/441 | đại biểu nữ`
  const before = { start: member.left.start, end: own.start };
  const [level] = context.within('level-cue', before);
  const isCounted =
    level !== undefined &&
    context.at('own-unit-cue', level.start) === undefined &&
    context.within('count', { start: level.end, end: own.start }).some(({ end }) => end > own.start);
  const who =
    (isDeed || isCounted) && member.left.start < own.start
      ? { start: member.left.start, end: own.start }
      : null;
  return [own, behind, shared, topicOf(context, member), who];
}
