import type { Tenure } from '../../../../model/facts.ts';
import type { Mention } from '../../../../model/mention.ts';
import type { MentionOf, NameMention, PostMention } from '../../../../model/mentions/mention-kinds.ts';
import { mentionsOf } from '../../../../model/mentions-of.ts';
import type { OtherCommittee } from '../../../../model/other-committee.ts';
import { indexAt, type Span } from '../../../../model/span.ts';
import { findTold } from '../../find-relative.ts';
import type { Holding } from '../holding.ts';
import { isOffice } from '../is-office.ts';
import { roleKind } from '../role-kind.ts';
import { isLower } from '../settle/is-lower.ts';
import type { ToldArticle } from '../told-article.ts';
import { findNeighbour } from './find-neighbour.ts';
import { pairOut } from './share-posts.ts';

/** Mentions of one kind by the offset where they start. */
export function byStart<Kind extends string>(
  mentions: readonly Mention[],
  kind: Kind,
): Map<number, MentionOf<Kind>> {
  return new Map(mentionsOf(mentions, kind).map((mention) => [mention.start, mention]));
}

/** Holdings that appointment mentions state directly: every name of the mention with every post of its list. */
export function collectHoldings({ mentions, cues, text }: ToldArticle): Holding[] {
  const certain = mentionsOf(mentions, 'name');
  const neighbour = findNeighbour(certain, cues, text);
  const toldAt = findTold(certain, mentions, text);
  /** Whose posts behind a name are: not of whom another is a relative (`Vợ ông X là P`). */
  const holderOf = (name: NameMention, [post]: readonly Span[]): NameMention | null => {
    if (post === undefined || post.start < name.end) return name;
    const index = indexAt(certain, name.start);
    const at = certain[index] === name ? toldAt(index, post) : index;
    return at === index ? name : at === null ? null : certain[at]!;
  };
  const posts = byStart(mentions, 'post');
  const names = new Map<number, NameMention>([
    ...byStart(mentions, 'name-doubtful'),
    ...byStart(mentions, 'name'),
  ]);
  const holdings: Holding[] = [];
  for (const mention of mentionsOf(mentions, 'appointment')) {
    const listed = ownPosts(
      mention.values.starts.map((start) => posts.get(start)!),
      mention,
    );
    const told = mention.values.names.flatMap((at) => holderOf(names.get(at)!, listed) ?? []);
    if (told.length === 0) continue;
    const before = told.length === 1 ? neighbour(listed, told[0]!) : undefined;
    if (before !== undefined) {
      const [theirs, own] = [listed.slice(0, -1), listed.slice(-1)];
      holdings.push(...holdingsOf(mention, before, theirs, null, null));
      holdings.push(...holdingsOf(mention, told[0]!, own, mention.values.honorific, null));
      continue;
    }
    // `Chủ tịch, Phó Chủ tịch UBND xã là ông A và bà B`: in order; `A, B đều là P` has them before.
    const isHeaded = listed[0] !== undefined && listed[0].start < told[0]!.start;
    const pairs = isHeaded ? pairOut(told, listed) : null;
    for (const [order, name] of told.entries()) {
      const held = holdingsOf(
        mention,
        name,
        listed,
        mention.values.honorific,
        mention.values.tenure,
        mention.values.reach,
      );
      const own = pairs?.[order]?.given;
      holdings.push(
        ...held.filter(({ postAt }) => pairs === null || own?.some(({ start }) => start === postAt)),
      );
    }
  }
  return holdings;
}

/**
 * `chúc mừng tân Giám đốc Sở Y tế, Chủ tịch UBND tỉnh X …`: nobody heads two bodies of the state or takes up a post below the one held,
 * so the new one is somebody else's, and the post right before the name is the person's.
 */
function ownPosts(
  listed: readonly PostMention[],
  { values }: MentionOf<'appointment'>,
): readonly PostMention[] {
  const [first, second] = listed;
  if (first === undefined || second === undefined || second.start > values.names[0]!) return listed;
  const heads = ({ values: { branch, rank } }: PostMention) => branch === 'state' && rank === 'head';
  const levelOf = ({ values }: PostMention) => values.level;
  // `giao nhiệm vụ cho tân Bí thư Huyện ủy, Phó Bí thư Tỉnh ủy X …`: X comes from above.
  const isOther = (heads(first) && heads(second)) || isLower(levelOf(first), levelOf(second));
  return first.values.tenure === 'incoming' && second.values.tenure === null && isOther
    ? listed.slice(1)
    : listed;
}

