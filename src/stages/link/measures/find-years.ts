import type { Draft } from '../../../model/extraction.ts';
import type { DateFact } from '../../../model/facts.ts';
import { type Span, startingIn } from '../../../model/span.ts';
import { datesIn, isCompared, isOfSubject, isSameTime, nowIn, openDates } from './dates-in.ts';
import { earlierYears } from './earlier-years.ts';
import type { Status } from './find-status.ts';
import { type MeasureContext, spanAt } from './measure-context.ts';
import { nowYears, publicationYears } from './now-years.ts';
import { standsBeside } from './stands-beside.ts';
import { isNone, NO_YEARS, type Years, yearsOf } from './years.ts';

/** `, đến cuối | năm 2015` */
const MOST_BEFORE_DATE = 3;

/** A sentence or two before. */
const BASE_REACH = 600;

/** `từ | 41 triệu đồng năm 2020` */
const FROM_REACH = 40;

/** ` nâng lên | 58 triệu đồng` */
const LEVEL_REACH = 12;

/** `Kế hoạch 2023` */
const BARE_YEAR = /(?<![\d./-])(?:19|20)\d\d(?![\d./-])/u;

/** Fewer months (`sau 2 tháng`) are a span of their own. */
const LEAST_MONTHS = 5;

/** Years that the words of a value give: a date right behind it, the last one before it, else the first one further behind. */
export function ownYears(context: MeasureContext, left: Span, right: Span): Years {
  const behind = yearsRightBehind(context, right);
  if (!isNone(behind)) return behind;
  const last = openDates(context, left).at(-1);
  const now = nowIn(context, left).at(-1);
  if (now !== undefined && context.published !== null && now.start >= (last?.end ?? 0))
    return nowYears(context, now);
  const before = last ?? datesIn(context, right)[0];
  if (before !== undefined) return yearsOf(context, before);
  const after = yearAfterBase(context, right);
  // `100% vốn đã được giao ngay từ đầu năm`
  const [behindNow] = nowIn(context, right);
  return isNone(after) && behindNow !== undefined ? nowYears(context, behindNow) : after;
}

/** `từ 70% hiện nay lên 90% vào năm 2025`: what stands right behind a value is its own, whatever stands before. */
export function yearsRightBehind(context: MeasureContext, right: Span): Years {
  const isNext = (span: Span) => standsBeside(context.body, right.start, span.start);
  const date = openDates(context, right)[0];
  if (date !== undefined && isNext(date)) return yearsOf(context, date);
  const now = nowIn(context, right)[0];
  return now !== undefined && isNext(now) ? nowYears(context, now) : NO_YEARS;
}

/** Years around a value: right behind it, before it in its sentence, further behind, what announces its list, then in the sentences before it of its paragraph. */
export function yearsAround(context: MeasureContext, sentence: Span, value: Span, status: Status): Years {
  const behind = yearsRightBehind(context, { start: value.end, end: sentence.end });
  if (!isNone(behind)) return behind;
  const before = { start: sentence.start, end: value.start };
  const told = openDates(context, before).findLast((date) => !isOfStart(context, date));
  // `Đến nay, có 3 xã …; 85% số hộ …`
  const now = nowIn(context, before).at(-1);
  if (now !== undefined && now.start >= (told?.end ?? 0)) return nowYears(context, now);
  const inSentence = told ?? dateBehind(context, sentence, value);
  if (inSentence !== undefined) return yearsOf(context, inSentence);
  if (monthsUntilNow(context, before)) return publicationYears(context);
  const lead = context.leadOf(value.start);
  const announced = lead === null ? undefined : datesIn(context, lead).at(-1);
  if (announced !== undefined) return yearsOf(context, announced);
  const earlier = earlierYears(context, sentence, value, status);
  if (status === 'target' || !isNone(earlier)) return earlier;
  return yearsOfBases(context, sentence, value);
}

/** `đạt 58% dự toán, tăng 4% so với cùng kỳ năm 2022`: the time that a sentence, or the last one before it in the paragraph, compares with that of an earlier year. */
function yearsOfBases(context: MeasureContext, sentence: Span, value: Span): Years {
  const within = yearAfterBase(context, sentence);
  if (!isNone(within)) return within;
  const { start } = spanAt(context.paragraphs, value.start);
  const told = startingIn(context.sentences, {
    start: Math.max(start, sentence.start - BASE_REACH),
    end: sentence.start,
  });
  const years = told.map((one) => yearAfterBase(context, one)).findLast((one) => !isNone(one));
  return years ?? NO_YEARS;
}

