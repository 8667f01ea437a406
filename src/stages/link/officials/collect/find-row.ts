import type { Mention } from '../../../../model/mention.ts';
import type { NameMention } from '../../../../model/mentions/mention-kinds.ts';
import { mentionsOf } from '../../../../model/mentions-of.ts';
import { indexAt, type Span, startingIn } from '../../../../model/span.ts';
import type { CareerCue } from '../career-cues.ts';

/** Most words of a form of address: `đồng chí`. */
const longestAddress = 2;
/** Most characters between a name and what is told beside it. */
const longestBlank = 2;
/** What stands between a name and its own posts. */
const apposed = /^\s*[,(–-]\s*$/u;
/** Kinds of mentions by which the next person of a sentence does something else than stand in a row. */
const doings = ['event-act', 'take-up', 'give-up'];

/** Who stands in a row with a name, behind it. */
export type RowFinder = (name: NameMention, sentence: Span) => readonly NameMention[];

/**
 * The persons of a row: parted by commas, semicolons or `và`, each with posts of their own (`đối với ông A, nguyên P; ông B và bà C`). The next clause is
 * none of it (`đối với ông A, cảnh cáo ông B`; `đối với ông A; ông B được bầu …`).
 */
export function findRow(
  names: readonly NameMention[],
  mentions: readonly Mention[],
  { cues, text }: { readonly cues: readonly CareerCue[]; readonly text: string },
): RowFinder {
  const lists = mentionsOf(mentions, 'posts');
  const acts = doings.map((kind) => mentionsOf(mentions, kind));
  const asides = mentionsOf(mentions, 'event-aside');
  // `đối với ông A, nguyên P; ông B, nguyên Q, do đã nghỉ hưu`: why B goes.
  const isReason = ({ start, end }: Span) => (asides[indexAt(asides, start)]?.end ?? 0) >= end;
  const ands = cues.filter(({ class: found }) => found === 'and');
  /** Where a name ends with its own posts and why its person goes (`ông A, nguyên P, do chuyển công tác; ông B`). */
  const endOf = (name: NameMention): number => {
    const [aside] = startingIn(asides, { start: name.end, end: name.end + longestBlank });
    const list = lists[indexAt(lists, name.end) + 1];
    if (list === undefined || !apposed.test(text.slice(name.end, list.start))) return aside?.end ?? name.end;
    return Math.max(text[list.end] === ')' ? list.end + 1 : list.end, aside?.end ?? 0);
  };
  const actsOf = (name: NameMention, sentence: Span): boolean => {
    const behind = text.slice(name.end, sentence.end);
    const stop = behind.indexOf(';');
    const clause = { start: name.end, end: stop < 0 ? sentence.end : name.end + stop };
    return acts.some((kind) => startingIn(kind, clause).some((act) => !isReason(act)));
  };
  const follows = (name: NameMention, next: NameMention | undefined, sentence: Span): next is NameMention => {
    if (next === undefined || next.end > sentence.end) return false;
    const end = endOf(name);
    if (end > next.start) return false;
    const gap = text.slice(end, next.start);
    const joining = startingIn(ands, { start: end, end: next.start });
    const words = (gap.match(/[\p{L}\p{M}]+/gu)?.length ?? 0) - joining.length;
    if (words > longestAddress || !(joining.length > 0 || /^\s*[,;]/u.test(gap))) return false;
    const isPlain = end === name.end && !gap.includes(';');
    const told = startingIn(cues, { start: end, end: next.start });
    return told.length === joining.length && (isPlain || !actsOf(next, sentence));
  };
  return (name, sentence) => {
    const first = indexAt(names, name.start);
    let last = first;
    while (follows(names[last]!, names[last + 1], sentence)) last++;
    return names.slice(first, last + 1);
  };
}
