import { indexAt, type Span } from '../../../model/span.ts';
import type { MeasureContext } from '../measures/measure-context.ts';

/** `Số phiếu hợp lệ`, `Số phiếu tín nhiệm cao`, `Số phiếu tín nhiệm`, `Số phiếu tín nhiệm thấp`: more lines than these are told of nobody in one. */
const MOST_LINES = 6;

/** `1. Ông Nguyễn Văn Thắng - Chủ tịch HĐND tỉnh:` over lines of votes: the line above that names one person, with nothing but votes between. NULL without one. */
export function lineOfPerson(context: MeasureContext, { start }: Span): Span | null {
  const { paragraphs } = context;
  const at = indexAt(paragraphs, start);
  for (let above = at - 1; above >= Math.max(0, at - MOST_LINES); above--) {
    const line = paragraphs[above]!;
    const names = context.within('name', line);
    if (names.length > 0) {
      const isShort = context.within('percent', line).length === 0;
      return names.length === 1 && isShort ? line : null;
    }
    if (context.within('vote-cue', line).length === 0) return null;
  }
  return null;
}
