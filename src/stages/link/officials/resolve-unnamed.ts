import type { Mention, Value } from '../../../model/mention.ts';
import { mentionsOf } from '../../../model/mentions-of.ts';
import type { PositionCoder } from './code-position.ts';
import type { Holding, PlacedHolding } from './holding.ts';

/** A post that the text names without its holder, with the row of the one who holds it. */
export interface UnnamedPost {
  readonly post: Mention;
  readonly holder: PlacedHolding;
}

/**
 * Reads `đồng chí Bí thư Tỉnh ủy khẳng định` back to the only person who holds that post in the article. Posts that the text
 * gives to somebody are none; where nobody or more than one holds it, it stays open: no row is ever invented.
 */
export function resolveUnnamed(
  mentions: readonly Mention[],
  stated: readonly Holding[],
  rows: readonly PlacedHolding[],
  code: PositionCoder,
): UnnamedPost[] {
  const given = new Set(stated.map((holding) => holding.postAt));
  const posts = new Map(mentionsOf(mentions, 'post').map((mention) => [mention.start, mention]));
  // Hundreds of lines of a list name the same few posts.
  const held = new Map<string, PlacedHolding | null>();
  const holderOf = (position: string, unit: Value): PlacedHolding | null => {
    const wanted = code(position);
    const key = `${wanted} ${unit}`;
    let holder = held.get(key);
    if (holder === undefined) held.set(key, (holder = onlyHolder(rows, wanted, unit, code)));
    return holder;
  };
  return mentionsOf(mentions, 'post-unnamed').flatMap((mention) => {
    const post = posts.get(mention.values.at);
    if (post === undefined || given.has(post.start) || post.values.tenure !== null) return [];
    const holder = holderOf(post.values.position, post.values.unit!);
    return holder === null ? [] : [{ post, holder }];
  });
}

/** The row of the only person who holds a post; NULL where nobody or more than one does. */
function onlyHolder(
  rows: readonly PlacedHolding[],
  wanted: string,
  unit: Value,
  code: PositionCoder,
): PlacedHolding | null {
  const holders = rows.filter(
    (row) =>
      row.tenure !== 'former' &&
      (code(row.position) === wanted || code(row.position).startsWith(`${wanted}-`)) &&
      (unit === null || row.unit === null || unit === row.unit),
  );
  return new Set(holders.map(({ name }) => name)).size === 1 ? holders[0]! : null;
}
