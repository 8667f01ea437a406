import type { Level } from '../../../model/facts.ts';
import type { Span } from '../../../model/span.ts';
import { isInBrackets } from './is-in-brackets.ts';
import type { MeasureContext } from './measure-context.ts';

/** The one rank that the first of some phrases with any names; NULL for several ranks (`cấp tỉnh và cấp huyện`, `mỗi cấp`). */
export function findLevel(context: MeasureContext, phrases: readonly (Span | null)[]): Level | null {
  for (const phrase of phrases) {
    const levels = phrase === null ? new Set<Level | null>() : levelsIn(context, phrase);
    if (levels.size > 0) return levels.size === 1 ? ([...levels][0] ?? null) : null;
  }
  return null;
}

/** The name of a document or of who issued it. */
function isCited(context: MeasureContext, cue: Span): boolean {
  return context
    .within('citation', { start: Math.max(0, cue.start - 200), end: cue.start })
    .some((citation) => citation.end >= cue.end);
}

/** Ranks named outside brackets and documents. */
function levelsIn(context: MeasureContext, span: Span): Set<Level | null> {
  const found = new Set<Level | null>();
  for (const cue of context.within('level-cue', span)) {
    if (isCited(context, cue) || isInBrackets(context, span.start, cue.start)) continue;
    found.add(cue.values.level);
  }
  return found;
}
