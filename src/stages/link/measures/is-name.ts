import type { Span } from '../../../model/span.ts';
import type { MeasureContext } from './measure-context.ts';

/** Words that all begin with a capital, behind the word for a unit or without it. */
export function isName(context: MeasureContext, own: Span): boolean {
  const unit = context.at('unit', own.start);
  if (unit !== undefined && unit.end >= own.end) return true;
  const words = context.tokens(own);
  return words.length > 0 && words.every(({ start }) => /\p{Lu}/u.test(context.body[start]!));
}
