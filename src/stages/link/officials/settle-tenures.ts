import type { Tenure } from '../../../model/facts.ts';
import { groupBy } from '../../../model/group-by.ts';
import type { Mention } from '../../../model/mention.ts';
import { mentionsOf } from '../../../model/mentions-of.ts';
import { indexAt, type Span, startingIn } from '../../../model/span.ts';
import { foldKey } from '../../../text/fold.ts';
import { tellsOfLast } from '../tells-of-last.ts';
import { type Holding, seatRanks } from './holding.ts';
import { isLower } from './is-lower.ts';
import { beforeVerb, saidBefore } from './said-before.ts';
import { isActingElsewhere, isChargeElsewhere } from './settle-charges.ts';

/** Cue words of careers by class (`move`, `leave`, `career`), with where they stand; from the lexicon `career-words`. */
export interface CareerCue extends Span {
  readonly class: string;
  /** A group without names does it: `chúc mừng các đồng chí nhận nhiệm vụ mới`. */
  readonly group?: boolean;
  /** No post follows it. */
  readonly bare?: boolean;
}

/** Characters between a word of leaving and the word that directs it: `nghỉ hưu theo chế độ đối với`. */
const directed = 30;

/**
 * What a sentence's moves say about posts that carry no word of their own. One who takes up another post leaves the old one,
 * but for seats, and but for a Party post beside an elected one of the same level, which go together. One who leaves or
 * retires gives the post up: whom the leaving is directed to, else the person told of before it.
 */
export function settleTenures(
  holdings: readonly Holding[],
  sentences: readonly Span[],
  cues: readonly CareerCue[],
  mentions: readonly Mention[],
): Holding[] {
  const cuesOf = groupBy(cues, (cue) => indexAt(sentences, cue.start));
  const fellowsOf = groupBy(holdings, (holding) => indexAt(sentences, holding.postAt));
  return holdings.map((holding) => {
    if (holding.tenure !== null) return holding;
    const sentence = indexAt(sentences, holding.postAt);
    const near = cuesOf.get(sentence) ?? [];
    const fellows = fellowsOf.get(sentence)!;
    if (isReelected(holding, near) || isElected(holding, near)) return { ...holding, tenure: 'incoming' };
    const alone: LastTeller = (last, verb) =>
      tellsOfLast((kind) => startingIn(mentionsOf(mentions, kind), sentences[sentence]!), last, verb);
    const leaving = leavingOf(holding, fellows, near, alone);
    if (leaving === 'left' || leaving === 'left-bracket') return { ...holding, tenure: 'former' };
    const inferred = leaving === null && !isTransferred(holding, near);
    const goes = !inferred || movesAway(holding, fellows, near);
    // Who retires leaves every seat too.
    const stays =
      leaving !== 'leave-work' && seatRanks.has(holding.rank ?? '') && !isLeftBehind(holding, fellows);
    return goes && !stays
      ? { ...holding, tenure: 'outgoing', ...(inferred ? { inferred } : {}) }
      : { ...holding, tenure: 'current' };
  });
}

/** `bầu Bí thư Huyện ủy là đồng chí X`, `bầu 3 Phó Bí thư: A, B, C`; not `bầu Phó Chủ tịch UBND huyện X giữ chức P`. */
function isElected(holding: Holding, cues: readonly CareerCue[]): boolean {
  return (
    holding.nameAt - holding.postEnd > 1 &&
    cues.some(
      ({ class: found, end }) =>
        found === 'elect' && end <= holding.postAt && holding.postAt - end <= electing,
    )
  );
}

/** Characters between a verb of electing and the post: `bầu 3 Phó Bí thư`, `bầu chức danh`. */
const electing = 12;

/** A seat on a committee of the body that somebody moves up from: `Ủy viên BTV Huyện ủy` of one who goes to the province. */
function isLeftBehind(seat: Holding, fellows: readonly Holding[]): boolean {
  return (
    seat.branch === 'party' &&
    fellows.some(
      (other) =>
        other.name === seat.name &&
        other.tenure === 'incoming' &&
        !seatRanks.has(other.rank ?? '') &&
        isLower(seat.level, other.level),
    )
  );
}

/** Characters between a verb of transfer and whom it transfers: `điều động đồng chí X`. */
const transferring = 30;

/** `điều động đồng chí X, P, về Y`: X leaves P, whatever X takes up at Y. */
function isTransferred(holding: Holding, cues: readonly CareerCue[]): boolean {
  return cues.some(
    (cue) =>
      (cue.class === 'transfer' || cue.class === 'dismiss') &&
      holding.nameAt >= cue.end &&
      holding.nameAt - cue.end <= transferring &&
      holding.postAt > holding.nameAt,
  );
}

