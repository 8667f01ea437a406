import type { Span } from '../../../model/span.ts';
import type { MeasureContext } from '../measures/measure-context.ts';
import { trimPhrase } from '../measures/trim-phrase.ts';

/** `đàn bò phát triển, | bình quân mỗi năm tăng 4%`: how often, or that it is a mean, names nothing that is measured behind a comma or alone. */
export function dropYearly(context: MeasureContext, phrase: Span): Span {
  const yearly = context
    .among(['yearly-cue', 'mean-cue'], phrase)
    .sort((one, other) => one.start - other.start)
    .find(({ end }) => end === phrase.end);
  if (yearly === undefined) return phrase;
  const before = context.tokens({ start: phrase.start, end: yearly.start }).at(-1);
  if (before === undefined) return { start: phrase.end, end: phrase.end };
  return before.fold === ',' ? trimPhrase(context, { start: phrase.start, end: before.start }) : phrase;
}
