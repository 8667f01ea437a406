import type { Mention } from '../../../model/mention.ts';
import { contains, type Span } from '../../../model/span.ts';
import { byStart, holdingsOf } from './collect-holdings.ts';
import type { Holding } from './holding.ts';
import { type CareerCue, tenureOfTakeUp } from './settle-tenures.ts';

/**
 * Posts that the sentence's subject takes up or gives up. The subject is the last person named before the verb in the
 * sentence, else whom a pronoun before the verb stands for (the last person named), else the first one after it (`miễn nhiệm chức danh … đối với ông X`), else nobody: no row is invented.
 */
export function collectMoves(
  stated: readonly Holding[],
  mentions: readonly Mention[],
  sentences: readonly Span[],
  cues: readonly CareerCue[],
  published: string | null,
  text: string,
): Holding[] {
  const posts = byStart(mentions, 'post');
  const holdings: Holding[] = [];
  for (const verb of mentions) {
    if (verb.kind !== 'take-up' && verb.kind !== 'give-up') continue;
    const sentence = sentences.find((span) => contains(span, verb));
    if (sentence === undefined) continue;
    const listed = (verb.values.starts as readonly number[]).map((start) => posts.get(start)!);
    const last = subjectOf(verb, sentence, mentions);
    if (last === null) continue;
    const past = published !== null && isPast(sentence, mentions, Number(published.slice(0, 4)));
    const told =
      verb.kind === 'give-up' ? 'outgoing' : past ? 'former' : tenureOfTakeUp(verb, sentence, cues);
    for (const subject of joinedBefore(last, mentions, text)) {
      const already = holdsAlready(subject, stated);
      const tenure = told ?? (already && verb.values.weak !== true ? 'incoming' : null);
      if (tenure !== null || already || nextTo(subject, verb))
        holdings.push(...holdingsOf(verb, subject, listed, null, tenure));
    }
  }
  return holdings;
}

/** A sentence whose every year lies before the article's tells of a career, not of this article's move. */
function isPast(sentence: Span, mentions: readonly Mention[], year: number): boolean {
  const years = mentions
    .filter((mention) => mention.kind === 'date' && contains(sentence, mention))
    .flatMap((mention) => String(mention.values.forms ?? '').match(/(?:19|20)\d\d/g) ?? []);
  return years.length > 0 && years.every((found) => Number(found) < year);
}

/** `X - P1 - giữ chức P2`: whose post is told right with the name, and who is said to take another, moves to it. */
function holdsAlready(subject: Mention, stated: readonly Holding[]): boolean {
  return stated.some((holding) => holding.nameAt === subject.start);
}

/** What may stand between names that share a verb: commas, one short word or form of address. */
const joint = /^(?:\s|,|\p{Ll}{1,5}(?=\s)){1,12}$/u;

/** `các đồng chí A, B và C được bầu giữ chức P`: the names joined right before the last one. */
function joinedBefore(last: Mention, mentions: readonly Mention[], text: string): Mention[] {
  const joined = [last];
  for (const name of mentions
    .filter((mention) => mention.kind === 'name' && mention.end <= last.start)
    .reverse())
    if (joint.test(text.slice(name.end, joined[0]!.start))) joined.unshift(name);
    else break;
  return joined;
}

/** `X giữ chức Trưởng phòng`: without a word of moving, only the person right before the verb is meant. */
function nextTo(subject: Mention, verb: Mention): boolean {
  return subject.end <= verb.start && verb.start - subject.end <= 12;
}

function subjectOf(verb: Mention, sentence: Span, mentions: readonly Mention[]): Mention | null {
  const names = mentions.filter((mention) => mention.kind === 'name');
  const inside = names.filter((name) => contains(sentence, name));
  const before = inside.findLast((name) => name.end <= verb.start);
  if (before !== undefined) return before;
  const pronoun = mentions.some(
    (mention) => mention.kind === 'pronoun' && contains(sentence, mention) && mention.end <= verb.start,
  );
  if (pronoun) return names.findLast((name) => name.end <= sentence.start) ?? null;
  return inside.find((name) => name.start >= verb.end) ?? null;
}
