import type { Span } from '../../../model/span.ts';
import type { MeasureContext } from './measure-context.ts';

/** A phrase of words, with the number of a name in it (`Ban Chấp hành khóa | XXIII`); commas between nouns where they are allowed. */
export function areWords(
  context: MeasureContext,
  span: Span,
  { commas = false }: { readonly commas?: boolean } = {},
): boolean {
  const names = context.within('ordinal', span);
  return context
    .tokens(span)
    .every(
      ({ shape, fold, start, end }) =>
        shape === 'word' ||
        (commas && fold === ',') ||
        names.some((name) => name.start < start && end <= name.end),
    );
}
