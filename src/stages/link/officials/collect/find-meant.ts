import type { Mention } from '../../../../model/mention.ts';
import type { NameMention } from '../../../../model/mentions/mention-kinds.ts';
import { mentionsOf } from '../../../../model/mentions-of.ts';
import { indexAt, type Span, startingIn } from '../../../../model/span.ts';

/** A quotation ends; it is looked for no further than this, and not beyond its paragraph. */
const closing = /^[^\n“”"]*[”"]/u;
const longestQuotation = 1_500;

/** What a sentence has before a place in it; no more of it is looked at than this. */
const lastSentence = /[^.!?\n]*$/u;
const longestSentence = 300;
/** Characters between the end of a quotation, or the beginning of a sentence, and who is named there. */
const near = 30;

/** Whom the last pronoun before a verb stands for in its sentence; nobody where there is none, or several may be meant. */
export type MeantFinder = (verb: Span, sentence: Span) => NameMention | undefined;

/** Indexes pronouns. `names` are those that may have a verb, in the order of `all`. */
export function findMeant(
  names: readonly NameMention[],
  all: readonly NameMention[],
  mentions: readonly Mention[],
  text: string,
): MeantFinder {
  const posts = mentionsOf(mentions, 'post');
  const pronouns = mentionsOf(mentions, 'pronoun');
  /** `“Tôi từng làm P. …”, ông X nói`: who is named right behind the quotation. */
  const speakerBehind = (at: number): NameMention | undefined => {
    const quoted = closing.exec(text.slice(at, at + longestQuotation));
    if (quoted === null) return undefined;
    const end = at + quoted.index + quoted[0].length;
    const name = names[indexAt(names, end) + 1];
    return name !== undefined && name.start - end <= near ? name : undefined;
  };
  /** `Ông từng là P`, with nothing between the two. */
  const isPosted = ({ end }: Span) => posts[indexAt(posts, end + 1)]?.start === end + 1;
  /** Whom `Ông từng là P` means: the one person told of so far, else the one who opens the sentence right before. */
  const isMeant = (name: NameMention, start: number) => {
    const given = ({ values }: NameMention) => values.name.split(' ').at(-1);
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
      (alone && name.start >= from && others[0]!.start - from <= near)
    );
  };
  return (verb, sentence) => {
    const pronoun = pronouns[indexAt(pronouns, verb.start - 1)];
    if (pronoun === undefined || pronoun.start < sentence.start) return undefined;
    const earlier =
      (pronoun.values.self ? speakerBehind(verb.end) : undefined) ??
      names[indexAt(names, sentence.start - 1)];
    if (earlier === undefined) return undefined;
    return !isPosted(pronoun) || isMeant(earlier, sentence.start) ? earlier : undefined;
  };
}
