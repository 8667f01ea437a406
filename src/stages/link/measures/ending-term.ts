import type { Draft } from '../../../model/extraction.ts';
import type { DateFact } from '../../../model/facts.ts';
import { type Span, startingIn } from '../../../model/span.ts';
import { type MeasureContext, spanAt } from './measure-context.ts';

/** `Nhiệm kỳ 2025 - 2030, …. Đến cuối nhiệm kỳ, …`: the last term that the paragraph told of before words for its end; none where it was over by the publication. */
export function endingTerm(context: MeasureContext, words: Span): Draft<DateFact> | undefined {
  const [end] = context.within('term-end-cue', words);
  if (end === undefined) return undefined;
  const { start } = spanAt(context.paragraphs, words.start);
  const term = startingIn(context.dates, { start, end: end.start }).findLast(
    ({ values }) => values.kind === 'term',
  );
  return (term?.values.date_to ?? '') < (context.published ?? '9') ? undefined : term;
}
