import type { Tenure } from '../../../../model/facts.ts';
import { groupBy } from '../../../../model/group-by.ts';
import type {
  MentionOf,
  MoveMention,
  NameMention,
  PostMention,
} from '../../../../model/mentions/mention-kinds.ts';
import { type Span, startingIn } from '../../../../model/span.ts';
import { findMover } from '../../find-mover.ts';
import { bringing, type CareerCue } from '../career-cues.ts';
import { byStart, holdingsOf } from '../collect/collect-holdings.ts';
import { findSubjects, type SubjectFinder } from '../collect/find-subjects.ts';
import { pairOut, type Share, shareOut } from '../collect/share-posts.ts';
import { type Holding, seatRanks } from '../holding.ts';
import { isOffice } from '../is-office.ts';
import type { ToldArticle } from '../told-article.ts';
import { carrySubject } from './carry-subject.ts';
import { findReplaced, type Replaced } from './find-replaced.ts';
import { readVerb, type VerbReading } from './read-verb.ts';
import { isAbsolute, subjectsOfMove } from './subjects-of-move.ts';
import { buildVerbScenes, type VerbScene } from './verb-scene.ts';

/** Whom a verb moves, each with the posts given to them, and what comes of them there. */
interface Moved {
  readonly shares: readonly Share[];
  readonly tenure: Tenure | null;
}

/**
 * Posts that persons take up or give up. A verb of strength moves whom it finds with another post; a weak one (`làm Trưởng
 * đoàn`) or one far from any post says only what somebody is. Who is replaced gives the same posts up. Without a subject no row is invented.
 */
export function collectMoves(stated: readonly Holding[], told: ToldArticle): Holding[] {
  const scenes = buildVerbScenes(told);
  if (scenes.length === 0) return [];
  const { text, sentences, mentions, cues } = told;
  const finder = findSubjects(mentions, cues, text);
  const carried = carrySubject(mentions, sentences);
  const names = byStart(mentions, 'name');
  const heldBy = groupBy(stated, ({ nameAt }) => nameAt);
  const held = new Set(stated.map(({ postAt }) => postAt));
  return scenes.flatMap((scene) => {
    const { verb, posts } = scene;
    // `Từ P, ông X được đưa lên ghế Q` looks like a post and its holder.
    const isHeld = !verb.values.left && posts.some((post) => held.has(post.start));
    if (isHeld && isAbsolute(verb, finder)) return [];
    const replaced = findReplaced(scene, names);
    const reading = readVerb(scene, replaced);
    const moved = findMoved(scene, reading, finder, carried);
    // `chức P do ông X đảm nhiệm`: P is no other post than the verb's.
    const isOwn = ({ postAt }: Holding) => posts.some(({ start }) => start === postAt);
    const holders = (nameAt: number) => heldBy.get(nameAt)?.some((holding) => !isOwn(holding)) === true;
    return [...leftBy(replaced, scene), ...takenBy(moved, scene, reading, holders)];
  });
}

/** Who is replaced leaves the posts, also where the next one only acts in them. */
function leftBy(replaced: Replaced | null, { verb, posts }: VerbScene): Holding[] {
  if (replaced === null || verb.kind !== 'take-up') return [];
  return holdingsOf(replaced.mention, replaced.name, posts, null, null).map((left) => ({
    ...left,
    tenure: 'outgoing',
  }));
}

/** Posts given out in turn are shared first; then those of several persons; else everybody found has all of them. */
function findMoved(
  { verb, posts, sentence, cues }: VerbScene,
  { tenure, step, later }: VerbReading,
  finder: SubjectFinder,
  carried: (verb: Span) => readonly NameMention[],
): Moved {
  const turn = cues.findLast((cue) => cue.class === 'respectively' && cue.end <= verb.start);
  const named = turn === undefined ? [] : finder.allBefore(verb, sentence);
  const turns = turn === undefined ? null : shareOut(named, posts);
  if (turns !== null) return { shares: turns, tenure };
  // One person's posts one after another are a career (`ông X lần lượt được giao giữ chức P1, P2, P3`).
  const isCourse =
    turn !== undefined && (named.at(-1)?.end ?? 0) <= turn.start && posts.filter(isOffice).length > 1;
  const told = isCourse ? 'former' : (tenure ?? (turn === undefined ? null : 'former'));
  // Only a career may tell of the person behind it; who gives up is told of before, however long ago it was.
  const course = verb.kind === 'give-up' ? null : later ? 'former' : told;
  const found = subjectsOfMove(verb, sentence, course, finder);
  const pairs = verb.kind === 'being' ? null : pairOut(found, posts);
  if (pairs !== null) return { shares: pairs, tenure: told };
  const isCareer = step !== null && found.length === 0 && !finder.pronounIn({ ...sentence, end: verb.start });
  const subjects = isCareer ? carried(verb) : found;
  return { shares: subjects.map((subject) => ({ subject, given: posts })), tenure: told };
}

