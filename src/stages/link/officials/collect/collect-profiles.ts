import { readProfiles } from '../../read-profiles.ts';
import type { Holding } from '../holding.ts';
import type { ToldArticle } from '../told-article.ts';
import { byStart, holdingsOf } from './collect-holdings.ts';

/** The posts in the parts of a profile (`Đồng chí X / Sinh năm 1938; quê quán …; nguyên P; Q`), as those of its person. */
export function collectProfiles({ mentions }: ToldArticle): Holding[] {
  const profiles = readProfiles(mentions);
  if (profiles.length === 0) return [];
  const names = byStart(mentions, 'name');
  const lists = byStart(mentions, 'posts');
  const posts = byStart(mentions, 'post');
  return profiles.flatMap(({ head, parts }) =>
    parts.flatMap((part) => {
      const list = lists.get(part.values.list)!;
      const listed = list.values.starts.map((start) => posts.get(start)!);
      const tenure = head.values.tenure ?? list.values.tenure;
      const held = holdingsOf(list, names.get(head.values.at)!, listed, null, tenure);
      // The evidence is the part: the name may stand lines above it.
      return held.map((holding) => ({ ...holding, start: list.start, end: list.end }));
    }),
  );
}
