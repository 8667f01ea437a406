import type { MentionOf, NameMention, PostMention } from '../../../../model/mentions/mention-kinds.ts';
import { mentionsOf } from '../../../../model/mentions-of.ts';
import { indexAt, type Span, startingIn } from '../../../../model/span.ts';
import type { CareerCue } from '../career-cues.ts';
import { type Holding, seatRanks } from '../holding.ts';
import type { ToldArticle } from '../told-article.ts';
import { byStart, holdingsOf } from './collect-holdings.ts';

/**
 * A post said once before a colon belongs to every full name up to the end of the sentence; one whose holders are told one
 * by one (`hai Phó Bí thư là A (P1) và B (P2)`), to those of that list.
 */
export function collectShared({ text, sentences, mentions, cues }: ToldArticle): Holding[] {
  const heads = mentionsOf(mentions, 'shared-posts');
  if (heads.length === 0) return [];
  const posts = byStart(mentions, 'post');
  const names = mentionsOf(mentions, 'name').filter((name) => !name.values.given);
  const membersOf = findMembers(mentionsOf(mentions, 'posts'), text, cues);
  const ands = cues.filter(({ class: found }) => found === 'and');
  return heads.flatMap((head, index) => {
    // `bầu 2 Phó Chủ tịch UBND tỉnh. Đó là ông A, P; …` ends in the sentence of the names.
    const sentence = sentences[indexAt(sentences, head.end - 1)];
    if (sentence === undefined) return [];
    const listed = head.values.starts.map((start) => posts.get(start)!);
    const until = Math.min(heads[index + 1]?.start ?? sentence.end, sentence.end);
    const tenure = head.values.tenure;
    const told = startingIn(names, { start: head.end, end: until });
    const members =
      head.values.enumerated !== true
        ? untilNextCall(told, head.end, text, ands)
        : isShared(head, listed)
          ? membersOf(head, told)
          : [];
    return members.flatMap((name) => holdingsOf(head, name, listed, null, tenure));
  });
}

/** Words that open an item of a list before its name: `; đồng chí X`. */
const called = /;\s*\p{L}[^;,:]*$/u;

/**
 * `các đồng chí Ủy viên Trung ương Đảng: A, P; B, Q; đồng chí C, R`: whom the list calls comrade anew, when it called the first by the name alone, is none of
 * those whom its head tells of.
 */
function untilNextCall(
  told: readonly NameMention[],
  from: number,
  text: string,
  ands: readonly Span[],
): readonly NameMention[] {
  const [first] = told;
  if (first === undefined || text.slice(from, first.start).trim() !== '') return told;
  const isCalled = ({ start }: NameMention) =>
    called.test(text.slice(from, start)) && ands[indexAt(ands, start - 1)]?.end !== start - 1;
  const next = told.findIndex(isCalled);
  return next < 0 ? told : told.slice(0, next);
}

/**
 * One heads a body: behind `Bí thư: ông A, …` nobody else is meant; behind `Phó Bí thư: ông A, …` the next may be. In running text the
 * post has to name its body: of whom `hai phó bí thư được bầu là A (P1) và B (P2)` are deputies, the sentence does not say.
 */
function isShared({ values }: MentionOf<'shared-posts'>, [post]: readonly PostMention[]): boolean {
  const rank = post?.values.rank ?? '';
  if (values.several === true) return post?.values.bare !== true;
  return rank === 'deputy' || seatRanks.has(rank);
}

/** Characters between two who are told one after the other, without brackets and their own posts: ` - 33 phiếu; ông `. */
const longestGap = 40;

/** Characters in which a bracket that a name stands in has opened. */
const longestBracket = 120;

/** Who follows a head one after another, up to where the list of them ends. */
function findMembers(
  lists: readonly Span[],
  text: string,
  cues: readonly CareerCue[],
): (head: MentionOf<'shared-posts'>, told: readonly NameMention[]) => NameMention[] {
  const ands = cues.filter(({ class: found }) => found === 'and');
  const goesOn = (name: NameMention, next: NameMention) => {
    let gap = '';
    let at = name.end;
    for (let index = indexAt(lists, name.end - 1) + 1; index < lists.length; index++) {
      const list = lists[index]!;
      if (list.start >= next.start) break;
      const before = text.slice(at, list.start);
      // A post of its own stands behind a comma, a dash or a bracket; another head, before a colon or its holder.
      if (!/[,(–-]\s*$/u.test(before) || /^\s*:/u.test(text.slice(list.end, next.start))) return false;
      gap += before;
      at = list.end;
    }
    gap = (gap + text.slice(at, next.start)).replace(/\([^()]*\)/gu, '');
    const and = ands[indexAt(ands, next.start - 1)];
    const joined = /[,;]/u.test(gap) || (and !== undefined && and.start >= name.end);
    return joined && gap.length <= longestGap && !/[.:\n]/u.test(gap);
  };
  // `là A (thay ông C) và B`
  const isBracketed = (head: Span, name: NameMention) => {
    const before = text.slice(Math.max(head.end, name.start - longestBracket), name.start);
    return before.lastIndexOf('(') > before.lastIndexOf(')');
  };
  return (head, all) => {
    const told = all.filter((name) => !isBracketed(head, name));
    const most = head.values.most ?? Number.POSITIVE_INFINITY;
    const end = told.findIndex((name, index) => index > 0 && !goesOn(told[index - 1]!, name));
    return told.slice(0, Math.min(end < 0 ? told.length : end, most));
  };
}
