import type { Tenure } from '../../../model/facts.ts';
import type { Mention } from '../../../model/mention.ts';
import { mentionsOf } from '../../../model/mentions-of.ts';
import { contains, type Span } from '../../../model/span.ts';
import { byStart, holdingsOf } from './collect-holdings.ts';
import type { Holding } from './holding.ts';

/** A post said once before a colon belongs to every full name up to the end of the sentence. */
export function collectShared(mentions: readonly Mention[], sentences: readonly Span[]): Holding[] {
  const posts = byStart(mentions, 'post');
  const heads = mentionsOf(mentions, 'shared-posts');
  return heads.flatMap((head) => {
    const sentence = sentences.find((span) => contains(span, head));
    if (sentence === undefined) return [];
    const listed = (head.values.starts as readonly number[]).map((start) => posts.get(start)!);
    const until = heads.find((other) => other.start >= head.end)?.start ?? sentence.end;
    return mentionsOf(mentions, 'name')
      .filter((name) => name.values.given !== true && name.start >= head.end && name.end <= until)
      .flatMap((name) => holdingsOf(head, name, listed, null, head.values.tenure as Tenure | null));
  });
}
