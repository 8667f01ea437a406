import type { Span } from '../../../model/span.ts';
import type { MeasureContext } from '../measures/measure-context.ts';
import { trimPhrase } from '../measures/trim-phrase.ts';

/** `đàn bò phát triển, | bình quân mỗi năm tăng 4%`: how often behind a comma, or alone, names nothing that is measured. */
export function dropYearly(context: MeasureContext, phrase: Span): Span {
  const yearly = context.within('yearly-cue', phrase).find(({ end }) => end === phrase.end);
  if (yearly === undefined) return phrase;
  const before = context.tokens({ start: phrase.start, end: yearly.start }).at(-1);
  if (before === undefined) return { start: phrase.end, end: phrase.end };
  return before.fold === ',' ? trimPhrase(context, { start: phrase.start, end: before.start }) : phrase;
}
