import { groupBy } from '../../../../model/group-by.ts';
import type { Mention } from '../../../../model/mention.ts';
import { mentionsOf } from '../../../../model/mentions-of.ts';
import { indexAt, type Span, startingIn } from '../../../../model/span.ts';
import { findMover } from '../../find-mover.ts';
import { findTold } from '../../find-relative.ts';
import { tellsOfLast } from '../../tells-of-last.ts';
import type { CareerCue } from '../career-cues.ts';
import { findGivingWay } from './find-giving-way.ts';
import { findRow } from './find-row.ts';

/** Who a verb of a sentence is about. */
export interface SubjectFinder {
  /** The last person named before the verb in its sentence, with those joined to them; else whom a pronoun there stands for. */
  before(verb: Span, sentence: Span): readonly Mention[];
  /** The person whose given name alone stands right before the verb (`Sính được bầu làm`), told of in full earlier. */
  lone(verb: Span): readonly Mention[];
  /** Whether a verb is directed at people without names (`bổ nhiệm P cho hai thẩm phán`): nobody named takes its posts. */
  towardGroup(verb: Span): boolean;
  /** Whether a verb tells of a relative of the person before it, whom the text does not name (`Vợ ông X từng là P`). */
  tellsOfUnnamed(verb: Span): boolean;
  /** Whether a pronoun stands between two places of a text. */
  pronounIn(span: Span): boolean;
  /** Whether a name stands right before the verb. */
  follows(verb: Span): boolean;
  /** Everybody named before the verb in its sentence, in order: for posts given out in turn. */
  allBefore(verb: Span, sentence: Span): readonly Mention[];
  /** Whom the verb is directed to right behind it (`cách chức Bí thư … đối với ông X`), with those joined to them. */
  toward(verb: Span, sentence: Span): readonly Mention[];
  /** The first person named behind the verb: of a posthumous or preposed career (`Trong thời gian giữ chức P, ông X …`). */
  after(verb: Span, sentence: Span): readonly Mention[];
}