/** `X, Phó Bí thư, Chủ tịch UBND xã, tái cử`: the posts before the verb, when none follows it. */
function isReelected(holding: Holding, cues: readonly CareerCue[]): boolean {
  return cues.some(
    (cue) =>
      cue.class === 're-elect' &&
      cue.bare === true &&
      cue.start >= holding.end &&
      cue.start - holding.end <= directed,
  );
}

/** `được giới thiệu để bầu giữ chức P2`: not yet in P2, still in P1. */
function isOnlyNominated(verbs: readonly CareerCue[]): boolean {
  return has(verbs, 'nominate') && !moves(verbs);
}

/** Classes of verbs that bring somebody to a post; a nomination alone takes nobody from the old one. */
export const bringing: ReadonlySet<string> = new Set(['move', 'transfer', 'elect', 're-elect', 'nominate']);

/** The verbs by which somebody comes from one post to another: those between the two, else those of the sentence. */
function verbsTo(from: Holding, to: Holding, verbs: readonly CareerCue[]): readonly CareerCue[] {
  const between = verbs.filter((cue) => cue.start >= from.postAt && cue.end <= to.postAt);
  return between.length > 0 ? between : verbs.filter((cue) => cue.end <= to.postAt);
}

const has = (verbs: readonly CareerCue[], kind: string) => verbs.some((cue) => cue.class === kind);
const moves = (verbs: readonly CareerCue[]) => has(verbs, 'move') || has(verbs, 'transfer');

function movesAway(holding: Holding, fellows: readonly Holding[], cues: readonly CareerCue[]): boolean {
  const verbs = cues.filter((cue) => bringing.has(cue.class));
  const own = fellows.filter((other) => other.name === holding.name);
  const taken = own.filter(
    (other) =>
      other.tenure === 'incoming' &&
      // `Người được bầu làm P là ông X`: one post, told in two ways.
      other.postAt !== holding.postAt &&
      // A seat on a board or a Party cell is held beside a post.
      !seatRanks.has(other.rank ?? '') &&
      !isHeldBeside(holding, other) &&
      !isKnownBy(holding, other) &&
      (holding.base || !other.base) &&
      (holding.beside || !other.beside) &&
      !other.alone &&
      !isOnlyNominated(verbsTo(holding, other, verbs)),
  );
  const elected = (has(verbs, 'elect') || has(verbs, 're-elect')) && !moves(verbs);
  const beside = cues.some(
    (cue) =>
      cue.class === 'beside' && taken.some((other) => cue.start >= holding.postAt && cue.end <= other.postAt),
  );
  if (own.some((other) => isChargeElsewhere(other, holding) || isActingElsewhere(other, holding)))
    return true;
  return !beside && taken.some((other) => !(elected && holding.joint && other.level === holding.level));
}

/** `Phó Bí thư được bầu là X (Trưởng Ban Tổ chức)`: what stands behind the name of the elected says who they are. */
function isKnownBy(holding: Holding, taken: Holding): boolean {
  return taken.nameAt === holding.nameAt && taken.postAt < taken.nameAt && holding.postAt > holding.nameAt;
}

/** Who heads a people's committee or council of the same level stays in it as deputy secretary, but not as the standing one. */
function isHeldBeside(holding: Holding, taken: Holding): boolean {
  return (
    taken.joint &&
    taken.rank === 'deputy' &&
    isPlain(taken) &&
    holding.rank === 'head' &&
    (taken.level === null || holding.level === taken.level) &&
    (holding.branch === 'state' || holding.branch === 'elected') &&
    holding.unit === taken.unit
  );
}

/** No word stands between role and body. */
function isPlain({ position, role, party }: Holding): boolean {
  return position === role || (party !== null && foldKey(position) === foldKey(`${role} ${party}`));
}

/** Classes of words that say that what follows was so. */
const past = new Set(['career', 'career-when', 'before']);

/** `Trước đó, tháng 7/2021, …`; `khi ông X được bầu`: a word of the past stands before the verb. */
export function isToldAsPast(verb: Span, cues: readonly CareerCue[]): boolean {
  return cues.some((cue) => past.has(cue.class) && cue.start <= verb.start);
}

/** Classes of words that say that what follows is so now. */
const nows = new Set(['now', 'till-now']);

/** Whether a verb tells of the last person before it alone. */
type LastTeller = (last: Span, verb: Span) => boolean;

/** Classes of words of leaving. */
const leavings = new Set(['leave', 'leave-bare', 'leave-work', 'left', 'left-bracket']);

