import type { Span } from '../../../model/span.ts';
import { joinsItems } from '../measures/joins-items.ts';
import type { MeasureContext } from '../measures/measure-context.ts';
import type { Counted } from './counted-phrase.ts';
import { leadOf } from './lead-of.ts';

/** `86 tổ chức đảng trực thuộc, ` */
const MOST_BETWEEN = 5;

/** What is done to so many, in the words before a figure (`thu giữ | 2,5 kg ma túy`). NULL for other words. */
function deedBefore(context: MeasureContext, before: Span): string | null {
  const lead = leadOf(context, before);
  return lead.kind === 'deed' && lead.counts ? lead.text : null;
}

/** `thu giữ 2,5 kg ma túy, | 3 xe máy`: what is done to so many is done to what is counted right behind them too. NULL where no list goes on. */
export function deedOfList(context: MeasureContext, last: Counted | null, count: Span): string | null {
  if (last === null || last.end > count.start) return null;
  const between = { start: last.end, end: count.start };
  const words = context.tokens(between);
  const isList =
    words.length > 0 &&
    words.length <= MOST_BETWEEN &&
    joinsItems(context, words.at(-1)!) &&
    words.every((word) => word.shape === 'word' || word.fold === ',') &&
    ['phrase-predicate', 'phrase-joint', 'phrase-tail'].every(
      (kind) => context.within(kind, between).length === 0,
    );
  return isList ? (last.deed ?? deedBefore(context, last.before)) : null;
}
