import type { Span } from '../../../model/span.ts';
import type { MeasureContext } from './measure-context.ts';

/** A figure with what stands before it and its own words in a bracket: `hơn 01 (một) `. */
const FIRST_FIGURE = /^.*?\d[\d.,/\s]*(?:\([^)]*\)\s*)?/u;
const LAST_FIGURE = /^.*\d[\d.,/\s]*(?:\([^)]*\)\s*)?/u;

/** Behind the figure of a count and the words that bound it (`hơn 12 hộ`), or behind both (`13 trong tổng số 40 ủy viên`). */
export function nounStart(context: MeasureContext, count: Span): number {
  const whole = context.at('count', count.start)?.values.whole;
  const figures = typeof whole === 'number' ? LAST_FIGURE : FIRST_FIGURE;
  const figure = figures.exec(context.body.slice(count.start, count.end));
  // `bảy | đại biểu là người ngoài Đảng`
  const spelled = figure === null ? context.at('spelled', count.start) : undefined;
  const behind = spelled?.end ?? count.start + (figure?.[0].length ?? 0);
  const noun = behind + context.body.slice(behind, count.end).search(/\p{L}/u);
  return Math.max(count.start, noun);
}
