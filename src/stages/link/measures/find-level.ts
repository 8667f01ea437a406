import type { Level } from '../../../model/facts.ts';
import type { Span } from '../../../model/span.ts';
import type { MeasureContext } from './measure-context.ts';

/** The one rank that a phrase names, else the one that its shared head names; NULL for several (`cấp tỉnh và cấp huyện`). */
export function findLevel(context: MeasureContext, own: Span, shared: Span | null): Level | null {
  const levels = levelsIn(context, own);
  const found = levels.size === 0 && shared !== null ? levelsIn(context, shared) : levels;
  return found.size === 1 ? [...found][0]! : null;
}

/** Ranks named outside brackets. */
function levelsIn(context: MeasureContext, span: Span): Set<Level> {
  const found = new Set<Level>();
  for (const cue of context.within('level-cue', span)) {
    const before = context.body.slice(span.start, cue.start);
    if (before.lastIndexOf('(') <= before.lastIndexOf(')')) found.add(cue.values.level as Level);
  }
  return found;
}