/** `từ 41 triệu đồng năm 2020 nâng lên 58 triệu đồng; …`: a date between two figures that a change leads from and to is of the first. */
function isOfStart(context: MeasureContext, date: Span): boolean {
  const figures = (span: Span) => context.among(['percent', 'count'], span);
  const from = context
    .within('bound-from-cue', { start: Math.max(0, date.start - FROM_REACH), end: date.start })
    .at(-1);
  if (from === undefined || figures({ start: date.end, end: date.end + LEVEL_REACH }).length === 0)
    return false;
  return figures({ start: Math.max(0, from.start - LEVEL_REACH), end: date.start }).some(
    ({ end }) => end > from.end,
  );
}

/** `GRDP 9 tháng tăng 8,7%`, told in October: as many months as have gone by in the year of publication. */
function monthsUntilNow({ dates, published }: MeasureContext, before: Span): boolean {
  if (published === null) return false;
  const month = Number(published.slice(5, 7));
  return startingIn(dates, before).some(({ values }) => {
    const months = Number(/^P(\d+)M$/.exec(String(values.duration))?.[1]);
    return months >= LEAST_MONTHS && (months === month || months === month - 1);
  });
}

/** What heads the column of a table (`Năm 2022`, `Kế hoạch 2023`), or the line above it (`Kết quả năm 2022`), says when its figures hold. */
export function columnYears(context: MeasureContext, value: Span): Years {
  const column = context.columnOf(value.start);
  if (column === null) return NO_YEARS;
  const date = datesIn(context, column.heading).at(-1);
  if (date !== undefined) return yearsOf(context, date);
  const [year] = BARE_YEAR.exec(context.body.slice(column.heading.start, column.heading.end)) ?? [];
  if (year !== undefined) return { year_from: Number(year), year_to: Number(year) };
  const above = column.caption === null ? undefined : datesIn(context, column.caption).at(-1);
  return above === undefined ? NO_YEARS : yearsOf(context, above);
}

/** A semicolon closes what a value's sentence says of it; only a deadline behind it holds for the whole list of targets. */
function dateBehind(context: MeasureContext, sentence: Span, value: Span): Draft<DateFact> | undefined {
  const rest = { start: value.end, end: sentence.end };
  const end = context.marks(';', rest)[0]?.start ?? sentence.end;
  const behind = openDates(context, rest).filter(
    (date) => !leadsOn(context, rest, date) && !isOfPlan(context, rest, date),
  );
  return behind.find((date) => date.start < end || date.values.kind === 'deadline');
}

/** `giảm bình quân 1,5%, cuối năm 2015 còn 6,8%`: behind its comma a date opens the clause of the next figure, and says nothing of those before it. */
function leadsOn(context: MeasureContext, rest: Span, date: Span): boolean {
  const mark = context
    .tokens({ start: rest.start, end: date.start })
    .findLast(({ shape }) => shape === 'punct');
  if (mark === undefined || !/^[,;]$/u.test(mark.fold)) return false;
  if (context.tokens({ start: mark.end, end: date.start }).length > MOST_BEFORE_DATE) return false;
  const next = context.tokens({ start: date.end, end: rest.end }).find(({ shape }) => shape === 'punct');
  const clause = { start: date.end, end: next?.start ?? rest.end };
  return ['percent', 'count'].some((kind) => context.within(kind, clause).length > 0);
}

/** `đạt 10,3%, vượt mục tiêu 10% đề ra cho cả giai đoạn 2015 - 2021`: what the plan of another figure was set for. */
function isOfPlan(context: MeasureContext, rest: Span, date: Span): boolean {
  const before = { start: rest.start, end: date.start };
  const figure = context.within('percent', before).at(-1);
  if (figure === undefined) return false;
  const words = { start: figure.end, end: date.start };
  const isBroken = context.tokens(words).some(({ shape }) => shape === 'punct');
  return !isBroken && context.within('setting-cue', words).length > 0;
}

/** Years of the period that a document before a value is about (`Nghị quyết số 5 về giảm nghèo giai đoạn 2021 - 2025`): what it sets is due in it. */
export function subjectYears(context: MeasureContext, sentence: Span, value: Span): Years {
  const before = { start: sentence.start, end: value.start };
  const period = startingIn(context.dates, before).findLast((date) => isOfSubject(context, date));
  return period === undefined ? NO_YEARS : yearsOf(context, period);
}

/** Against the same time of a year, a value is that of the year after. */
function yearAfterBase(context: MeasureContext, right: Span): Years {
  const base = startingIn(context.dates, right).find(
    (date) => isCompared(context, date) && isSameTime(context, date),
  );
  const year = base === undefined ? null : yearsOf(context, base).year_to;
  return year === null ? NO_YEARS : { year_from: year + 1, year_to: year + 1 };
}