/** What may stand between names that share a verb: commas, one short word or form of address, with a capital too. */
const joint = /^(?:[\s,\-–—/]|\p{Ll}{1,6}(?=[\s/])){0,12}(?:\p{Lu}\p{Ll}{0,5}[ /]\p{Ll}{0,6}\s?)?$/u;
const longestJoint = 40;
/** A word or two of a person in brackets behind the name: `A (tái cử), B làm P`. */
const aside = /\s*\(\p{Ll}[\p{Ll}\s]{1,20}\)/gu;
/** What may stand between a name and its own posts behind it. */
const apposed = /^[\s,:(\-–—]*$/u;
/** Characters between a verb with its posts and the person that it is directed to. */
const directed = 30;

/** What may stand between verbs that are directed to somebody together (the term of the post before, too), and most of them. */
const chained = /^[\s,;]*(?:(?:\p{Ll}+|[IVXLC]+|\d{1,4})[\s,;–-]+){0,9}$/u;
const longestChain = 4;

/** A capitalised word that no other one stands before, and up to three short words between it and a verb. */
const loneName =
  /(?<![\p{L}\p{M}'’])(?<!\p{Lu}[\p{L}\p{M}'’]*\s)(\p{Lu}[\p{L}\p{M}'’]*)(?:\s\p{Ll}{1,6}){0,3}\s?$/u;
const longestLone = 40;

/** A quotation ends; it is looked for no further than this, and not beyond its paragraph. */
const closing = /^[^\n“”"]*[”"]/u;
const longestQuotation = 1_500;

/** What a sentence has before a place in it; no more of it is looked at than this. */
const lastSentence = /[^.!?\n]*$/u;
const longestSentence = 300;

/** The persons of a list that a plural form of address opens (`bầu các ông A (P1), B (P2) giữ chức Q`): by where the name stands, where the list does. */
function rolls(mentions: readonly Mention[]): ReadonlyMap<number, number> {
  const lists = mentionsOf(mentions, 'event-people').filter(({ values }) => values.called === true);
  if (lists.length === 0) return new Map();
  const nameAt = new Map(mentionsOf(mentions, 'event-person').map(({ start, values }) => [start, values.at]));
  return new Map(
    lists.flatMap(({ start, values }) =>
      (values.starts as readonly number[]).map((person) => [nameAt.get(person) as number, start] as const),
    ),
  );
}

/** Indexes names, pronouns and lists of posts (mentions in text order), so that each verb costs a search, not a scan. */
export function findSubjects(
  mentions: readonly Mention[],
  cues: readonly CareerCue[],
  text: string,
): SubjectFinder {
  const replaced = mentionsOf(mentions, 'replaced');
  const givingWay = findGivingWay(mentions, cues, text);
  const all = mentionsOf(mentions, 'name');
  const names = all.filter(({ start }) => !givingWay.has(start));
  const toldAt = findTold(names, mentions, text);
  const rowOf = findRow(names, mentions, { cues, text });
  const posts = mentionsOf(mentions, 'post');
  const pronouns = mentionsOf(mentions, 'pronoun');
  const lists = mentionsOf(mentions, 'posts');
  const givingUp = mentionsOf(mentions, 'give-up');
  const groups = mentionsOf(mentions, 'event-person').filter(({ values }) => Number(values.count) > 1);
  const ands = cues.filter((cue) => cue.class === 'and');
  // `thay cho ông X` is directed at nobody: it says who gives way.
  const towards = cues.filter(
    (cue) => cue.class === 'toward' && (replaced[indexAt(replaced, cue.start)]?.end ?? 0) <= cue.start,
  );

  const listOf = rolls(mentions);
  /** `A, B và C giữ chức P`; with posts of their own between them only before `và` (`A, P1, và B, P2, giữ chức P3`). */
  const isJoined = (name: Mention, next: Mention): boolean => {
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
  /** `“Tôi từng làm P. …”, ông X nói`: who is named right behind the quotation. */
  const speakerBehind = (at: number): Mention | undefined => {
    const quoted = closing.exec(text.slice(at, at + longestQuotation));
    if (quoted === null) return undefined;
    const end = at + quoted.index + quoted[0].length;
    const name = names[indexAt(names, end) + 1];
    return name !== undefined && name.start - end <= directed ? name : undefined;
  };
  /** `Ông từng là P`, with nothing between the two. */
  const isPosted = ({ end }: Span) => posts[indexAt(posts, end + 1)]?.start === end + 1;
  /** Whom `Ông từng là P` means: the one person told of so far, else the one who opens the sentence right before. */
  const isMeant = (name: Mention, start: number) => {
    const given = ({ values }: Mention) => (values.name as string).split(' ').at(-1);
    const earlier = text
      .slice(Math.max(0, start - longestSentence), start)
      .trimEnd()
      .slice(0, -1);
    const opening = Math.max(start - longestSentence, 0);
    const from = opening + (earlier.length - lastSentence.exec(earlier)![0].length);
    const others = startingIn(all, { start: from, end: start });
    const alone = others.every((other) => given(other) === given(name));
    return (
      all.slice(0, indexAt(all, start - 1) + 1).every((other) => given(other) === given(name)) ||
      (alone && name.start >= from && others[0]!.start - from <= directed)
    );
  };
  const byGiven = groupBy(
    names.filter(({ values }) => values.given !== true),
    ({ values }) => (values.name as string).split(' ').at(-1)!,
  );
  const joinedBefore = (index: number): Mention[] => {
    let first = index;
    while (first > 0 && isJoined(names[first - 1]!, names[first]!)) first--;
    return names.slice(first, index + 1);
  };
  /** `miễn nhiệm chức danh P1, cho thôi giữ chức P2 đối với ông X`: the last of verbs of leaving in a row is directed for all. */
  const lastOfChain = (first: Span): Span => {
    let at = indexAt(givingUp, first.start);
    if (givingUp[at]?.start !== first.start) return first;
    const end = Math.min(at + longestChain, givingUp.length - 1);
    while (at < end && chained.test(text.slice(givingUp[at]!.end, givingUp[at + 1]!.start))) at++;
    return givingUp[at]!;
  };
  /** `thôi giữ chức P và điều chuyển công tác khác đối với ông X`: another verb, but no other post and no comma, before whom both are directed to. */
  const isTold = (verb: Span, cue: Span | undefined, name: Span) =>
    cue !== undefined &&
    name.start - cue.end <= directed &&
    cue.start - verb.end <= longestJoint &&
    startingIn(cues, { start: verb.end, end: cue.start }).length > 0 &&
    (posts[indexAt(posts, verb.end) + 1]?.start ?? Infinity) > name.start &&
    !text.slice(verb.end, name.start).includes(',');
  return {
    lone(verb) {
      const word = loneName.exec(
        text.slice(Math.max(0, verb.start - longestLone), verb.start).normalize('NFC'),
      )?.[1];
      const full = word === undefined ? undefined : byGiven.get(word);
      const told = full?.[indexAt(full, verb.start - 1)];
      // `ông Lò Văn Sính được bầu làm`: that is the full name itself.
      return told === undefined || verb.start - told.end <= longestLone ? [] : [told];
    },
    towardGroup({ end }) {
      const cue = towards[indexAt(towards, end) + 1];
      const group = cue === undefined ? undefined : groups[indexAt(groups, cue.end) + 1];
      return cue !== undefined && cue.start - end <= directed && group?.start === cue.end + 1;
    },
    tellsOfUnnamed(verb) {
      return toldAt(indexAt(names, verb.start - 1), verb) === null;
    },
    pronounIn({ start, end }) {
      return (pronouns[indexAt(pronouns, start) + 1]?.start ?? Infinity) < end;
    },
    before(verb, sentence) {
      const inSentence = (kind: string) => startingIn(mentionsOf(mentions, kind), sentence);
      const last = indexAt(names, verb.start - 1);
      const mover = last < 0 ? undefined : findMover(inSentence('mover'), names[last]!.start, verb, text);
      if (mover !== undefined && mover.values.passive !== true) return [];
      const reached = mover === undefined ? last : indexAt(names, mover.start - 1);
      const before = toldAt(reached, verb);
      if (before === null) return [];
      const name = names[before];
      // `theo ông X, …, trong đó 9 đồng chí về giữ chức P`: nobody by name.
      const group = groups[indexAt(groups, verb.start - 1)];
      if (group !== undefined && group.start >= Math.max(name?.end ?? 0, sentence.start)) return [];
      if (name !== undefined && name.start >= sentence.start)
        return tellsOfLast(inSentence, name, verb) ? [name] : joinedBefore(before);
      const pronoun = pronouns[indexAt(pronouns, verb.start - 1)];
      const earlier =
        pronoun?.values.self === true
          ? (speakerBehind(verb.end) ?? names[indexAt(names, sentence.start - 1)])
          : names[indexAt(names, sentence.start - 1)];
      const told = pronoun !== undefined && pronoun.start >= sentence.start && earlier !== undefined;
      return told && (!isPosted(pronoun) || isMeant(earlier, sentence.start)) ? [earlier] : [];
    },
    follows(verb) {
      const last = names[indexAt(names, verb.start - 1)];
      return last !== undefined && last.end <= verb.start && last.end + 1 >= verb.start;
    },
    allBefore(verb, sentence) {
      const first = indexAt(names, sentence.start - 1) + 1;
      return names
        .slice(first, indexAt(names, verb.start - 1) + 1)
        .filter((name) => name.values.given !== true);
    },
    toward(first, sentence) {
      const verb = lastOfChain(first);
      const name = names[indexAt(names, verb.end) + 1];
      const cue = towards[indexAt(towards, verb.end) + 1];
      const near =
        name !== undefined &&
        name.end <= sentence.end &&
        (name.start - verb.end <= directed || isTold(verb, cue, name)) &&
        !text.slice(verb.end, name.start).includes(';');
      return near && cue !== undefined && cue.end <= name.start ? rowOf(name, sentence) : [];
    },
    after(verb, sentence) {
      const name = names[indexAt(names, verb.end) + 1];
      return name !== undefined && name.end <= sentence.end ? [name] : [];
    },
  };
}
