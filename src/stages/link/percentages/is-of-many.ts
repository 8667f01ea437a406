import type { Span } from '../../../model/span.ts';
import type { MeasureContext } from '../measures/measure-context.ts';

/** `bậc học tiểu học` */
const MOST_TOKENS = 6;

/** `bậc học mầm non có | 6/9 trường đạt chuẩn`: of whom so many of so many are told. */
export function isOfMany(context: MeasureContext, before: Span, count: Span): boolean {
  if (typeof context.at('count', count.start)?.values.whole !== 'number') return false;
  const words = context.tokens(before);
  const [verb, other] = context.tokens({ start: before.end, end: count.start });
  const has = verb !== undefined && other === undefined && context.at('having-cue', verb.start) !== undefined;
  return (
    has && words.length > 0 && words.length <= MOST_TOKENS && words.every(({ shape }) => shape === 'word')
  );
}
