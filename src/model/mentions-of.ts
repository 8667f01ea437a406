import { groupBy } from './group-by.ts';
import type { Mention } from './mention.ts';

const none: readonly Mention[] = [];
const indexes = new WeakMap<readonly Mention[], Map<string, readonly Mention[]>>();

/** The mentions by kind, in their order. A list is sorted by kind when first asked for, so it may not change after that. */
export function mentionsByKind(mentions: readonly Mention[]): ReadonlyMap<string, readonly Mention[]> {
  let index = indexes.get(mentions);
  if (index === undefined) indexes.set(mentions, (index = groupBy(mentions, (mention) => mention.kind)));
  return index;
}

/** The mentions of one kind, in their order; see `mentionsByKind`. */
export function mentionsOf(mentions: readonly Mention[], kind: string): readonly Mention[] {
  return mentionsByKind(mentions).get(kind) ?? none;
}
