import type { Span } from '../../../model/span.ts';
import { datesIn } from './dates-in.ts';
import type { MeasureContext } from './measure-context.ts';
import { isPeriodOf } from './period-of.ts';
import { isDay, NO_YEARS, type Years, yearsOf } from './years.ts';

/** A title, with the text that it is a part of: its own, or the article's where a page does not tell the two apart. */
export interface Title {
  readonly context: MeasureContext;
  readonly span: Span;
}

/** A first line that is no longer may be a title. */
const MOST_TITLE = 160;

/** The title that stands before a value: the article's own, else a first line that ends without a mark. */
export function titleBefore(context: MeasureContext, value: Span): Title | null {
  const { title } = context;
  if (title !== null) return { context: title, span: { start: 0, end: title.body.length } };
  const [line] = context.paragraphs;
  if (line === undefined || line.end > MOST_TITLE || value.start < line.end) return null;
  if (/[.;:!?]\s*$/u.test(context.body.slice(line.start, line.end))) return null;
  return { context, span: line };
}

/** `Kinh tế Hưng Yên năm 2022 vượt nhiều chỉ tiêu`: the one year or part of a year that the title names, unless it is planned for. */
export function titledYears(text: MeasureContext, value: Span): Years {
  const title = titleBefore(text, value);
  if (title === null) return NO_YEARS;
  const { context, span } = title;
  const [date, other] = datesIn(context, span);
  if (date === undefined || other !== undefined || isDay(date)) return NO_YEARS;
  if (context.within('programme-cue', { start: span.start, end: date.start }).length > 0) return NO_YEARS;
  return (date.values.date_from ?? '9') > context.published! ? NO_YEARS : yearsOf(context, date);
}

/** Years of the first date in the title that a report or a programme is of (`Tổng kết công tác Hội năm 2022`). */
export function yearsOfTitle(text: MeasureContext, value: Span, kind: 'report-cue' | 'programme-cue'): Years {
  const title = titleBefore(text, value);
  if (title === null) return NO_YEARS;
  const { context, span } = title;
  const told = datesIn(context, span).find(
    (date) => isPeriodOf(context, kind, date) || opensWith(title, kind, date),
  );
  return told === undefined ? NO_YEARS : yearsOf(context, told);
}

/** A title (`Kết quả đánh giá, xếp loại tổ chức đảng, đảng viên năm 2022`) is one phrase, commas and all. */
function opensWith({ context, span }: Title, kind: string, date: Span): boolean {
  const text = context.body.slice(span.start, span.end);
  const [cue] = context.within(kind, { start: span.start, end: date.start });
  return cue !== undefined && text.slice(0, cue.start - span.start).trim() === '' && !/[.;:]/u.test(text);
}
