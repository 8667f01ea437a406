import type { Mention } from '../../../model/mention.ts';
import { mentionsOf } from '../../../model/mentions-of.ts';

/** Names of unknown surnames that lead a line count as names where the line gives them posts; the rest of them are dropped. */
export function adoptNames(mentions: readonly Mention[]): readonly Mention[] {
  if (!mentions.some(({ kind }) => kind === 'name-listed')) return mentions;
  const holders = new Set(mentionsOf(mentions, 'appointment').flatMap(({ values }) => values.names));
  return mentions.flatMap((mention) => {
    if (mention.kind !== 'name-listed') return [mention];
    return holders.has(mention.start) ? [{ ...mention, kind: 'name' }] : [];
  });
}
