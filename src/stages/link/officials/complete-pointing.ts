import type { Mention } from '../../../model/mention.ts';
import { mentionsOf } from '../../../model/mentions-of.ts';
import { indexAt, type Span } from '../../../model/span.ts';

/**
 * A post that somebody takes up without its name (`miễn nhiệm chức Trưởng ban P đối với ông A và bầu bà B giữ chức vụ này`): a
 * `take-up-same` mention becomes a `take-up` of the posts that the verb before it in the sentence names; without one it is none.
 */
export function completePointing(
  mentions: readonly Mention[],
  sentences: readonly Span[],
): readonly Mention[] {
  const pointing = mentionsOf(mentions, 'take-up-same');
  if (pointing.length === 0) return mentions;
  const verbs = mentions.filter(({ kind }) => kind === 'give-up' || kind === 'take-up');
  return mentions.map((mention) => {
    if (mention.kind !== 'take-up-same') return mention;
    const sentence = sentences[indexAt(sentences, mention.start)];
    const named = verbs[indexAt(verbs, mention.start - 1)];
    if (sentence === undefined || named === undefined || named.start < sentence.start) return mention;
    return { ...mention, kind: 'take-up', values: { ...named.values, tenure: null, since: null } };
  });
}
