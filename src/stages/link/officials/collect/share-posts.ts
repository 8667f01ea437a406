import type { NameMention, PostMention } from '../../../../model/mentions/mention-kinds.ts';
import { isOffice } from '../is-office.ts';

/** A person with those posts of a list that are given to them. */
export interface Share {
  readonly subject: NameMention;
  readonly given: readonly PostMention[];
}

/** Posts given out in turn (`A và B lần lượt giữ chức P1 và P2`), when there are as many as persons. */
export function shareOut(subjects: readonly NameMention[], posts: readonly PostMention[]): Share[] | null {
  if (subjects.length < 2 || subjects.length !== posts.length) return null;
  return subjects.map((subject, order) => ({ subject, given: [posts[order]!] }));
}

/**
 * Several posts of office given to several persons (`các ông A, B giữ chức P1 và P2`) are theirs in order where they are as many; where
 * not, nobody knows whose they are, and nobody has them. NULL where one of them has all, or all have the one and a seat beside it.
 */
export function pairOut(subjects: readonly NameMention[], posts: readonly PostMention[]): Share[] | null {
  const offices = posts.filter(isOffice);
  if (subjects.length < 2 || offices.length < 2) return null;
  return shareOut(subjects, posts) ?? shareOut(subjects, offices) ?? [];
}
