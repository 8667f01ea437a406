import { groupBy } from '../../../model/group-by.ts';
import type { Mention } from '../../../model/mention.ts';
import { mentionsOf } from '../../../model/mentions-of.ts';
import { indexAt, type Span } from '../../../model/span.ts';
import { bringing, type CareerCue } from './career-cues.ts';
import {
  type CareerStep,
  datesOfPosts,
  isLasted,
  isLasting,
  isPast,
  isRecent,
  isTillNow,
  stepBefore,
  stepSince,
} from './career-times.ts';
import { carrySubject } from './carry-subject.ts';
import { byStart, holdingsOf } from './collect-holdings.ts';
import { findSubjects } from './find-subjects.ts';
import type { Holding } from './holding.ts';
import { settleDenials } from './settle-denials.ts';
import { isAbsolute, pairOut, shareOut, subjectsOfMove } from './subjects-of-move.ts';
import { isPreposed, isToldAsPast, tenureOfTakeUp } from './tenure-of-take-up.ts';
import type { ToldArticle } from './told-article.ts';

/** Kinds of mentions that change or state somebody's posts. */
const moving = new Set(['take-up', 'give-up', 'being']);

/** Characters between a name and a verb that follows it at once: `X được giữ chức`. */
const adjacent = 12;

/** Characters between a name and a verb of strength in one clause, and what parts clauses. */
const sameClause = 60;
const mark = /[,;:.()“”"]/u;

/** What a verb says of its posts: whether they last, and what comes of the person in them. */
interface Outcome {
  readonly listed: readonly Mention[];
  readonly step: CareerStep | null;
  /** Every year of its sentence is past. */
  readonly past: boolean;
  /** A later step of a career: it may last. */
  readonly later: boolean;
  /** `có 8 năm làm P` */
  readonly lasted: boolean;
  readonly taken: Holding['tenure'];
  /** Past only by its date, which is not long ago. */
  readonly unended: boolean;
}

/**
 * Posts that persons take up or give up. A verb of strength moves whom it finds with another post; a weak one (`làm Trưởng
 * đoàn`) or one far from any post says only what somebody is. Who is replaced gives the same posts up. Without a subject no row is invented.
 */
export function collectMoves(
  stated: readonly Holding[],
  { text, sentences, mentions, cues, published }: ToldArticle,
): Holding[] {
  const verbs = settleDenials(
    mentions.filter(({ kind }) => moving.has(kind)),
    mentions,
  );
  // Half of the news moves nobody: then nothing is gathered for it.
  if (verbs.length === 0) return [];
  const posts = byStart(mentions, 'post');
  const finder = findSubjects(mentions, cues, text);
  const carried = carrySubject(mentions, sentences);
  const holders = new Set(stated.map((holding) => holding.nameAt));
  const told = new Set(stated.map((holding) => holding.postAt));
  const inSentence = <Where extends Span>(spans: readonly Where[]) =>
    groupBy(spans, (span) => indexAt(sentences, span.start));
  const givenUp = inSentence(mentionsOf(mentions, 'give-up'));
  const cuesOf = inSentence(cues);
  const datesOf = inSentence(datesOfPosts(mentions, text));
  const replacedIn = inSentence(mentionsOf(mentions, 'replaced'));
  const names = byStart(mentions, 'name');
  const postEnds = new Set(mentionsOf(mentions, 'post').map(({ end }) => end));
  const takeUps = mentionsOf(mentions, 'take-up');

  const read = (verb: Mention, index: number): Outcome => {
    const listed = (verb.values.starts as readonly number[]).map((start) => posts.get(start)!);
    const dates = datesOf.get(index) ?? [];
    const near = cuesOf.get(index) ?? [];
    const before = stepBefore(verb, dates, text, postEnds);
    // `sinh năm 1976, từng là P`: what opens with its own word for the past is dated by no year before it.
    const ownWord = listed[0]?.start === verb.start && before?.open !== true;
    const step = stepSince(verb) ?? (ownWord ? null : before);
    // A weak verb is dated by what stands before it: `làm Trưởng đoàn … ngân sách năm 2017`.
    const dating =
      step !== null ? step.dates : verb.values.weak ? dates.filter(({ end }) => end <= verb.start) : dates;
    const past = published !== null && isPast(dating, published);
    const lasts =
      isLasting(verb, dates, text) ||
      isTillNow(verb, near) ||
      (step?.open === true && (published === null || step.held_from < published.slice(0, 4)));
    // `thôi giữ chức P1 để giữ chức P2`
    const gaveUp = givenUp.get(index)?.some((mention) => mention.end <= verb.start) === true;
    const toldTenure = () =>
      tenureOfTakeUp(
        { start: verb.start, end: verb.end, postAt: listed[0]!.start, inside: verb.values.inside === true },
        near,
        dates.length > 0,
        text,
      ) ?? (gaveUp && verb.kind === 'take-up' ? 'incoming' : null);
    const ahead = verb.values.ahead === true;
    const dated = lasts ? 'current' : past ? 'former' : null;
    const unended = !lasts && past && step !== null && isRecent(step, published) && !isToldAsPast(verb, near);
    return {
      listed,
      step,
      past,
      later: verb.values.step === 'later' || isPreposed(listed[0]!.start, near, text),
      lasted: isLasted(verb, dates, near) || ahead,
      taken: ahead ? aheadOf(toldTenure(), past || lasts) : (dated ?? toldTenure()),
      unended,
    };
  };

  /** Who leaves the posts that a verb gives to somebody else. */
  const leaverOf = (verb: Mention, index: number, sentence: Span) => {
    const next = takeUps[indexAt(takeUps, verb.start) + 1]?.start ?? text.length;
    const away = replacedIn.get(index) ?? [];
    // `người kế nhiệm ông Y ở vị trí P là ông X`
    const named =
      verb.values.inside === true && away.find(({ start, end }) => start >= verb.start && end <= verb.end);
    // `giữ chức P1, … giữ chức P2 thay ông Y`: Y held P2.
    // `giữ chức P1 thay ông Y được điều động giữ chức P2`: Y takes P2 up.
    const first = takeUps[indexAt(takeUps, sentence.start - 1) + 1];
    const gone =
      (named || away.find(({ start }) => start >= verb.end && start <= next)) ??
      (first === verb ? away.find(({ end }) => end <= verb.start) : undefined);
    const leaver = gone && names.get(gone.values.at as number);
    return gone && leaver ? { gone, leaver } : null;
  };

  const holdings: Holding[] = [];
  for (const verb of verbs) {
    const index = indexAt(sentences, verb.start);
    const sentence = sentences[index];
    if (sentence === undefined) continue;
    const near = cuesOf.get(index) ?? [];
    const { listed, step, past, later, lasted, taken, unended } = read(verb, index);
    const ahead = verb.values.ahead === true;
    // `Từ P, ông X được đưa lên ghế Q` looks like a post and its holder.
    const from = verb.values.left === true;
    if (!from && isAbsolute(verb, finder) && listed.some((post) => told.has(post.start))) continue;
    const left = leaverOf(verb, index, sentence);
    const outcome = outcomeOf(verb, {
      taken,
      replaces: left !== null,
      proposed: isProposed(verb, near, text),
      past,
    });
    if (verb.kind === 'take-up' && left !== null)
      // Who leaves gives up the post, also where the next one only acts in it.
      holdings.push(
        ...holdingsOf(left.gone, left.leaver, listed, null, null).map((held) => ({
          ...held,
          tenure: 'outgoing' as const,
        })),
      );
    const inTurn = near.some((cue) => cue.class === 'respectively' && cue.end <= verb.start);
    const shares = inTurn ? shareOut(finder.allBefore(verb, sentence), listed) : null;
    // One person's posts one after another are a career.
    const said = outcome ?? (inTurn && shares === null ? 'former' : null);
    const found = subjectsOfMove(verb, sentence, later ? 'former' : said, finder);
    const renewed = near.some(
      (cue) => cue.class === 're-elect' && cue.start >= verb.start && cue.end <= (listed[0]?.start ?? 0),
    );
    const isCareer =
      step !== null && found.length === 0 && !finder.pronounIn({ ...sentence, end: verb.start });
    const movers =
      shares ??
      (verb.kind === 'being' ? null : pairOut(found, listed)) ??
      (isCareer ? carried(verb) : found).map((subject) => ({ subject, given: listed }));
    const strong = verb.kind === 'take-up' && verb.values.weak !== true;
    // `các đồng chí A và B giữ chức P`: what follows one of them follows all.
    const follows = movers.some(({ subject }) => isFollowed(subject, verb, text, strong ? near : []));
    for (const { subject, given } of movers) {
      const holds = holders.has(subject.start);
      const news = strong && !later && !ahead && (holds || (follows && !lasted));
      const tenure = said ?? (news ? 'incoming' : (verb.values.tenure as Holding['tenure']));
      const stands = later || lasted || verb.values.inside === true || verb.kind === 'being';
      if (tenure !== null || holds || follows || stands)
        holdings.push(
          ...partsOf(verb, listed)
            .flatMap((part) => holdingsOf(verb, subject, part, null, tenure))
            .filter(({ postAt }) => given.some(({ start }) => start === postAt))
            .map((held) => ({
              ...held,
              ...(step === null || verb.kind === 'give-up'
                ? {}
                : { held_from: step.held_from, held_to: step.held_to }),
              ...(later && said === null ? { later } : {}),
              ...(past && taken === 'former' && verb.kind === 'take-up' ? { begun: true, unended } : {}),
              ...(renewed && tenure === 'incoming' ? { renewed } : {}),
            })),
        );
    }
  }
  return holdings;
}

/** The posts of a verb as its lists part them. */
function partsOf({ values }: Mention, posts: readonly Mention[]): (readonly Mention[])[] {
  const sizes = values.parts as readonly number[] | undefined;
  if (sizes === undefined || sizes.reduce((sum, size) => sum + size, 0) !== posts.length) return [posts];
  let from = 0;
  return sizes.map((size) => posts.slice(from, (from += size)));
}

/** A verb follows its subject at once, or one of bringing to a post stands between them in one clause (`X tiếp tục được tín nhiệm giữ chức P`). */
function isFollowed(subject: Mention, verb: Mention, text: string, cues: readonly CareerCue[]): boolean {
  const between = verb.start - subject.end;
  if (between < 0 || between > sameClause) return false;
  if (between <= adjacent) return true;
  const brought = cues.some(
    ({ class: found, start, end }) => bringing.has(found) && start >= subject.end && end <= verb.start,
  );
  return brought && !mark.test(text.slice(subject.end, verb.start));
}

/** What comes of the person in the posts of a verb, as far as the verb and its sentence say. */
function outcomeOf(
  { kind, values }: Mention,
  {
    taken,
    replaces,
    proposed,
    past,
  }: {
    readonly taken: Holding['tenure'];
    readonly replaces: boolean;
    readonly proposed: boolean;
    readonly past: boolean;
  },
): Holding['tenure'] {
  if (values.left === true) return past ? 'former' : 'outgoing';
  if (kind === 'give-up') return proposed ? 'current' : 'outgoing';
  if (replaces) return 'incoming';
  if (values.step === 'first') return 'former';
  return kind === 'being' && taken !== 'former' ? null : taken;
}

/** `Được bầu làm P năm 2018, chị X …` tells what X is since; only a word of the past (`từng làm P, …`) ends it. */
function aheadOf(told: Holding['tenure'], lasting: boolean): Holding['tenure'] {
  if (told === 'former') return told;
  return lasting ? 'current' : null;
}

/** `đề nghị Huyện ủy xem xét, cho đồng chí X thôi giữ chức P`: not decided, X is still in P. */
function isProposed(verb: Mention, cues: readonly CareerCue[], text: string): boolean {
  const cue = cues.findLast(({ class: found, end }) => found === 'propose' && end <= verb.start);
  return cue !== undefined && !text.slice(cue.end, verb.start).includes(';');
}
