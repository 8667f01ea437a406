import type { MentionOf } from '../../../model/mentions/mention-kinds.ts';
import { type Span, startingIn } from '../../../model/span.ts';
import { type MeasureContext, spanAt } from './measure-context.ts';
import { cues } from './status-cues.ts';
import { toldBefore, toldIn } from './told-so-far.ts';
import type { Years } from './years.ts';

/** A school year begins in this month; its last one is over two months before. */
const SCHOOL_STARTS = 8;
const SCHOOL_ENDS = 6;

/** Until this month `năm qua` is the year before, from the other one on the year of publication; between the two it may be either. */
const YEAR_BEFORE = 6;
const YEAR_OF = 10;

/** Until this month a year that is told as over is the one before. */
const STILL_YEAR_BEFORE = 2;

/** The year of publication, in which what is said of the present holds. */
export function publicationYears({ published }: MeasureContext): Years {
  const year = published === null ? null : Number(published.slice(0, 4));
  return { year_from: year, year_to: year };
}

/** `Trong | năm 2018`, `Tính đến hết | năm 2018` */
const MOST_OPENING_TOKENS = 3;

/** Year that words for a time about the publication (`hiện nay`, `năm qua`, `năm học này`) mean; NULL without a day of publication. */
export function nowYears(context: MeasureContext, cue: MentionOf<'now-cue' | 'year-end-cue'>): Years {
  const { published } = context;
  const { school, past, told } = cue.values;
  const same = told === true ? yearTold(context, cue) : null;
  if (same !== null) return { year_from: same, year_to: same };
  if (told === true && tellsOfYearBefore(context, cue)) {
    const before = Number(published!.slice(0, 4)) - 1;
    return { year_from: before, year_to: before };
  }
  if (published === null || (school === undefined && past === undefined)) return publicationYears(context);
  const year = Number(published.slice(0, 4));
  const month = Number(published.slice(5, 7));
  if (school !== undefined) return schoolYear(String(school), year, month);
  const meant = month <= YEAR_BEFORE ? year - 1 : month >= YEAR_OF ? year : null;
  return { year_from: meant, year_to: meant };
}

/** The year that a sentence before words for it (`cũng trong năm`) opens with in their paragraph; NULL without one. */
function yearTold(context: MeasureContext, cue: Span): number | null {
  const { start } = spanAt(context.paragraphs, cue.start);
  const told = startingIn(context.dates, { start, end: cue.start }).findLast(
    ({ start: at, values }) =>
      /^\d{4}$/u.test(values.edtf ?? '') && values.kind !== 'deadline' && opens(context, at),
  );
  return told === undefined ? null : Number(told.values.edtf);
}

/**
 * `Kết quả năm 2017` over a text of January 2018: what it tells of a whole year, and does not plan, is of the one before; in February where that is the
 * latest that it names.
 */
function tellsOfYearBefore(context: MeasureContext, cue: Span): boolean {
  const { published, title } = context;
  const month = Number(published?.slice(5, 7) ?? 12);
  if (published === null || month > STILL_YEAR_BEFORE) return false;
  if (cues(context, spanAt(context.sentences, cue.start)).strong.includes('target')) return false;
  if (month === 1) return true;
  const named = [toldBefore(context, cue.start), ...(title === null ? [] : [toldIn(title)])];
  return Math.max(...named.map(({ latestYear }) => latestYear)) === Number(published.slice(0, 4)) - 1;
}

function opens(context: MeasureContext, at: number): boolean {
  const before = { start: spanAt(context.sentences, at).start, end: at };
  const isBase = context.within('basis-cue', before).length > 0;
  return !isBase && context.tokens(before).length <= MOST_OPENING_TOKENS;
}

function schoolYear(which: string, year: number, month: number): Years {
  const ends = {
    this: month >= SCHOOL_STARTS ? year + 1 : year,
    next: month >= SCHOOL_ENDS ? year + 1 : year,
    past: month >= SCHOOL_ENDS ? year : year - 1,
  }[which as 'this' | 'next' | 'past'];
  return { year_from: ends - 1, year_to: ends };
}
