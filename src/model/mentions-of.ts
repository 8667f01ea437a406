import { groupBy } from './group-by.ts';
import type { Mention } from './mention.ts';
import type { MentionOf } from './mentions/mention-kinds.ts';
import { oncePer } from './once-per.ts';

/** Gives the mentions of a kind, in text order. */
export type MentionLookup = <Kind extends string>(kind: Kind) => readonly MentionOf<Kind>[];

const none: readonly Mention[] = [];

/** The mentions by kind, in their order. A list is sorted by kind when first asked for, so it may not change after that. */
export const mentionsByKind: (mentions: readonly Mention[]) => ReadonlyMap<string, readonly Mention[]> =
  oncePer((mentions) => groupBy(mentions, ({ kind }) => kind));

/** The mentions of one kind, in their order; see `mentionsByKind`. */
export function mentionsOf<Kind extends string>(
  mentions: readonly Mention[],
  kind: Kind,
): readonly MentionOf<Kind>[] {
  return (mentionsByKind(mentions).get(kind) ?? none) as readonly MentionOf<Kind>[];
}

/** The mentions of any of some kinds, in text order. */
export function mentionsAmong<Kind extends string>(
  mentions: readonly Mention[],
  kinds: readonly Kind[],
): readonly MentionOf<Kind>[] {
  const byKind = mentionsByKind(mentions);
  const wanted: ReadonlySet<string> = new Set(kinds.filter((kind) => byKind.has(kind)));
  // Most articles have mentions of one of them at most.
  if (wanted.size < 2) return kinds.flatMap((kind) => mentionsOf(mentions, kind));
  return mentions.filter(({ kind }) => wanted.has(kind)) as readonly unknown[] as readonly MentionOf<Kind>[];
}
