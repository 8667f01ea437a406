import type { DateFact } from '../../../model/facts.ts';
import type { DateMention } from '../../../model/mentions/mention-kinds.ts';
import { indexAt, type Span } from '../../../model/span.ts';
import type { LunarCalendar } from '../../../text/calendar/lunar-calendar.ts';
import { fillRelative } from './fill-relative.ts';
import { fillYears, withYear } from './fill-years.ts';
import { isCalendarForm } from './is-calendar-form.ts';
import { resolveLunar } from './resolve-lunar.ts';

/** What a date without a year can hang on; days and stretches in text order. */
export interface Anchors {
  /** ISO day, NULL when the article has none. */
  readonly published: string | null;
  readonly fullDays: readonly (Span & { readonly day: string })[];
  /** Stretches of text that speak of what is to come. */
  readonly due: readonly Span[];
  /** Sentences that speak of what has been done, and plan nothing. */
  readonly done: readonly Span[];
  readonly calendar: LunarCalendar;
}

export interface ResolvedForm {
  readonly edtf: string;
  readonly from: DateFact['resolved_from'];
}

/**
 * Fills a form's placeholders: lunar dates from the calendar, `{D-1}` from the publication, `XXXX` from it, else from the nearest
 * full day, else it stays. NULL when a relative or lunar date has nothing to hang on, and for a day that no calendar has.
 */
export function resolveForm(form: string, mention: DateMention, anchors: Anchors): ResolvedForm | null {
  const { published, calendar } = anchors;
  const day = published ?? nearestDay(mention.start, anchors.fullDays);
  const lent: DateFact['resolved_from'] = published === null ? 'context' : 'publication';
  // `Đến cuối tháng 3, huyện đã cử 46 cán bộ đi học`: what has been reached by a month lies behind.
  const isDeadline = mention.values.kind === 'deadline' && !isWithin(mention.start, anchors.done);
  const ahead = isDeadline || isWithin(mention.start, anchors.due);
  let edtf = form;
  let from: DateFact['resolved_from'] = 'text';
  if (/\{[LC]:/.test(edtf)) {
    if (/[LC]:(?:c|XXXX|\d\d?\})/.test(edtf)) from = lent;
    const civil = resolveLunar(edtf, { day, ahead }, calendar);
    if (civil === null) return null;
    edtf = civil;
  }
  if (edtf.includes('{')) {
    if (published === null) return null;
    edtf = fillRelative(edtf, published);
    from = 'publication';
  }
  if (edtf.includes('XXXX')) {
    const filled = fill(edtf, published, day, ahead);
    from = filled === null ? null : lent;
    edtf = filled ?? edtf;
  }
  return isCalendarForm(edtf) ? { edtf, from } : null;
}

function fill(form: string, published: string | null, day: string | null, ahead: boolean): string | null {
  if (published !== null) return fillYears(form, published, ahead);
  // Only days borrow from another day; `tháng 6` stays open.
  if (day === null || !/XXXX-\d\d-\d\d/.test(form)) return null;
  const filled = withYear(form, Number(day.slice(0, 4)));
  return isCalendarForm(filled) ? filled : null;
}

function isWithin(at: number, spans: readonly Span[]): boolean {
  const span = spans[indexAt(spans, at)];
  return span !== undefined && at < span.end;
}

function nearestDay(at: number, days: Anchors['fullDays']): string | null {
  const last = indexAt(days, at - 1);
  const [before, behind] = [days[last], days[last + 1]];
  if (before === undefined || behind === undefined) return (before ?? behind)?.day ?? null;
  return at - before.start <= behind.start - at ? before.day : behind.day;
}
