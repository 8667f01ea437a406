import type { Draft } from '../../../model/extraction.ts';
import type { DateFact } from '../../../model/facts.ts';
import { type Span, startingIn } from '../../../model/span.ts';
import type { MeasureContext } from './measure-context.ts';

/** Words that a date belongs to stand this close before it. */
const CUE_REACH = 40;

/** `thành lập và đi vào hoạt động từ năm 1998` */
const MOST_ORIGIN_TOKENS = 6;

/** `định hướng phát triển | đến năm 2030` */
const MOST_OUTLOOK_TOKENS = 3;

/** Marks, and no more than a word that joins (`và`). */
const NO_WORDS = /^[\s\p{P}]*(?:\p{Ll}{1,2}\s+)?$/u;

/** Whether a date is that of something else than a figure: of an outlook, an origin, an anniversary, an occasion, the holding of a post, a document. */
export function isOfOther(context: MeasureContext, date: Draft<DateFact>): boolean {
  return (
    isOutlook(context, date) ||
    isOrigin(context, date) ||
    isAnniversary(context, date) ||
    isOccasion(context, date) ||
    isOfPost(context, date) ||
    isOfDocument(context, date)
  );
}

/** A holiday with its name is no longer. */
const OCCASION_REACH = 60;

/** The name of a post, its body and its unit are no longer. */
const POST_REACH = 120;

/** `bầu ông A làm Chủ tịch UBND tỉnh (khóa X,) 2016 - 2021 với 98% số phiếu`: years right behind a post are those that it is held for. */
function isOfPost(context: MeasureContext, { start, values }: Draft<DateFact>): boolean {
  if (values.date_from === null || values.date_from.slice(0, 4) === values.date_to?.slice(0, 4)) return false;
  return context
    .within('post', { start: Math.max(0, start - POST_REACH), end: start })
    .some(
      ({ end }) =>
        end <= start && /^(?:\s+\p{Ll}+\s+[IVXLC]+,?)?\s*\(?$/u.test(context.body.slice(end, start)),
    );
}

/** Characters of `(10/10/1954 - 10/10/2024)`. */
const ANNIVERSARY_REACH = 30;

/** One day of two years (`70 năm Ngày Giải phóng Thủ đô (10/10/1954 - 10/10/2024)`): what is commemorated, and no time of a figure. */
function isAnniversary(context: MeasureContext, { start, end, values }: Draft<DateFact>): boolean {
  const { date_from: from, date_to: to } = values;
  if (from === null || from !== to) return false;
  const near = { start: Math.max(0, start - ANNIVERSARY_REACH), end: end + ANNIVERSARY_REACH };
  return startingIn(context.dates, near).some(
    ({ values: { date_from: day } }) => day !== null && day !== from && day.slice(4) === from.slice(4),
  );
}

/** `nhân kỷ niệm ngày Thương binh - Liệt sĩ 27/7`, `vào dịp 26/3, 15/10`: a day without a year for which something is done says no year. */
function isOccasion(context: MeasureContext, { start, end }: Draft<DateFact>): boolean {
  if (/\d{4}/u.test(context.body.slice(start, end))) return false;
  const cue = context
    .within('occasion-cue', { start: Math.max(0, start - OCCASION_REACH), end: start })
    .at(-1);
  return cue !== undefined && !/[.;:()]/u.test(context.body.slice(cue.end, start));
}

/** `giai đoạn 2021 - 2025, định hướng đến năm 2030`: how much further what is set for the first period looks. */
function isOutlook(context: MeasureContext, date: Span): boolean {
  const reach = { start: Math.max(0, date.start - CUE_REACH), end: date.end };
  const cue = context.within('outlook-cue', reach).at(-1);
  if (cue === undefined || cue.start > date.start) return false;
  const isNext = context.tokens({ start: cue.end, end: date.start }).length <= MOST_OUTLOOK_TOKENS;
  return (
    isNext &&
    startingIn(context.dates, { start: Math.max(0, cue.start - CUE_REACH), end: cue.start }).some(
      ({ end }) => end <= cue.start && NO_WORDS.test(context.body.slice(end, cue.start)),
    )
  );
}

/** `thành lập năm 1998`, `sinh năm 1961`: when something began says nothing of its figures. */
function isOrigin(context: MeasureContext, date: Span): boolean {
  const reach = { start: Math.max(0, date.start - CUE_REACH), end: date.end };
  const cue = context.within('origin-cue', reach).at(-1);
  // `Khi mới thành lập năm 1997, huyện có 57% hộ nghèo`
  if (cue === undefined || cue.start > date.start || cue.values.when === true) return false;
  const between = context.tokens({ start: cue.end, end: date.start });
  return between.length <= MOST_ORIGIN_TOKENS && between.every((token) => token.shape !== 'punct');
}

/** `Nghị quyết số 11-NQ/TW ngày 25/1/2002`: the day is the document's; `Đợt 1 năm 2022` has none. */
function isOfDocument(context: MeasureContext, date: Span): boolean {
  const before = context.tokens({ start: Math.max(0, date.start - CUE_REACH), end: date.start }).at(-1);
  if (before === undefined) return context.isCovered(date);
  const ordinal = context
    .within('ordinal', { start: Math.max(0, date.start - CUE_REACH), end: date.start })
    .at(-1);
  const isRound = ordinal !== undefined && context.at('round-cue', ordinal.start) !== undefined;
  return before.shape === 'docnum' || (ordinal?.end === before.end && !isRound) || context.isCovered(date);
}
