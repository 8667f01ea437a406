import type { Mention } from '../../../model/mention.ts';
import type { MentionOf, PostMention } from '../../../model/mentions/mention-kinds.ts';
import { mentionsOf } from '../../../model/mentions-of.ts';
import { indexAt, type Span, startingIn } from '../../../model/span.ts';
import { roleKind } from './role-kind.ts';

/**
 * Posts without a body that the sentence says whose they are: those of a `post-owner` mention, and others of the same role
 * behind them in the sentence (`Sở Y tế có 2 phó giám đốc là A (phó giám đốc thường trực) và B`).
 */
export function completeOwned(mentions: readonly Mention[], sentences: readonly Span[]): readonly Mention[] {
  const owners = mentionsOf(mentions, 'post-owner');
  if (owners.length === 0) return mentions;
  const posts = mentionsOf(mentions, 'post');
  const orgs = new Map(mentionsOf(mentions, 'org').map((org) => [org.start, org]));
  const owned = new Map<Mention, Mention>();
  for (const { values } of owners) {
    const org = orgs.get(values.orgAt);
    const first = posts[indexAt(posts, values.postAt)];
    // `Chủ tịch UBND tỉnh có 2 phó chủ tịch`: that is somebody, no body.
    const holder = posts[indexAt(posts, values.orgAt)];
    if (org === undefined || first === undefined || (holder?.end ?? 0) > org.start) continue;
    const sentence = sentences[indexAt(sentences, first.start)]!;
    for (const post of startingIn(posts, { start: first.start, end: sentence.end }))
      if (post.end <= sentence.end && isKin(post, first)) owned.set(post, ofBody(post, org));
  }
  return mentions.map((mention) => owned.get(mention) ?? mention);
}

const kind = ({ values }: PostMention) => roleKind(values.role);

const isKin = (post: PostMention, first: PostMention) =>
  post === first || (post.values.bare && kind(post) === kind(first));

function ofBody(post: PostMention, { values }: MentionOf<'org'>): PostMention {
  const { unit, words } = values;
  return {
    ...post,
    values: {
      ...post.values,
      bare: false,
      seat: false,
      position: `${post.values.position} ${words}`,
      organization: words,
      level: values.level ?? post.values.level,
      branch: values.branch ?? post.values.branch,
      party: values.party ?? post.values.party,
      unit: unit?.name ?? null,
      unitType: unit?.type ?? values.unitType,
    },
  };
}
