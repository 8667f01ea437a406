import type { Mention } from '../../../../model/mention.ts';
import type { NameMention } from '../../../../model/mentions/mention-kinds.ts';
import { mentionsOf } from '../../../../model/mentions-of.ts';
import { indexAt } from '../../../../model/span.ts';
import type { CareerCue } from '../career-cues.ts';

/** What may stand between names that share a verb: commas, one short word or form of address, with a capital too. */
const joint = /^(?:[\s,\-–—/]|\p{Ll}{1,6}(?=[\s/])){0,12}(?:\p{Lu}\p{Ll}{0,5}[ /]\p{Ll}{0,6}\s?)?$/u;
const longestJoint = 40;
/** A word or two of a person in brackets behind the name: `A (tái cử), B làm P`. */
const aside = /\s*\(\p{Ll}[\p{Ll}\s]{1,20}\)/gu;
/** What may stand between a name and its own posts behind it. */
const apposed = /^[\s,:(\-–—]*$/u;

/** Who shares a verb with the name at a place in the list of names, and stands before it; the name is the last of them. */
export type JoinedFinder = (index: number) => readonly NameMention[];

/** Indexes names that share a verb: `A, B và C giữ chức P`. */
export function findJoined(
  names: readonly NameMention[],
  mentions: readonly Mention[],
  { cues, text }: { readonly cues: readonly CareerCue[]; readonly text: string },
): JoinedFinder {
  const lists = mentionsOf(mentions, 'posts');
  const ands = cues.filter((cue) => cue.class === 'and');
  const listOf = rolls(mentions);
  // `Theo ông X, ông Y được bầu làm P` is not told of X.
  const cited = new Set(mentionsOf(mentions, 'source').map(({ values }) => values.at));
  /** `A, B và C giữ chức P`; with posts of their own between them only before `và` (`A, P1, và B, P2, giữ chức P3`). */
  const isJoined = (name: NameMention, next: NameMention): boolean => {
    if (cited.has(name.start)) return false;
    const roll = listOf.get(next.start);
    if (roll !== undefined && roll === listOf.get(name.start)) return true;
    const list = lists[indexAt(lists, next.start - 1)];
    const between = list !== undefined && list.start >= name.end;
    // `A làm P1 và B làm P2`
    if (between && !apposed.test(text.slice(name.end, list.start))) return false;
    const raw = between
      ? text.slice(name.end, list.start) + text.slice(list.end, next.start)
      : text.slice(name.end, next.start);
    const gap = raw.normalize('NFC').replace(aside, ''); // in decomposed text `và` counts four letters, one of them no letter
    if (gap.length > longestJoint || !joint.test(gap)) return false;
    const and = ands[indexAt(ands, next.start - 1)];
    const joinedByAnd = and !== undefined && and.start >= (between ? list.end : name.end);
    return joinedByAnd || (!between && gap.trimStart().startsWith(','));
  };
  return (index) => {
    let first = index;
    while (first > 0 && isJoined(names[first - 1]!, names[first]!)) first--;
    return names.slice(first, index + 1);
  };
}

/** The persons of a list that a plural form of address opens (`bầu các ông A (P1), B (P2) giữ chức Q`): by where the name stands, where the list does. */
function rolls(mentions: readonly Mention[]): ReadonlyMap<number, number> {
  const lists = mentionsOf(mentions, 'event-people').filter(({ values }) => values.called);
  if (lists.length === 0) return new Map();
  const nameAt = new Map(mentionsOf(mentions, 'event-person').map(({ start, values }) => [start, values.at]));
  return new Map(
    lists.flatMap(({ start, values }) =>
      values.starts.map((person) => [nameAt.get(person) as number, start] as const),
    ),
  );
}