/** A list of posts for one person. A post's own status word rules those after it, until another one; `tenure` only the first `reach`. */
export function holdingsOf(
  { rule }: Pick<Mention, 'rule'>,
  name: NameMention,
  posts: readonly PostMention[],
  honorific: string | null,
  tenure: Tenure | null,
  reach = Number.POSITIVE_INFINITY,
): Holding[] {
  let ruling = tenure;
  const party = posts.map((post) => post.values.party);
  return posts.map((post, index) => {
    const values = post.values;
    const level = committeeLevel(posts, index) ?? values.level ?? neighbourLevel(posts, index);
    // `Phó Bí thư được bầu là X (Trưởng Ban Tổ chức)`: what X is known by.
    if (index === reach && ruling === tenure) ruling = tenure === 'incoming' ? 'current' : null;
    // `nguyên Bí thư Huyện ủy, Phó Trưởng Ban Tổ chức Tỉnh ủy`: what somebody rose to is not among what they were.
    const before = posts[index - 1];
    if (ruling === 'former' && tenure === null && before !== undefined && risesTo(before, post))
      ruling = null;
    const own = values.tenure;
    const said = own ?? ruling;
    if (!values.alone) ruling = said;
    // `Phó Bí thư Thường trực X (nguyên Trưởng Ban Dân vận Huyện ủy)`: what one was says nothing of the body that one is in.
    const goesOn = (other: PostMention) => values.tenure === 'former' || other.values.tenure !== 'former';
    const rightParty =
      party.slice(index + 1).find((word, next) => word !== null && goesOn(posts[index + 1 + next]!)) ??
      party.slice(0, index).findLast((word) => word !== null) ??
      null;
    const seated = values.seat && rightParty !== null;
    return {
      rule,
      start: Math.min(name.start, post.start),
      end: Math.max(name.end, post.end),
      name: name.values.name,
      given: name.values.given,
      honorific,
      position: seated ? `${values.position} ${rightParty}` : values.position,
      role: values.role,
      rank: values.rank,
      modifier: values.modifier ?? null,
      tenure: said ?? values.charge,
      level,
      organization: values.organization ?? inheritedBody(posts, index, rightParty),
      closed: values.closed,
      branch: values.branch,
      party: values.party ?? rightParty,
      other: values.other ?? (seated ? otherOf(posts, rightParty) : null),
      ...unitOf(posts, post, level),
      joint: values.joint,
      base: values.base,
      beside: values.beside,
      alone: values.alone,
      bare: values.bare,
      seat: values.seat,
      nameAt: name.start,
      postAt: post.start,
      postEnd: post.end,
    };
  });
}

/** Characters between posts that a comma alone parts. */
const apart = 2;

/** Whether the second of two offices is of a higher body, with nothing but a comma between: a longer list goes on with what somebody was. */
function risesTo(from: PostMention, to: PostMention): boolean {
  return (
    to.start - from.end <= apart &&
    isOffice(from) &&
    isOffice(to) &&
    isLower(from.values.level, to.values.level)
  );
}

/** The other reading of a committee that a post of the list names. */
function otherOf(posts: readonly PostMention[], party: string): OtherCommittee | null {
  return posts.find(({ values }) => values.party === party)?.values.other ?? null;
}

/** The unit named with a post, else the one that the list names with a post of the same level. */
function unitOf(
  posts: readonly PostMention[],
  { values }: PostMention,
  level: string | null,
): Pick<Holding, 'unit' | 'unitType'> {
  const mate =
    level === null
      ? undefined
      : posts.find((other) => other.values.unit !== null && other.values.level === level);
  const from = values.unit === null && mate !== undefined ? mate.values : values;
  return { unit: from.unit, unitType: from.unitType };
}

/**
 * A `Đảng ủy` without its unit is a commune's, but in one list with a head of a higher body it is that body's own
 * (`Bí thư Đảng ủy, Giám đốc Sở Y tế`). NULL where the list says nothing of it.
 */
function committeeLevel(posts: readonly PostMention[], index: number): string | null {
  const { values } = posts[index]!;
  if (values.branch !== 'party' || values.level !== 'xã' || values.unitType !== null || values.unit !== null)
    return null;
  const heads = posts.filter(
    ({ values: { branch, rank, level } }) => branch !== 'party' && rank !== 'member' && level !== null,
  );
  return heads.some((head) => head.values.level === 'xã') ? null : (heads[0]?.values.level ?? null);
}

/** The level of a bare post is that of the body it shares, else of the post before it in the list, else of the one after it. */
function neighbourLevel(posts: readonly PostMention[], index: number): string | null {
  const post = posts[index]!;
  if (!post.values.bare && !post.values.seat) return null;
  const neighbour = kinOf(posts, index) ?? posts[index - 1] ?? posts[index + 1];
  return neighbour?.values.level ?? null;
}

/**
 * The body of a bare post, from its list: a secretary's is the Party committee, any other's that of the same role beside it
 * (`Chủ tịch, nguyên Phó Chủ tịch UBND huyện`); a headmaster is not one of the Party cell that he leads.
 */
function inheritedBody(posts: readonly PostMention[], index: number, party: string | null): string | null {
  const { values } = posts[index]!;
  if (!values.bare && !values.seat) return null;
  if (values.branch === 'party' && party !== null) return [values.part, party].filter(Boolean).join(' ');
  return kinOf(posts, index)?.values.organization ?? null;
}

/** The post beside another in a list that is of the same role and names its body. */
function kinOf(posts: readonly PostMention[], index: number): PostMention | undefined {
  return [posts[index - 1], posts[index + 1]].find(
    (other) =>
      other !== undefined && kindOf(other) === kindOf(posts[index]!) && other.values.organization !== null,
  );
}

const kindOf = ({ values }: PostMention) => roleKind(values.role);
