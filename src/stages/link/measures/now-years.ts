import type { Mention } from '../../../model/mention.ts';
import type { Years } from './find-years.ts';
import type { MeasureContext } from './measure-context.ts';

/** A school year begins in this month; its last one is over two months before. */
const SCHOOL_STARTS = 8;
const SCHOOL_ENDS = 6;

/** Until this month `năm qua` is the year before, from the other one on the year of publication; between the two it may be either. */
const YEAR_BEFORE = 6;
const YEAR_OF = 10;

/** The year of publication, in which what is said of the present holds. */
export function publicationYears({ published }: MeasureContext): Years {
  const year = published === null ? null : Number(published.slice(0, 4));
  return { year_from: year, year_to: year };
}

/** Year that words for a time about the publication (`hiện nay`, `năm qua`, `năm học này`) mean; NULL without a day of publication. */
export function nowYears(context: MeasureContext, cue: Mention): Years {
  const { published } = context;
  const { school, past } = cue.values;
  if (published === null || (school === undefined && past === undefined)) return publicationYears(context);
  const year = Number(published.slice(0, 4));
  const month = Number(published.slice(5, 7));
  if (school !== undefined) return schoolYear(String(school), year, month);
  const meant = month <= YEAR_BEFORE ? year - 1 : month >= YEAR_OF ? year : null;
  return { year_from: meant, year_to: meant };
}

function schoolYear(which: string, year: number, month: number): Years {
  const ends = {
    this: month >= SCHOOL_STARTS ? year + 1 : year,
    next: month >= SCHOOL_ENDS ? year + 1 : year,
    past: month >= SCHOOL_ENDS ? year : year - 1,
  }[which as 'this' | 'next' | 'past'];
  return { year_from: ends - 1, year_to: ends };
}
