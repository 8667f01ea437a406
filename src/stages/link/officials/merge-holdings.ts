import type { Tenure } from '../../../model/facts.ts';
import { foldKey } from '../../../text/fold.ts';
import type { PositionCoder } from './code-position.ts';
import type { PlacedHolding } from './holding.ts';

/** Which reading of a post's tenure says most, when several sentences tell of one post. */
const tenureOrder: readonly (Tenure | null)[] = ['outgoing', 'former', 'incoming', 'acting', 'current', null];

/**
 * One row per person, post and unit: the same wording code is one post; a bare `Phó Bí thư` is the fuller post of the same role
 * that the person holds. The first mention gives the evidence.
 */
export function mergeHoldings(holdings: readonly PlacedHolding[], code: PositionCoder): PlacedHolding[] {
  const rows: PlacedHolding[] = [];
  // Where the rows of each person stand.
  const own = new Map<string, number[]>();
  for (const holding of holdings) {
    const person = foldKey(holding.name);
    const places = own.get(person) ?? [];
    const at = places.find((place) => isSame(rows[place]!, holding, code));
    if (at !== undefined) rows[at] = fuller(rows[at]!, holding, code);
    else own.set(person, [...places, rows.push(holding) - 1]);
  }
  return rows;
}

/** Whether two holdings of one person are one post. */
function isSame(a: PlacedHolding, b: PlacedHolding, code: PositionCoder): boolean {
  // `Hiệu trưởng Trường THCS` of two schools is two posts.
  if (a.closed && b.closed && a.organization !== b.organization && a.organization && b.organization)
    return false;
  if (code(a.position) === code(b.position))
    return a.place === null || b.place === null || a.place === b.place || isRepeat(a, b);
  if (isKindOf(a, b, code) || isKindOf(b, a, code)) return true;
  if (code(a.role) !== code(b.role) || !shorter(a, b, code)) return false;
  // `Chủ tịch HĐND` is the `Chủ tịch HĐND thành phố` told of, unless one of the two is past and the other is not even left.
  const alike = a.place !== null && a.place === b.place && (isOver(a) || isOver(b) ? isEnded(a, b) : true);
  // `giữ chức Giám đốc Bệnh viện`, said again as `Giám đốc Bệnh viện Đa khoa tỉnh`: nobody takes up two such posts at once.
  if (a.tenure === 'incoming' && b.tenure === 'incoming' && (a.place === null || b.place === null))
    return true;
  return a.bare || a.seat || b.bare || b.seat || alike;
}

/** `ba Phó Chủ tịch UBND huyện là A (Phó Chủ tịch Thường trực), B và C`: A's one post, told with its kind and without it. */
function isKindOf(fuller: PlacedHolding, plain: PlacedHolding, code: PositionCoder): boolean {
  const { modifier, position } = fuller;
  if (modifier === null || plain.modifier !== null || fuller.tenure !== plain.tenure) return false;
  const same = fuller.place === null || plain.place === null || fuller.place === plain.place;
  return same && code(position).replace(`-${code(modifier)}`, '') === code(plain.position);
}

/** `Bí thư Tỉnh ủy` said again without its unit is the post told of with it, unless one of the two is past. */
function isRepeat(a: PlacedHolding, b: PlacedHolding): boolean {
  return (a.assumed || b.assumed) && (a.tenure === 'former') === (b.tenure === 'former');
}

/** `nguyên Chủ tịch UBND thành phố`, and in short how it came so: `sau khi thôi chức Chủ tịch UBND, ông được bầu …`. */
function isEnded(a: PlacedHolding, b: PlacedHolding): boolean {
  return [a, b].every(({ tenure }) => tenure === 'former' || tenure === 'outgoing');
}

const isOver = ({ tenure }: PlacedHolding): boolean => tenure === 'former';

/** Whether one wording opens the other, so that it says less of the same post. */
function shorter(a: PlacedHolding, b: PlacedHolding, code: PositionCoder): boolean {
  const [x, y] = [code(a.position), code(b.position)];
  return x.startsWith(`${y}-`) || y.startsWith(`${x}-`);
}

/** Characters within which one sentence says of a post that it ended and goes on: `nguyên Giám đốc Sở X, tiếp tục giữ chức Giám đốc Sở X`. */
const together = 200;

/** The tenure that says most; that a post was taken up in a past year says less than that it is held. */
function saying(kept: PlacedHolding, other: PlacedHolding, code: PositionCoder): Tenure | null {
  // Who leaves in this news is told of by the whole post; in short it is told how a former one was left.
  if (isEnded(kept, other) && isOver(kept) !== isOver(other)) {
    const [former, left] = isOver(kept) ? [kept, other] : [other, kept];
    if (former.position.length > left.position.length && shorter(kept, other, code)) return 'former';
  }
  const said = [kept, other].filter(({ tenure }) => tenure !== null);
  const lasting = said.filter(({ begun }) => begun !== true);
  const best = (lasting.length > 0 ? lasting : said).sort(
    (a, b) => tenureOrder.indexOf(a.tenure) - tenureOrder.indexOf(b.tenure),
  )[0];
  // `Bí thư Tỉnh ủy X giữ chức Bí thư Tỉnh ủy X mới`, `hai Phó Chủ tịch UBND tỉnh mới gồm: ông A - Phó Chủ tịch UBND tỉnh cũ`
  const isLeft = (one: PlacedHolding) => isOver(one) || (one.tenure === 'outgoing' && one.inferred === true);
  const anew = (old: PlacedHolding, next: PlacedHolding) => isLeft(old) && next.tenure === 'incoming';
  const near = Math.max(kept.start, other.start) - Math.min(kept.end, other.end) < together;
  const renewed = near && (anew(kept, other) || anew(other, kept));
  return renewed || isRenewed(kept) || isRenewed(other) ? 'incoming' : (best?.tenure ?? null);
}

/** `X tái đắc cử P`: whatever else is told of the same post, X has it again. */
function isRenewed({ renewed, tenure }: PlacedHolding): boolean {
  return renewed === true && tenure === 'incoming';
}

function fuller(kept: PlacedHolding, other: PlacedHolding, code: PositionCoder): PlacedHolding {
  const wider = other.position.length > kept.position.length && code(other.position) !== code(kept.position);
  const base = wider ? { ...other, start: kept.start, end: kept.end, rule: kept.rule } : kept;
  const tenure = saying(kept, other, code);
  const [first, second] = kept.assumed && !other.assumed ? [other, kept] : [base, kept];
  return {
    ...base,
    tenure,
    begun: kept.begun === true && other.begun === true,
    renewed: isRenewed(kept) || isRenewed(other),
    honorific: kept.honorific ?? other.honorific,
    held_from: kept.held_from ?? other.held_from,
    held_to: kept.held_to ?? other.held_to,
    unit: first.unit ?? base.unit,
    unitName: first.unitName ?? other.unitName ?? second.unitName,
    open: first.place === null && second.place === null && other.place === null ? first.open : [],
    assumed: first.assumed && base.assumed,
    place: first.place ?? other.place ?? second.place,
    place_id: first.place_id ?? other.place_id ?? second.place_id,
    placeLevel: first.placeLevel ?? other.placeLevel ?? second.placeLevel,
  };
}
