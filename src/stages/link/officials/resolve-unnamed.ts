import type { Mention } from '../../../model/mention.ts';
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
  const posts = new Map(
    mentions.filter(({ kind }) => kind === 'post').map((mention) => [mention.start, mention]),
  );
  return mentions.flatMap((mention) => {
    if (mention.kind !== 'post-unnamed') return [];
    const post = posts.get(mention.values.at as number);
    if (post === undefined || given.has(post.start) || post.values.tenure !== null) return [];
    const wanted = code(post.values.position as string);
    const holders = rows.filter(
      (row) =>
        row.tenure !== 'former' &&
        (code(row.position) === wanted || code(row.position).startsWith(`${wanted}-`)) &&
        (post.values.unit === null || row.unit === null || post.values.unit === row.unit),
    );
    return new Set(holders.map(({ name }) => name)).size === 1 ? [{ post, holder: holders[0]! }] : [];
  });
}
