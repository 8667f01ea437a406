import type { Span } from '../../../model/span.ts';
import type { MeasureContext } from './measure-context.ts';

/** Between a report or a programme and its period: `tổng kết công tác Hội năm 2022`. */
const REPORT_REACH = 90;

/** Whether a word of reporting or planning stands before a date, with no mark between. */
export function isPeriodOf(context: MeasureContext, kind: string, date: Span, from = 0): boolean {
  const reach = { start: Math.max(from, date.start - REPORT_REACH), end: date.start };
  const cue = context.within(kind, reach).at(-1);
  return cue !== undefined && !/[,;.:]/u.test(context.body.slice(cue.end, date.start));
}
