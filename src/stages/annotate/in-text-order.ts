import type { Mention } from '../../model/mention.ts';

/**
 * Mentions of a text of that length in its order: of those that start together the longer first, else as they came. They come in fifty
 * runs, one a pass, which took a general sort as long as all of the tokenizing: here each is put where it starts.
 */
export function inTextOrder(found: readonly Mention[], length: number): Mention[] {
  const firstAt = new Int32Array(length).fill(-1);
  const next = new Int32Array(found.length);
  for (let index = found.length - 1; index >= 0; index--) {
    const { start } = found[index]!;
    next[index] = firstAt[start]!;
    firstAt[start] = index;
  }
  const ordered: Mention[] = [];
  for (let start = 0; start < length; start++) {
    const from = ordered.length;
    for (let index = firstAt[start]!; index !== -1; index = next[index]!) {
      const mention = found[index]!;
      let at = ordered.push(mention) - 1;
      for (; at > from && ordered[at - 1]!.end < mention.end; at--) ordered[at] = ordered[at - 1]!;
      ordered[at] = mention;
    }
  }
  return ordered;
}
