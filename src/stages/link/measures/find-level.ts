import type { Level } from '../../../model/facts.ts';
import type { Span } from '../../../model/span.ts';
import type { MeasureContext } from './measure-context.ts';

/** The one rank that a span names; NULL for none or several (`cấp tỉnh và cấp huyện`). Brackets are no part of it. */
export function findLevel(context: MeasureContext, span: Span): Level | null {
  const found = new Set<Level>();
  for (const cue of context.within('level-cue', span)) {
    const before = context.body.slice(span.start, cue.start);
    if (before.lastIndexOf('(') <= before.lastIndexOf(')')) found.add(cue.values.level as Level);
  }
  return found.size === 1 ? [...found][0]! : null;
}
