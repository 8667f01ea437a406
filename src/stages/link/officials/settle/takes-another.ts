import { foldKey } from '../../../../text/fold.ts';
import { bringing, type CareerCue, hasClass } from '../career-cues.ts';
import { type Holding, seatRanks } from '../holding.ts';
import { roleKind } from '../role-kind.ts';
import { isActingElsewhere, isChargeElsewhere } from './settle-charges.ts';

/** A post, with all posts and cues of its sentence. */
interface HeldPost {
  readonly holding: Holding;
  readonly fellows: readonly Holding[];
  readonly cues: readonly CareerCue[];
}

/** Whether the sentence gives the holder of a post another one that cannot be held beside it. */
export function takesAnother({ holding, fellows, cues }: HeldPost): boolean {
  const own = fellows.filter((other) => other.name === holding.name);
  if (own.some((other) => isChargeElsewhere(other, holding, own) || isActingElsewhere(other, holding)))
    return true;
  const verbs = cues.filter((cue) => bringing.has(cue.class));
  const taken = own.filter(
    (other) =>
      other.tenure === 'incoming' &&
      keptBeside.every((isKept) => !isKept(holding, other)) &&
      !isKnownBy(holding, other, cues) &&
      !isOnlyNominated(verbsTo(holding, other, verbs)),
  );
  // `X, P1, kiêm nhiệm P2`
  const isToldBeside = taken.some((other) =>
    cues.some((cue) => cue.class === 'beside' && cue.start >= holding.postAt && cue.end <= other.postAt),
  );
  // An election alone brings who is elected to a seat of the Party or of the people beside the one held at the same level.
  const elected = hasClass(verbs, 'elect', 're-elect') && !isMove(verbs);
  const goTogether = (other: Holding) =>
    elected && holding.joint && other.level === holding.level && !isSameOffice(holding, other);
  const isOrdered = hasClass(verbs, 'transfer');
  return (
    !isToldBeside &&
    taken.some((other) => !goTogether(other) && (isOrdered || !isHeadedFromParty(holding, other)))
  );
}

/** Kinds of posts taken up that leave a held one as it is. */
const keptBeside: readonly ((held: Holding, taken: Holding) => boolean)[] = [
  // `Người được bầu làm P là ông X`: one post, told in two ways; `bầu P đối với ông X, P nhiệm kỳ trước`: the same one again.
  (held, taken) => taken.postAt === held.postAt || isSamePost(held, taken),
  (_, taken) => seatRanks.has(taken.rank ?? ''),
  // A Party cell, a board or a delegation is led beside other work; only a post of its own kind gives way to it.
  (held, taken) => taken.base && !held.base,
  (held, taken) => taken.beside && !held.beside,
  (_, taken) => taken.alone,
  isHeldBeside,
];

function isSamePost(held: Holding, taken: Holding): boolean {
  const same = foldKey(held.position) === foldKey(taken.position) && held.organization === taken.organization;
  return same && held.organization !== null && held.unit === taken.unit;
}

/** `X, Phó Bí thư, trúng cử Bí thư`: head and deputy of one body. */
function isSameOffice(held: Holding, taken: Holding): boolean {
  return held.organization === taken.organization && roleKind(held.role) === roleKind(taken.role);
}

/**
 * `Phó Bí thư được bầu là X (Trưởng Ban Tổ chức)`: what stands behind the name of the elected says who they are; behind a verb that is
 * directed to them (`bầu P đối với ông X, Giám đốc Sở Y tế`) it is what they come from.
 */
function isKnownBy(held: Holding, taken: Holding, cues: readonly CareerCue[]): boolean {
  const isDirected = cues.some(
    (cue) => cue.class === 'toward' && cue.start >= taken.postEnd && cue.end <= taken.nameAt,
  );
  return (
    taken.nameAt === held.nameAt && taken.postAt < taken.nameAt && held.postAt > held.nameAt && !isDirected
  );
}

/** Who heads a people's committee of the same level stays in it as deputy secretary, but not as the standing one; who heads a council does as either. */
function isHeldBeside(held: Holding, taken: Holding): boolean {
  return (
    taken.joint &&
    taken.rank === 'deputy' &&
    (isPlain(taken) || held.branch === 'elected') &&
    held.rank === 'head' &&
    (taken.level === null || held.level === taken.level) &&
    (held.branch === 'state' || held.branch === 'elected') &&
    held.unit === taken.unit
  );
}

/**
 * `chỉ định ông X, Phó Bí thư Tỉnh ủy, giữ chức Chủ tịch UBND tỉnh`: whoever heads a people's committee or council is on the Party
 * committee of its unit, as secretary or as plain deputy, unless ordered there from elsewhere.
 */
function isHeadedFromParty(held: Holding, taken: Holding): boolean {
  const isUnit = held.unit === null || held.unit === taken.unit;
  const heads = taken.rank === 'head' && (taken.branch === 'state' || taken.branch === 'elected');
  const sits = held.joint && (held.rank === 'head' ? taken.branch === 'elected' : isPlain(held));
  return heads && sits && isUnit && held.level !== null && held.level === taken.level;
}

/** No word stands between role and body. */
function isPlain({ position, role, party }: Holding): boolean {
  return position === role || (party !== null && foldKey(position) === foldKey(`${role} ${party}`));
}

/** The verbs by which somebody comes from one post to another: those between the two, else those of the sentence. */
function verbsTo(from: Holding, to: Holding, verbs: readonly CareerCue[]): readonly CareerCue[] {
  const between = verbs.filter((cue) => cue.start >= from.postAt && cue.end <= to.postAt);
  return between.length > 0 ? between : verbs.filter((cue) => cue.end <= to.postAt);
}

/** `được giới thiệu để bầu giữ chức P2`: not yet in P2, still in P1. */
function isOnlyNominated(verbs: readonly CareerCue[]): boolean {
  return hasClass(verbs, 'nominate') && !isMove(verbs);
}

const isMove = (verbs: readonly CareerCue[]) => hasClass(verbs, 'move', 'transfer');
