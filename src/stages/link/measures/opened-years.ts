import type { MentionOf } from '../../../model/mentions/mention-kinds.ts';
import type { Span } from '../../../model/span.ts';
import { datesIn, nowIn } from './dates-in.ts';
import { type MeasureContext, spanAt } from './measure-context.ts';
import { nowYears } from './now-years.ts';
import { trimStart } from './trim-phrase.ts';
import { isDay, isNone, NO_YEARS, type Years, yearsOf } from './years.ts';

/** A first line that is no longer, and ends without a mark, may be a title. */
const MOST_TITLE = 160;

/** Who reports (`Theo đánh giá của UBND huyện, …`) is told in no more words before the period. */
const MOST_REPORTER_TOKENS = 16;

/** A period that had ended longer before the publication is told of as history. */
const MOST_YEARS_AGO = 1;

/** `Kết thúc | năm 2023` */
const OPENING_REACH = 40;

/**
 * Years of the period that the first sentence under the title opens with (`Năm tháng đầu năm 2024, kinh tế huyện khởi sắc. …`, `(Tin vắn) - Năm qua, …`,
 * `Theo báo cáo của UBND huyện, 6 tháng đầu năm …`): results told further on hold in it. NO_YEARS where it opens with a day, or with a time long gone by.
 */
export function openedYears(context: MeasureContext, value: Span): Years {
  const { published } = context;
  const first = firstSentence(context);
  if (first === null || published === null || first.end > value.start) return NO_YEARS;
  const start = openingEnd(context, first);
  for (const at of [start, afterReporter(context, { start, end: first.end })]) {
    const years = at === null ? NO_YEARS : periodAt(context, { start: at, end: first.end });
    if (isNone(years)) continue;
    return years.year_to! < Number(published.slice(0, 4)) - MOST_YEARS_AGO ? NO_YEARS : years;
  }
  return NO_YEARS;
}

/** The first sentence of the text, the title aside. */
function firstSentence(context: MeasureContext): Span | null {
  const [title, text] = context.paragraphs;
  if (title === undefined) return null;
  const named = context.body.slice(title.start, title.end).trimEnd();
  const isTitle = text !== undefined && named.length <= MOST_TITLE && !/[.;:,!?…]$/u.test(named);
  return spanAt(context.sentences, isTitle ? text.start : title.start);
}

/** Behind the dateline (`BTO - `, `(Tin vắn) - `) and words that open (`Trong`, `Kết thúc`) before the period. */
function openingEnd(context: MeasureContext, first: Span): number {
  const text = context.body.slice(first.start, first.end);
  const dateline = /^\s*(?:\([^()\n]{2,40}\)|\p{Lu}{2,8})\s*[-\u2013\u2014]\s*/u.exec(text);
  return first.start + (dateline?.[0].length ?? 0);
}

/** Behind the first comma where no more than who reports stands before it. */
function afterReporter(context: MeasureContext, opening: Span): number | null {
  const tokens = context.tokens(opening).slice(0, MOST_REPORTER_TOKENS);
  const comma = tokens.find((token) => token.fold === ',');
  if (comma === undefined) return null;
  const before = { start: opening.start, end: comma.start };
  const reports = ['phrase-adverb', 'report-cue'].some(
    (kind) => context.at(kind, opening.start) !== undefined,
  );
  const tells = context.within('phrase-report', before).some(({ end }) => end === comma.start);
  return reports || tells ? comma.end : null;
}

/** Years of the date or the words for a time about the publication that a span opens with. */
function periodAt(context: MeasureContext, span: Span): Years {
  const opening = { start: span.start, end: Math.min(span.end, span.start + OPENING_REACH) };
  const opens = (words: Span) => {
    const between = { start: span.start, end: words.start };
    return words.start >= span.start && context.tokens(between).length <= 1 && isOpening(context, between);
  };
  const date = datesIn(context, opening).find(opens);
  if (date !== undefined) {
    return isDay(date) || (date.values.date_from ?? '9') > context.published!
      ? NO_YEARS
      : yearsOf(context, date);
  }
  const now = nowIn(context, opening).find((cue) => isPeriod(cue) && opens(cue));
  return now === undefined ? NO_YEARS : nowYears(context, now);
}

/** Nothing, or a word that is no part of what is told (`Trong`, `Kết thúc`). */
function isOpening(context: MeasureContext, between: Span): boolean {
  const left = trimStart(context, between);
  return (
    left.start === left.end ||
    ['phrase-adverb', 'noun-joint'].some((kind) => context.at(kind, left.start) !== undefined)
  );
}

/** `Hiện nay` is a moment, which says nothing of what is told further on. */
const isPeriod = ({ values }: MentionOf<'now-cue'>): boolean =>
  values.period === true || values.past !== undefined || values.school !== undefined;
