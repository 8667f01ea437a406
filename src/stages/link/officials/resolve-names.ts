import { groupBy } from '../../../model/group-by.ts';
import type { Mention } from '../../../model/mention.ts';
import { mentionsOf } from '../../../model/mentions-of.ts';
import { foldKey } from '../../../text/fold.ts';

/** Reads short names back to full ones, within one article. */
export interface NameResolver {
  /** The fullest form of a name at an offset; NULL when a given name points to nobody named before or elsewhere. */
  resolve(name: string, given: boolean, at: number): string | null;
}

/** Given names point to the last full name before them that ends so, else to the only one in the article. */
export function resolveNames(mentions: readonly Mention[]): NameResolver {
  const full = mentionsOf(mentions, 'name')
    .filter((mention) => !mention.values.given)
    .map((mention) => ({
      at: mention.start,
      name: mention.values.name,
      folds: foldKey(mention.values.name).split(' '),
    }));
  const byGiven = groupBy(full, ({ folds }) => folds.at(-1));
  const firstForm = new Map<string, string>();
  for (const { name } of full) if (!firstForm.has(foldKey(name))) firstForm.set(foldKey(name), name);

  return {
    resolve(name, given, at) {
      const folds = foldKey(name).split(' ');
      const endsSo = (byGiven.get(folds.at(-1)) ?? []).filter(
        (other) =>
          other.folds.length > folds.length &&
          folds.every((fold, i) => other.folds.at(i - folds.length) === fold),
      );
      if (!given && (endsSo.length === 0 || folds.length > 2)) return firstForm.get(foldKey(name)) ?? name;
      const before = endsSo.filter((other) => other.at < at).at(-1);
      const found =
        before ?? (new Set(endsSo.map((other) => foldKey(other.name))).size === 1 ? endsSo[0] : undefined);
      if (found !== undefined) return firstForm.get(foldKey(found.name))!;
      return given ? null : name;
    },
  };
}