/** The posts of a verb as holdings of those whom it moves, and of those of whom it says only what they are. `holders`: whether who stands there holds another post. */
function takenBy(
  { shares, tenure: told }: Moved,
  scene: VerbScene,
  { step, left, later, lasted, begun, unended }: VerbReading,
  holders: (nameAt: number) => boolean,
): Holding[] {
  const { verb, posts, cues, movers, text } = scene;
  const isStrong = verb.kind === 'take-up' && !verb.values.weak;
  // `các đồng chí A và B giữ chức P`: what follows one of them follows all.
  const follows = shares.some(({ subject }) => isFollowed(subject, verb, text, isStrong ? cues : [], movers));
  const isStated = later || lasted || verb.values.inside || verb.kind === 'being';
  const isRenewed = cues.some(
    (cue) => cue.class === 're-elect' && cue.start >= verb.start && cue.end <= posts[0].start,
  );
  return shares.flatMap(({ subject, given }) => {
    const holds = holders(subject.start);
    const isMoved = (isStrong && (holds || (follows && !lasted))) || (holds && isHeadline(scene, subject));
    const isNews = (isMoved || goesOnWith(scene, subject)) && !later && !verb.values.ahead;
    const tenure = told ?? (isNews ? 'incoming' : verb.values.tenure);
    if (tenure === null && !holds && !follows && !isStated) return [];
    return partsOf(verb, posts)
      .flatMap((part) => holdingsOf(verb, subject, part, null, tenure))
      .filter(({ postAt }) => given.some(({ start }) => start === postAt))
      .map((holding) => ({
        ...holding,
        ...(step === null || verb.kind === 'give-up'
          ? {}
          : { held_from: step.held_from, held_to: step.held_to }),
        ...(left === null ? {} : { held_to: left }),
        ...(later && told === null ? { later } : {}),
        ...(begun ? { begun, unended } : {}),
        ...(isRenewed && tenure === 'incoming' ? { renewed: true } : {}),
        ...(isPassed(scene, holding) ? { tenure: 'former', held_from: null } : {}),
      }));
  });
}

/** `từng giữ các chức vụ P, Q, rồi R từ tháng 6/2017`: only the last of a career is held since then. */
function isPassed({ verb, posts, cues }: VerbScene, { postAt }: Holding): boolean {
  const isCareer = cues.some(
    ({ class: found, start, end }) => found === 'career' && start >= verb.start && end <= posts[0].start,
  );
  return isCareer && verb.values.since !== null && postAt !== posts.at(-1)!.start;
}

/** Most words of a form of address: `Đồng chí`. */
const longestAddress = 2;
/** What opens a clause or a line. */
const opening = /[.;:\n]/u;

/**
 * `Đồng chí X, P1 làm P2` opens a sentence or a clause with a move; `đoàn do đồng chí X, P1 làm …` does not, and who comes to lead a team or a cell stays
 * in P1.
 */
function isHeadline({ verb, posts, postEnds, sentence, text }: VerbScene, subject: NameMention): boolean {
  if (!verb.values.light || !postEnds.has(verb.start - 1) || !isWholePost(posts[0])) return false;
  const before = text.slice(sentence.start, subject.start).split(opening).at(-1)!;
  return (before.match(/[\p{L}\p{M}]+/gu)?.length ?? 0) <= longestAddress;
}

/** What stands between the clauses of a series. */
const clause = /[;,]\s*(?:\p{L}+\s){1,3}$/u;

/** `ông X giữ chức P; bà Y làm Q`: Y takes Q up as X does P; not in a sentence without a verb of strength before. */
function goesOnWith({ verb, posts, sentence, takeUps, text }: VerbScene, subject: NameMention): boolean {
  if (!verb.values.light || !isWholePost(posts[0]) || verb.start - subject.end > adjacent) return false;
  if (!clause.test(text.slice(sentence.start, subject.start))) return false;
  return startingIn(takeUps, { start: sentence.start, end: subject.start }).some(
    ({ values }) => !values.weak && !values.career,
  );
}

/** No seat, nor a part of a post that its neighbours make whole. */
function isWholePost({ values }: PostMention): boolean {
  const rank = values.rank ?? '';
  return !values.bare && !values.beside && !values.base && !seatRanks.has(rank);
}

/** The posts of a verb as its lists part them. */
function partsOf({ values }: MoveMention, posts: readonly PostMention[]): (readonly PostMention[])[] {
  const sizes = values.parts;
  if (sizes === undefined || sizes.reduce((sum, size) => sum + size, 0) !== posts.length) return [posts];
  let from = 0;
  return sizes.map((size) => posts.slice(from, (from += size)));
}

/** Characters between a name and a verb that follows it at once: `X được giữ chức`. */
const adjacent = 12;

/** Characters between a name and a verb of strength in one clause, and what parts clauses. */
const sameClause = 60;
const mark = /[,;:.()“”"]/u;

/**
 * A verb follows its subject at once, or one of bringing to a post stands between them in one clause (`X tiếp tục được tín nhiệm giữ chức P`),
 * or who brings there (`X được Bí thư Huyện ủy Y bổ nhiệm giữ chức P`).
 */
function isFollowed(
  subject: NameMention,
  verb: MoveMention,
  text: string,
  cues: readonly CareerCue[],
  movers: readonly MentionOf<'mover'>[],
): boolean {
  const between = verb.start - subject.end;
  if (between < 0) return false;
  const passive = movers.find(
    ({ start, values }) => values.passive && start >= subject.end && start - subject.end <= adjacent,
  );
  if (passive !== undefined && findMover([passive], passive.values.at, verb, text)) return true;
  if (between > sameClause) return false;
  if (between <= adjacent) return true;
  // `X được điều động về làm P`: the word of leaving ends in the verb.
  const brought = cues.some(
    ({ class: found, start, end }) =>
      start >= subject.end &&
      (bringing.has(found) ? end <= verb.start : found === 'leave' && start < verb.start),
  );
  return brought && !mark.test(text.slice(subject.end, verb.start));
}
