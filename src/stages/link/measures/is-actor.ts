import type { Span } from '../../../model/span.ts';
import type { MeasureContext } from './measure-context.ts';

/** Who does something is named in few words. */
const MOST_ACTOR_TOKENS = 14;

/** Nothing, or who does or plans something: a body, a unit, a word for one, with no more than its name and words of planning. */
export function isActor(context: MeasureContext, span: Span): boolean {
  // `Thực hiện | giảm 5% số lượng cấp ủy viên`
  if (span.end <= span.start || context.at('phrase-adverb', span.start)?.end === span.end) return true;
  const words = context.tokens(span);
  if (words.length > MOST_ACTOR_TOKENS || words.some((word) => word.shape !== 'word')) return false;
  if (!['actor-cue', 'org', 'unit', 'whole-cue'].some((kind) => context.at(kind, span.start) !== undefined))
    return false;
  return ['phrase-head', 'phrase-predicate', 'count', 'change-cue'].every(
    (kind) => context.within(kind, span).length === 0,
  );
}
