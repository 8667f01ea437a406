import { groupBy } from '../../../../model/group-by.ts';
import type { Mention } from '../../../../model/mention.ts';
import type { NameMention } from '../../../../model/mentions/mention-kinds.ts';
import { type MentionLookup, mentionsOf } from '../../../../model/mentions-of.ts';
import { indexAt, type Span, startingIn } from '../../../../model/span.ts';
import { findMover } from '../../find-mover.ts';
import { findTold } from '../../find-relative.ts';
import { tellsOfLast } from '../../tells-of-last.ts';
import type { CareerCue } from '../career-cues.ts';
import { type DirectedFinder, findDirected } from './find-directed.ts';
import { findGivingWay } from './find-giving-way.ts';
import { findJoined } from './find-joined.ts';
import { findMeant } from './find-meant.ts';

/** Who a verb of a sentence is about. */
export interface SubjectFinder extends DirectedFinder {
  /** The last person named before the verb in its sentence, with those joined to them; else whom a pronoun there stands for. */
  before(verb: Span, sentence: Span): readonly NameMention[];
  /** The person whose given name alone stands right before the verb (`Sính được bầu làm`), told of in full earlier. */
  lone(verb: Span): readonly NameMention[];
  /** Whether a verb tells of a relative of the person before it, whom the text does not name (`Vợ ông X từng là P`). */
  tellsOfUnnamed(verb: Span): boolean;
  /** Whether a pronoun stands between two places of a text. */
  pronounIn(span: Span): boolean;
  /** Whether a name stands right before the verb. */
  follows(verb: Span): boolean;
  /** Everybody named before the verb in its sentence, in order: for posts given out in turn. */
  allBefore(verb: Span, sentence: Span): readonly NameMention[];
  /** The first person named behind the verb: of a posthumous or preposed career (`Trong thời gian giữ chức P, ông X …`). */
  after(verb: Span, sentence: Span): readonly NameMention[];
}

/** A capitalised word that no other one stands before, and up to three short words between it and a verb. */
const loneName =
  /(?<![\p{L}\p{M}'’])(?<!\p{Lu}[\p{L}\p{M}'’]*\s)(\p{Lu}[\p{L}\p{M}'’]*)(?:\s\p{Ll}{1,6}){0,3}\s?$/u;
const longestLone = 40;

/** Indexes names, pronouns and lists of posts (mentions in text order), so that each verb costs a search, not a scan. */
export function findSubjects(
  mentions: readonly Mention[],
  cues: readonly CareerCue[],
  text: string,
): SubjectFinder {
  const givingWay = findGivingWay(mentions, cues, text);
  const all = mentionsOf(mentions, 'name');
  const names = all.filter(({ start }) => !givingWay.has(start));
  const toldAt = findTold(names, mentions, text);
  const joinedBefore = findJoined(names, mentions, { cues, text });
  const meantBy = findMeant(names, all, mentions, text);
  const pronouns = mentionsOf(mentions, 'pronoun');
  const voices = mentionsOf(mentions, 'event-voice');
  // `được 45/48 đại biểu bầu làm P`: they act.
  const acts = ({ start, end }: Mention) => (voices[indexAt(voices, start)]?.end ?? 0) >= end;
  const groups = mentionsOf(mentions, 'event-person').filter(
    (person) => Number(person.values.count) > 1 && !acts(person),
  );
  const byGiven = groupBy(
    names.filter(({ values }) => !values.given),
    ({ values }) => values.name.split(' ').at(-1)!,
  );
  return {
    ...findDirected(names, mentions, { cues, text }),
    lone(verb) {
      const word = loneName.exec(
        text.slice(Math.max(0, verb.start - longestLone), verb.start).normalize('NFC'),
      )?.[1];
      const full = word === undefined ? undefined : byGiven.get(word);
      const told = full?.[indexAt(full, verb.start - 1)];
      // `ông Lò Văn Sính được bầu làm`: that is the full name itself.
      return told === undefined || verb.start - told.end <= longestLone ? [] : [told];
    },
    tellsOfUnnamed(verb) {
      return toldAt(indexAt(names, verb.start - 1), verb) === null;
    },
    pronounIn({ start, end }) {
      return (pronouns[indexAt(pronouns, start) + 1]?.start ?? Infinity) < end;
    },
    before(verb, sentence) {
      const inSentence: MentionLookup = (kind) => startingIn(mentionsOf(mentions, kind), sentence);
      const last = indexAt(names, verb.start - 1);
      const mover = last < 0 ? undefined : findMover(inSentence('mover'), names[last]!.start, verb, text);
      if (mover !== undefined && !mover.values.passive) return [];
      const reached = mover === undefined ? last : indexAt(names, mover.start - 1);
      const before = toldAt(reached, verb);
      if (before === null) return [];
      const name = names[before];
      // `theo ông X, …, trong đó 9 đồng chí về giữ chức P`: nobody by name.
      const group = groups[indexAt(groups, verb.start - 1)];
      if (group !== undefined && group.start >= Math.max(name?.end ?? 0, sentence.start)) return [];
      if (name !== undefined && name.start >= sentence.start)
        return tellsOfLast(inSentence, name, verb) ? [name] : joinedBefore(before);
      const meant = meantBy(verb, sentence);
      return meant === undefined ? [] : [meant];
    },
    follows(verb) {
      const last = names[indexAt(names, verb.start - 1)];
      return last !== undefined && last.end <= verb.start && last.end + 1 >= verb.start;
    },
    allBefore(verb, sentence) {
      const first = indexAt(names, sentence.start - 1) + 1;
      return names.slice(first, indexAt(names, verb.start - 1) + 1).filter((name) => !name.values.given);
    },
    after(verb, sentence) {
      const name = names[indexAt(names, verb.end) + 1];
      return name !== undefined && name.end <= sentence.end ? [name] : [];
    },
  };
}
