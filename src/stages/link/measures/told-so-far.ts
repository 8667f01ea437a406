import type { Draft } from '../../../model/extraction.ts';
import type { DateFact } from '../../../model/facts.ts';
import { indexAt } from '../../../model/span.ts';
import type { MeasureContext } from './measure-context.ts';

/** An event is news for so long. */
const NEWS_DAYS = 45;

/** A meeting lasts so long. */
const MOST_DAYS = 6;

/** What the dates of an article up to one of them tell together. */
interface Told {
  /** The latest year that one of them is, 0 for none. */
  readonly latestYear: number;
  /** The last term that begins after the publication. */
  readonly termToCome: Draft<DateFact> | undefined;
  /** One of them is a term that begins in the year of publication. */
  readonly termBegins: boolean;
  /** One of them is a day, or some days in a row (`Ngày 5 và 6/6`), shortly before the publication. */
  readonly isNews: boolean;
}

const NOTHING: Told = { latestYear: 0, termToCome: undefined, termBegins: false, isNews: false };

const known = new WeakMap<MeasureContext, readonly Told[]>();

/** What the dates before a place tell; an article's dates are walked over once, however many figures ask. */
export function toldBefore(context: MeasureContext, at: number): Told {
  let told = known.get(context);
  if (told === undefined) known.set(context, (told = tellInOrder(context)));
  return told[indexAt(context.dates, at - 1)] ?? NOTHING;
}

/** What all dates of a text tell. */
export const toldIn = (context: MeasureContext): Told => toldBefore(context, context.body.length + 1);

function tellInOrder({ dates, published }: MeasureContext): Told[] {
  let last = NOTHING;
  return dates.map((date) => {
    const { edtf, kind, date_from } = date.values;
    const year = /^\d{4}$/u.test(edtf ?? '') ? Number(edtf) : 0;
    const isToCome = published !== null && kind === 'term' && (date_from ?? '') > published;
    last = {
      latestYear: Math.max(last.latestYear, year),
      termToCome: isToCome ? date : last.termToCome,
      termBegins: last.termBegins || (kind === 'term' && date_from?.slice(0, 4) === published?.slice(0, 4)),
      isNews: last.isNews || (published !== null && isShort(date) && isNews(published, date.values.date_to!)),
    };
    return last;
  });
}

const isShort = ({ values: { date_from, date_to } }: Draft<DateFact>): boolean =>
  date_from !== null && date_to !== null && daysBetween(date_from, date_to) <= MOST_DAYS;

/** Shortly before the publication, in its year. */
function isNews(published: string, day: string): boolean {
  const days = daysBetween(day, published);
  return days >= 0 && days <= NEWS_DAYS && day.slice(0, 4) === published.slice(0, 4);
}

const daysBetween = (from: string, to: string): number => (Date.parse(to) - Date.parse(from)) / 86_400_000;
