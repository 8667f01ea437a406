import type { Span } from '../../../model/span.ts';
import type { MeasureContext } from '../measures/measure-context.ts';
import { phraseText } from '../measures/trim-phrase.ts';
import { isTwin, sameWord } from './distribute.ts';
import type { Member } from './member.ts';
import { beforeGrade, withOtherGrade, withOtherNumber } from './takes-stead.ts';

/** Longest phrase that a later member of a list inherits the head of: longer ones stand for themselves. */
const MOST_MEMBER_TOKENS = 12;

/** `5 | xã` */
const COUNT_REACH = 20;

/** What was measured before: its phrase, whether that has a head to share, and the stretch between semicolons that it or its parts stand in. */
export interface Shareable {
  readonly span: Span | null;
  readonly headed: boolean;
  readonly segment: number;
  /** Parts of it are being listed (`trong đó …`) in this segment; -1 for none. */
  readonly parts: number;
}

/**
 * A member without a head of its own shares the one before it. A semicolon closes that where a verb of its own follows, unless the item could not be
 * read alone: one more weight (`công nghiệp`), the word that it stands for (`thể thấp còi`), or only of whom (`nhân dân`).
 */
export function sharesHead(
  context: MeasureContext,
  before: Shareable,
  member: Member,
  own: Span,
  headed: boolean,
): boolean {
  const { span } = before;
  if (span === null || headed || opensAgainst(context, member, own)) return false;
  const takesStead = [beforeGrade, withOtherNumber, withOtherGrade];
  if (takesStead.some((find) => find(context, span, own) !== null)) return true;
  // `Diện tích nuôi trồng đạt 89%, thu hoạch được 450 tấn, đạt 43%`
  if (isThing(context, span, own) || context.at('deed-cue', own.start) !== undefined) return false;
  if (isNamed(context, member) && !hasBareHead(context, span) && !isOfWhomOnly(context, own)) return false;
  if (isHeadAlone(context, span) && before.parts !== member.segment) return false;
  if (!before.headed && !isParallel(context, span, own) && !isTwin(context, span, own)) return false;
  // `giảm nghèo 2%` has a verb of its own and needs no head.
  if (context.within('change-cue', own).some((cue) => cue.values.role === 'change')) return false;
  if (context.tokens(own).length > MOST_MEMBER_TOKENS) return false;
  const isOwn = member.hasVerb || (isGrowth(context, span) && member.value.values.change === null);
  const isClosed = member.segment !== before.segment && isOwn && before.parts !== member.segment;
  return !isClosed || (isLevel(context, member) && needsHead(context, span, own));
}

/** `tốc độ tăng trưởng kinh tế đạt 8%; giải ngân vốn đầu tư công trên 95%`: a level behind a semicolon is no growth. */
function isGrowth(context: MeasureContext, carrier: Span): boolean {
  return context.within('change-cue', carrier).some(({ values }) => values.role === 'growth');
}

/** `nữ chiếm 17%, dưới 35 tuổi: 18%`: what a colon right before the value ends stands for itself. */
function isNamed(context: MeasureContext, { left, value }: Member): boolean {
  return context.body.slice(left.end, value.start).includes(':');
}

/** `thu nhập tăng 10%, hộ nghèo dưới 1%`: what is measured by itself is none of a head but a bare `tỷ lệ`, unless the carrier has its first word. */
function isThing(context: MeasureContext, carrier: Span, own: Span): boolean {
  if (context.at('measured-cue', own.start) === undefined) return false;
  return !hasBareHead(context, carrier) && sameWord(context, carrier, own) === null;
}

/** `tỷ lệ`, which says nothing of what is measured. */
function hasBareHead(context: MeasureContext, phrase: Span): boolean {
  return context.within('phrase-head', phrase).some(({ values }) => values.bare === true);
}

/** `sản lượng giảm 30%, nhưng giá tăng 15%`; where the turn is to another place (`nhưng ở vùng cao mới đạt 52%`) the same is measured. */
function opensAgainst(context: MeasureContext, { left }: Member, own: Span): boolean {
  return (
    context.within('turn-cue', left).length > 0 &&
    ['phrase-joint', 'level-cue', 'unit'].every((kind) => context.at(kind, own.start) === undefined)
  );
}

/** `doanh thu tăng 30%, lợi nhuận tăng 25%`: a head that no noun stands behind shares nothing. */
function isHeadAlone(context: MeasureContext, carrier: Span): boolean {
  const head = context.at('phrase-head', carrier.start);
  return head?.values.bare === false && head.end >= carrier.end;
}

/** No change, and no part of a plan: those are of something that stands alone. */
function isLevel(context: MeasureContext, { value, right }: Member): boolean {
  const [next] = context.tokens(right);
  return (
    value.values.change === null && (next === undefined || context.within('basis-cue', next).length === 0)
  );
}

function needsHead(context: MeasureContext, carrier: Span, own: Span): boolean {
  const has = (kind: string) => context.within(kind, own).length > 0;
  if (has('unit') || has('org')) return false;
  if (context.within('weight-cue', carrier).some(({ values }) => values.sector !== true))
    return !has('phrase-predicate');
  return sameWord(context, carrier, own) !== null || isOfWhomOnly(context, own);
}

/** `đoàn viên, hội viên`, `cấp xã`: nothing but nouns of whom. */
export function isOfWhomOnly(context: MeasureContext, own: Span): boolean {
  const nouns = context.among(['bound-noun', 'level-cue'], own);
  return context
    .tokens(own)
    .every(
      (token) =>
        token.fold === ',' ||
        context.within('phrase-and', token).length > 0 ||
        nouns.some((noun) => noun.start <= token.start && token.end <= noun.end),
    );
}

/** `nữ tham gia cấp ủy huyện đạt 15%, cấp ủy cơ sở 18%`: the item takes up a word that stands behind a joint of the phrase before. */
function isParallel(context: MeasureContext, carrier: Span, own: Span): boolean {
  const at = sameWord(context, carrier, own);
  return (
    at !== null &&
    context.within('phrase-joint', { start: carrier.start, end: at }).some((joint) => joint.end >= at - 1)
  );
}

/** `98,8% cử tri đi bầu; trong đó 5 xã đạt 100%`, `xã Tân Lập đạt 99%`: the name of no more than a place, or of whom, says nothing alone. NULL for more words. */
export function partOf(context: MeasureContext, member: Member, own: Span): string | null {
  if (member.value.values.change !== null || opensAgainst(context, member, own)) return null;
  const places = context.among(['unit', 'unit-bare', 'level-cue', 'actor-cue', 'bound-noun'], own);
  const words = context.tokens(own);
  const rest = words.filter(
    (token) => !places.some(({ start, end }) => start <= token.start && token.end <= end),
  );
  // `thôn Bản Mới`
  const areNames =
    rest.length < words.length && rest.every(({ start }) => /\p{Lu}/u.test(context.body[start]!));
  if (!areNames) return null;
  // `thu ngân sách đạt 95% dự toán; xã Tân Lập đạt 110% dự toán`: of whom only a place has a part of the same plan.
  const isPlace =
    rest.length > 0 || ['unit', 'unit-bare'].some((kind) => context.within(kind, own).length > 0);
  if (!isPlace && !isLevel(context, member)) return null;
  const count = context
    .within('count', { start: Math.max(member.left.start, own.start - COUNT_REACH), end: own.end })
    .at(-1);
  const start =
    count !== undefined && count.start < own.start && count.end === own.end ? count.start : own.start;
  return phraseText(context, { start, end: own.end });
}