/** The class of the word by which a person leaves a post; NULL when they stay. */
function leavingOf(
  holding: Holding,
  fellows: readonly Holding[],
  cues: readonly CareerCue[],
  alone: LastTeller,
): string | null {
  const word = cues.find(
    (cue, index) =>
      // `cách chức tất cả các chức vụ trong Đảng` leaves a post of the state as it is.
      (leavings.has(cue.class) || (cue.class === 'leave-party' && holding.branch === 'party')) &&
      (leaversOf(cue, cues[index + 1], fellows, cues, alone).includes(holding.name) ||
        // `chia tay 3 cán bộ nghỉ hưu, gồm các ông A, P1; B, P2`
        cues.some((list) => list.class === 'comprise' && list.start >= cue.end && list.end <= holding.start)),
  );
  return word?.class ?? null;
}

/** Whom a word of leaving is about: the person after `đối với` right behind it, else the one told of last before it, with those joined to them. */
function leaversOf(
  cue: CareerCue,
  next: CareerCue | undefined,
  fellows: readonly Holding[],
  cues: readonly CareerCue[],
  alone: LastTeller,
): readonly string[] {
  if (next?.class === 'toward' && next.start - cue.end <= directed) {
    const after = fellows.filter((other) => other.nameAt >= next.end).sort((a, b) => a.nameAt - b.nameAt)[0];
    if (after !== undefined) return [after.name];
  }
  if (cue.group === true) return [];
  const before = fellows.filter((other) => other.end <= cue.start).sort((a, b) => b.end - a.end);
  const [last] = before;
  if (last === undefined || cue.start - last.end > directed) return [];
  // `A, P1, và B, P2, nghỉ hưu`
  const and = cues.findLast((one) => one.class === 'and' && one.end <= last.start);
  const joined =
    !alone({ start: last.nameAt, end: last.end }, cue) &&
    and !== undefined &&
    last.start - and.end <= addressed
      ? before.find(({ end, name }) => name !== last.name && end <= and.start && and.start - end <= apposed)
      : undefined;
  return joined === undefined ? [last.name] : [last.name, joined.name];
}

/** Characters between `và` and who is joined by it (`và đồng chí X`), and between a post and `và`. */
const addressed = 12;
const apposed = 2;

/** Characters between a word of before and the post whose taking up it governs. */
const governed = 70;

/**
 * `Trước khi làm P1, ông là P2`, `Trước khi được Tỉnh ủy bổ nhiệm giữ chức P1, ông là P2`: P1 came after, and may last; P2 is
 * past. Whoever does something else before (`trước khi nghỉ hưu giữ chức P`) is in P no longer.
 */
export function isPreposed(postAt: number, cues: readonly CareerCue[], text: string): boolean {
  const before = cues.findLast((cue) => cue.class === 'before' && cue.end <= postAt);
  if (before === undefined || postAt - before.end > governed) return false;
  const between = cues.filter(
    (cue) => cue.start >= before.end && cue.start < postAt && !beforeVerb.has(cue.class),
  );
  const goesOn = (at: number) => between.some(({ start }) => start > at && start - at <= 2);
  const marks = [...text.slice(before.end, postAt).matchAll(/[,;:.()]/gu)];
  return (
    between.every((cue) => bringing.has(cue.class)) &&
    // `được điều động, bổ nhiệm giữ chức P`
    marks.every(({ 0: mark, index }) => mark === ',' && goesOn(before.end + index))
  );
}

/**
 * The tenure of posts taken up, by the cues of the verb's sentence: incoming where it speaks of a move, former in a career
 * (but not of this year's move, `Trước đó, ngày 18/2, HĐND đã bầu …`), else as it stands.
 */
export function tenureOfTakeUp(
  verb: Span & { readonly postAt: number; readonly inside: boolean },
  cues: readonly CareerCue[],
  recent: boolean,
  text: string,
): Tenure | null {
  const said = saidBefore(verb, cues);
  if (said !== undefined) return said;
  // The verb's own words count: `được phân công làm`.
  const before = cues.filter(
    (cue) => !beforeVerb.has(cue.class) && (cue.end <= verb.postAt || cue.start <= verb.start),
  );
  if (nows.has(before.at(-1)?.class ?? '')) return 'current';
  if (isPreposed(verb.postAt, cues, text)) return null;
  // `làm P trước khi nghỉ hưu`
  if (cues.some((cue) => cue.class === 'before' && cue.start >= verb.end && cue.start - verb.end <= 2))
    return 'former';
  const moves = before.some((cue) => bringing.has(cue.class));
  if (before.some((cue) => past.has(cue.class)) && !(recent && moves)) return 'former';
  return moves ? 'incoming' : null;
}
