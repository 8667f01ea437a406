import type { Tenure } from '../../../model/facts.ts';
import type { Mention } from '../../../model/mention.ts';
import type { Holding } from './holding.ts';

type Starts = readonly number[];

/** Mentions of one kind by the offset where they start. */
export function byStart(mentions: readonly Mention[], kind: string): Map<number, Mention> {
  return new Map(
    mentions.filter((mention) => mention.kind === kind).map((mention) => [mention.start, mention]),
  );
}

/** Holdings that appointment mentions state directly: every name of the mention with every post of its list. */
export function collectHoldings(mentions: readonly Mention[]): Holding[] {
  const posts = byStart(mentions, 'post');
  const names = byStart(mentions, 'name');
  const holdings: Holding[] = [];
  for (const mention of mentions) {
    if (mention.kind !== 'appointment') continue;
    const listed = (mention.values.starts as Starts).map((start) => posts.get(start)!);
    for (const at of mention.values.names as Starts) {
      const name = names.get(at)!;
      holdings.push(
        ...holdingsOf(
          mention,
          name,
          listed,
          mention.values.honorific as string | null,
          mention.values.tenure as Tenure | null,
        ),
      );
    }
  }
  return holdings;
}

/** A list of posts for one person. A post's own status word rules those after it, until another one. */
export function holdingsOf(
  mention: Mention,
  name: Mention,
  posts: readonly Mention[],
  honorific: string | null,
  tenure: Tenure | null,
): Holding[] {
  let ruling = tenure;
  const party = posts.map((post) => post.values.party as string | null);
  return posts.map((post, index) => {
    const values = post.values;
    ruling = (values.tenure as Tenure | null) ?? ruling;
    const rightParty =
      party.slice(index + 1).find((word) => word !== null) ??
      party.slice(0, index).findLast((word) => word !== null) ??
      null;
    const seated = values.seat === true && rightParty !== null;
    return {
      rule: mention.rule,
      start: Math.min(name.start, post.start),
      end: Math.max(name.end, post.end),
      name: name.values.name as string,
      given: name.values.given === true,
      honorific,
      position: seated ? `${values.position} ${rightParty}` : (values.position as string),
      role: values.role as string,
      rank: values.rank as string | null,
      tenure: ruling,
      level: (values.level as string | null) ?? neighbourOf(posts, index, 'level'),
      organization:
        (values.organization as string | null) ?? rightParty ?? neighbourOf(posts, index, 'organization'),
      party: (values.party as string | null) ?? rightParty,
      ...unitOf(posts, post),
      joint: values.joint === true,
      base: values.base === true,
      bare: values.bare === true,
      seat: values.seat === true,
      nameAt: name.start,
      postAt: post.start,
      postEnd: post.end,
    };
  });
}

/** The unit named with a post, else the one that the list names with a post of the same level. */
function unitOf(posts: readonly Mention[], { values }: Mention): Pick<Holding, 'unit' | 'unitType'> {
  const mate =
    values.level === null
      ? undefined
      : posts.find((other) => other.values.unit !== null && other.values.level === values.level);
  const from = values.unit === null && mate !== undefined ? mate.values : values;
  return { unit: (from.unit as string | null) ?? null, unitType: (from.unitType as string | null) ?? null };
}

/** What a bare post takes over from the post before it in the list, else from the one after it. */
function neighbourOf(posts: readonly Mention[], index: number, key: 'level' | 'organization'): string | null {
  const post = posts[index]!;
  if (post.values.bare !== true && post.values.seat !== true) return null;
  const neighbour = posts[index - 1] ?? posts[index + 1];
  return (neighbour?.values[key] as string | null | undefined) ?? null;
}
