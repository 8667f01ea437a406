import { mentionsOf } from '../../../../model/mentions-of.ts';
import { indexAt } from '../../../../model/span.ts';
import type { Holding } from '../holding.ts';
import type { ToldArticle } from '../told-article.ts';
import { byStart, holdingsOf } from './collect-holdings.ts';

/** What may stand between a name and what its person was: a comma or a bracket. */
const apposed = /^\s*[,(]\s*$/u;
const longestGap = 3;

/** A bracket of its own. */
const bracket = /^\s*\(\s*$/u;

/**
 * Former posts right behind the last of several who share a post before them (`Hai Phó Chủ tịch: chị A và chị B, nguyên Bí thư Đoàn xã`):
 * the word for the past says that they are no part of what is shared. In a bracket behind the posts of one person
 * (`ông A - Phó Chủ tịch UBND huyện (nguyên Trưởng phòng Nội vụ)`) they are that person's.
 */
export function collectTrailing({ text, mentions }: ToldArticle): Holding[] {
  const stated = mentionsOf(mentions, 'appointment');
  // `A, B, nguyên Bí thư Đoàn xã C`: the next person's.
  const claimed = new Set(stated.flatMap(({ values }) => values.starts));
  const lists = mentionsOf(mentions, 'posts');
  const posts = byStart(mentions, 'post');
  const names = byStart(mentions, 'name');
  return stated.flatMap(({ end, values }) => {
    const list = lists[indexAt(lists, end - 1) + 1];
    const all = values.names;
    const last = names.get(all.at(-1) ?? -1);
    if (list === undefined || last === undefined || list.start - end > longestGap) return [];
    const isShared = all.length > 1 && last.end === end;
    if (!isShared && !(all.length === 1 && last.end < end && bracket.test(text.slice(end, list.start))))
      return [];
    const listed = list.values.starts.map((start) => posts.get(start)!);
    const told =
      apposed.test(text.slice(end, list.start)) &&
      listed[0]?.values.tenure === 'former' &&
      !claimed.has(listed[0].start);
    return told ? holdingsOf(list, last, listed, null, null) : [];
  });
}
