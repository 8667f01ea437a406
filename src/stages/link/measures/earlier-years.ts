import type { Draft } from '../../../model/extraction.ts';
import type { DateFact } from '../../../model/facts.ts';
import type { MentionOf } from '../../../model/mentions/mention-kinds.ts';
import { type Span, startingIn } from '../../../model/span.ts';
import { datesIn, nowIn, openDates } from './dates-in.ts';
import { isAhead } from './find-plans.ts';
import type { Status } from './find-status.ts';
import { type MeasureContext, spanAt } from './measure-context.ts';
import { nowYears } from './now-years.ts';
import { isPeriodOf } from './period-of.ts';
import { NO_YEARS, type Years, yearsOf } from './years.ts';

/** `Tính đến hết | năm 2019` */
const MOST_OPENING_TOKENS = 3;

/** What a paragraph of news told longer before is forgotten; so that cost stays linear in a text without breaks. */
const TOLD_REACH = 3_000;

/** Years that the sentences before a value's in its paragraph tell of: the last time that frames one of them, else the term that one opens with. */
export function earlierYears(context: MeasureContext, sentence: Span, value: Span, status: Status): Years {
  const paragraph = spanAt(context.paragraphs, value.start);
  const told = { start: Math.max(paragraph.start, sentence.start - TOLD_REACH), end: sentence.start };
  // What is due in another sentence says nothing of this one, unless a plan goes on.
  const earlier = datesIn(context, told).findLast(
    (date) =>
      (date.values.kind !== 'deadline' || goesOnTo(context, date, sentence, status)) &&
      (status === 'target' || !isPlanned(context, date)) &&
      frames(context, date),
  );
  const now = nowIn(context, told).findLast((cue) => goesOn(context, cue, status));
  if (now !== undefined && now.start >= (earlier?.end ?? 0)) return nowYears(context, now);
  // `Năm 2005 hộ nghèo còn 83%, nay xuống 41%. Học sinh đến lớp đạt 98%`
  const last =
    earlier &&
    nowIn(context, { start: earlier.end, end: spanAt(context.sentences, earlier.start).end }).at(-1);
  if (last !== undefined && status === 'actual') return nowYears(context, last);
  const term = termTold(context, told);
  // `Nhiệm kỳ 2015 - 2020, …. Thu nhập bình quân năm 2019 đạt …; …. Hằng năm có 85% …`
  const isAside = term !== undefined && earlier !== undefined && !opens(context, earlier);
  if (
    earlier !== undefined &&
    !isAside &&
    !isOutdated(context, earlier, { start: sentence.start, end: value.start })
  )
    return yearsOf(context, earlier);
  return term === undefined ? NO_YEARS : yearsOf(context, term);
}

/** A plan goes on to a deadline to come; a result holds by the one gone by where its sentence takes up the one before (`Đến hết năm 2023, …. Trong đó, …`). */
function goesOnTo(context: MeasureContext, due: Draft<DateFact>, sentence: Span, status: Status): boolean {
  if (status === 'target') return isToCome(context, due);
  const takesUp = context.at('taking-up-cue', sentence.start) !== undefined;
  return (
    takesUp && !isToCome(context, due) && spanAt(context.sentences, sentence.start - 1).start <= due.start
  );
}

/** `tổng kết năm 2023, triển khai nhiệm vụ năm 2024`, told in January 2024: what is to be done in a time that has just begun says nothing of results. */
function isPlanned(context: MeasureContext, date: Draft<DateFact>): boolean {
  const { start } = spanAt(context.sentences, date.start);
  return isAhead(context, date) && isPeriodOf(context, 'programme-cue', date, start);
}

function isToCome({ published }: MeasureContext, { values }: Draft<DateFact>): boolean {
  return published !== null && (values.date_from ?? '') > published;
}

/** No more than a word or two (`Trong`, `Tính đến`) stands before it in its sentence. */
function opens(context: MeasureContext, date: Span): boolean {
  const { start } = spanAt(context.sentences, date.start);
  return context.tokens({ start, end: date.start }).length <= MOST_OPENING_TOKENS;
}

/** A time that stands in a bracket, or that figures of its own sentence were told before, is theirs alone. */
function frames(context: MeasureContext, date: Span): boolean {
  const sentence = spanAt(context.sentences, date.start);
  if (!openDates(context, sentence).some((one) => one.start === date.start)) return false;
  const [first] = datesIn(context, sentence);
  return !tellsFigure(context, { start: sentence.start, end: first?.start ?? date.start });
}

/** `Năm học này, …. Tỷ lệ …`: a time named so goes on; the present only where a sentence of shares opens with it, not told of in passing (`hiện nay ông A là …`). */
function goesOn(context: MeasureContext, cue: MentionOf<'now-cue'>, status: Status): boolean {
  if (cue.values.school !== undefined || cue.values.past !== undefined) return true;
  if (status === 'target') return false;
  const { start, end } = spanAt(context.sentences, cue.start);
  const opensSentence = !/\p{L}/u.test(context.body.slice(start, cue.start));
  return opensSentence && context.within('percent', { start: cue.end, end }).length > 0;
}

function tellsFigure(context: MeasureContext, span: Span): boolean {
  return ['percent', 'count'].some((kind) => context.within(kind, span).length > 0);
}

/** `Năm 2007, … . Tỷ lệ nữ nhiệm kỳ 2020 - 2025 đạt 21 %`: a figure of a later term does not hold in the year told before. */
function isOutdated(context: MeasureContext, earlier: Draft<DateFact>, before: Span): boolean {
  const year = yearsOf(context, earlier).year_to;
  return startingIn(context.dates, before).some(({ values }) => {
    const from =
      values.kind === 'term' && values.date_from !== null ? Number(values.date_from.slice(0, 4)) : 0;
    return year !== null && from > year;
  });
}

/** The term that a sentence before it opens with (`Nhiệm kỳ 2015-2020, …`). */
function termTold(context: MeasureContext, before: Span): Draft<DateFact> | undefined {
  const terms = startingIn(context.dates, before).filter(({ values }) => values.kind === 'term');
  return terms.findLast((term) => term.start === spanAt(context.sentences, term.start).start);
}
