import type { DateFact } from '../../../model/facts.ts';
import type { Mention } from '../../../model/mention.ts';
import type { Span } from '../../../model/span.ts';
import { yearByPublication } from './year-by-publication.ts';

/** What a date without a year can hang on. */
export interface Anchors {
  /** ISO day, NULL when the article has none. */
  readonly published: string | null;
  readonly fullDays: readonly { readonly at: number; readonly year: number }[];
  /** Stretches of text that speak of what is to come. */
  readonly due: readonly Span[];
}

export interface ResolvedForm {
  readonly edtf: string;
  readonly from: DateFact['resolved_from'];
}

/**
 * Fills a form's placeholders: `{D-1}` from the publication, `XXXX` from it, else from the nearest full day, else it stays.
 * NULL when a relative date has no publication to hang on.
 */
export function resolveForm(form: string, mention: Mention, anchors: Anchors): ResolvedForm | null {
  if (form.includes('{')) {
    if (anchors.published === null) return null;
    return { edtf: fillRelative(form, anchors.published), from: 'publication' };
  }
  if (!form.includes('XXXX')) return { edtf: form, from: 'text' };
  if (anchors.published !== null) {
    const ahead =
      mention.values.kind === 'deadline' ||
      anchors.due.some((due) => due.start <= mention.start && mention.start < due.end);
    return { edtf: fillYears(form, anchors.published, ahead), from: 'publication' };
  }
  const year = nearestYear(mention.start, anchors.fullDays);
  // Only days borrow from another day; `tháng 6` stays open.
  if (year === null || !/XXXX-\d\d-\d\d/.test(form)) return { edtf: form, from: null };
  return { edtf: withYear(form, year), from: 'context' };
}

/** Both ends of an interval take their year from the end that is settled last, so that it never runs backward. */
function fillYears(form: string, published: string, ahead: boolean): string {
  const ends = form
    .split('/')
    .map((end) => (end.startsWith('XXXX') ? yearByPublication(end, published, ahead) : null));
  const year = ends.findLast((found) => found !== null) ?? Number(published.slice(0, 4));
  return withYear(form, year);
}

/** The year goes to the last end; a first end later in the calendar (`28/12 đến 3/1`) lies in the year before. */
function withYear(form: string, year: number): string {
  const [first, last] = form.split('/') as [string, string | undefined];
  const turns = last !== undefined && first.startsWith('XXXX-') && last.startsWith('XXXX-') && first > last;
  const start = first.replace('XXXX', String(turns ? year - 1 : year));
  return last === undefined ? start : `${start}/${last.replace('XXXX', String(year))}`;
}

function nearestYear(at: number, days: Anchors['fullDays']): number | null {
  let best: { year: number; distance: number } | null = null;
  for (const day of days) {
    const distance = Math.abs(day.at - at);
    if (best === null || distance < best.distance) best = { year: day.year, distance };
  }
  return best?.year ?? null;
}

function fillRelative(form: string, published: string): string {
  return form.replace(/\{([DMY])([+-]\d+)?\}/g, (_all, unit: string, offset: string | undefined) => {
    const date = new Date(`${published}T00:00:00Z`);
    const by = Number(offset ?? 0);
    if (unit === 'Y') return String(date.getUTCFullYear() + by);
    if (unit === 'M') {
      date.setUTCDate(1);
      date.setUTCMonth(date.getUTCMonth() + by);
      return date.toISOString().slice(0, 7);
    }
    date.setUTCDate(date.getUTCDate() + by);
    return date.toISOString().slice(0, 10);
  });
}
