import type { Span } from '../../../model/span.ts';
import type { Token } from '../../../model/text.ts';
import { isInBrackets } from '../measures/is-in-brackets.ts';
import type { MeasureContext } from '../measures/measure-context.ts';
import { nounStart } from '../measures/noun-start.ts';
import { phraseText, trimEnd } from '../measures/trim-phrase.ts';
import { nameInRow } from '../measures/unit-in-row.ts';
import {
  beforeGrade,
  beforeOnlyNoun,
  withCounterpart,
  withOtherGrade,
  withOtherNumber,
} from './takes-stead.ts';

/** What of a phrase stands around the words that an item takes the place of. */
interface Around {
  readonly head: string;
  readonly tail: string;
}

/** Fewer words (`nữ`, `cấp xã`, `bổ túc`) say no more than whose share it is. */
const LEAST_NAMING = 4;

/** `một | đại biểu`, `số | đại biểu` */
const LEAST_SHARED = 2;

/** `hơn 5 | xã` */
const COUNT_REACH = 20;

/**
 * Gives a member of a list the head that it shares: `tỷ lệ nữ cấp xã` + `cấp huyện` = `tỷ lệ nữ cấp huyện`. The shared part ends
 * where the carrier has the member's first word, else behind its last joint (`tham gia`, `của`), else it is the whole carrier. A part (`trong đó …`) of what
 * the carrier measures stands behind the whole of it.
 */
export function distribute(context: MeasureContext, carrier: Span, member: Span, isPart = false): string {
  const counted = countedPlace(context, member);
  if (counted !== null) return `${phraseText(context, carrier)} (${counted})`;
  const own = phraseText(context, member);
  const row = nameInRow(context, carrier, member);
  if (row !== null) return `${phraseText(context, { start: carrier.start, end: row.end })} ${own}`;
  const pair = withCounterpart(context, carrier, member) ?? withOtherNumber(context, carrier, member);
  if (pair !== null) return pair;
  const stead = beforeGrade(context, carrier, member);
  if (stead !== null) return `${stead} ${own}`;
  const graded = withOtherGrade(context, carrier, member);
  if (graded !== null) return graded;
  const repeated = sameWord(context, carrier, member);
  const around =
    repeated === null && !isPart
      ? (ofWeight(context, carrier) ??
        beforePredicate(context, carrier, member) ??
        beforeJoint(context, carrier, member))
      : null;
  const head = repeated === null && !isPart ? beforeOnlyNoun(context, carrier, member) : null;
  if (around === null && head !== null) return `${head} ${own}`;
  if (around !== null) return [around.head, own, around.tail].filter(Boolean).join(' ');
  const takesPlace = !isPart || isPlace(context, member.start);
  const cut = repeated ?? (takesPlace ? lastJoint(context, carrier, member) : null);
  if (cut === null)
    return (isPart ? null : ofHead(context, carrier, member)) ?? `${phraseText(context, carrier)} (${own})`;
  const shared = { start: ownHead(context, { start: carrier.start, end: cut }), end: cut };
  return [phraseText(context, shared), own, tailOf(context, carrier, member, cut)].filter(Boolean).join(' ');
}

/** `Tổng mức bán lẻ hàng hóa và | doanh thu dịch vụ tiêu dùng`, then `dịch vụ lưu trú`: behind `và` the second of two has a head of its own. */
function ownHead(context: MeasureContext, shared: Span): number {
  const and = context.within('phrase-and', shared).at(-1);
  const [head] = and === undefined ? [] : context.tokens({ start: and.end, end: shared.end });
  const isHead = head !== undefined && context.at('phrase-head', head.start)?.values.bare === false;
  return isHead ? head.start : shared.start;
}

/** `tỷ lệ nữ tham gia cấp ủy trên 15%, có 1 xã đạt 14%`: how many places, which take no other place's stead. NULL for other items. */
function countedPlace(context: MeasureContext, member: Span): string | null {
  const count = context
    .within('count', { start: Math.max(0, member.start - COUNT_REACH), end: member.end })
    .findLast(({ end }) => end === member.end);
  if (count === undefined || nounStart(context, count) !== member.start) return null;
  const words = context.tokens(member);
  const isPlaceAlone = words.length === 1 && isPlace(context, member.start);
  return isPlaceAlone ? phraseText(context, { start: count.start, end: member.end }) : null;
}

/**
 * `Tỷ lệ nữ | tham gia cấp ủy`, then `cán bộ trẻ`; `Tỷ lệ hồ sơ nộp trực tuyến | của phường`, then `thanh toán trực tuyến`: persons, and what is no place, take
 * the stead of what stands between the head and the joint.
 */
function beforeJoint(context: MeasureContext, carrier: Span, member: Span): Around | null {
  const head = bareHead(context, carrier);
  if (head === null || isPlace(context, member.start)) return null;
  const end = trimEnd(context, carrier).end;
  const joint = context
    .within('phrase-joint', { start: head.end, end })
    .find((one) => one.end < end && context.tokens({ start: head.end, end: one.start }).length > 0);
  if (joint === undefined || context.within('phrase-joint', member).length > 0) return null;
  const replaced = context.tokens({ start: head.end, end: joint.start })[0]!;
  const arePersons = isPerson(context, member.start) && isPerson(context, replaced.start);
  const isOf = context.within('noun-joint', joint).length > 0 && isPlace(context, wordAfter(context, joint));
  if (!arePersons && !isOf) return null;
  return { head: phraseText(context, head), tail: phraseText(context, { start: joint.start, end }) };
}

function isPerson(context: MeasureContext, at: number): boolean {
  return ['person-cue', 'bound-noun'].some((kind) => context.at(kind, at) !== undefined);
}

/** `ở vùng cao` */
function opensWithJoint(context: MeasureContext, { start }: Span): boolean {
  return context.at('phrase-joint', start) !== undefined;
}

/** `Tỷ lệ học sinh | hoàn thành chương trình tiểu học`, then `tốt nghiệp THCS`: what is said of the same persons takes the other's stead. */
function beforePredicate(context: MeasureContext, carrier: Span, member: Span): Around | null {
  const head = bareHead(context, carrier);
  if (head === null || context.at('phrase-predicate', member.start) === undefined) return null;
  const [first] = context.within('phrase-predicate', { start: head.end, end: carrier.end });
  if (first === undefined || context.tokens({ start: head.end, end: first.start }).length === 0) return null;
  return { head: phraseText(context, { start: carrier.start, end: first.start }), tail: '' };
}

/** `tỷ lệ` at the start of a phrase. */
function bareHead(context: MeasureContext, carrier: Span): Span | null {
  const head = context.within('phrase-head', carrier)[0];
  return head !== undefined && head.start <= carrier.start && head.values.bare === true ? head : null;
}

/** `Tỷ lệ hộ dùng điện`, then `lao động qua đào tạo`: as many words as name something else by themselves stand behind the head. */
function ofHead(context: MeasureContext, carrier: Span, member: Span): string | null {
  const head = bareHead(context, carrier);
  const words = context.tokens(member);
  const isNamed = words.length >= LEAST_NAMING && words.every((word) => word.shape === 'word');
  return head !== null && isNamed && !isPlace(context, member.start) && !opensWithJoint(context, member)
    ? `${phraseText(context, head)} ${phraseText(context, member)}`
    : null;
}

/** `Tỷ trọng nông nghiệp trong GRDP`, then `công nghiệp`: what stands around the noun whose weight it is. */
function ofWeight(context: MeasureContext, carrier: Span): Around | null {
  const [weight] = context.within('weight-cue', carrier);
  if (weight === undefined || weight.start > carrier.start) return null;
  const joint = context.within('phrase-joint', { start: weight.end, end: carrier.end })[0];
  return {
    head: phraseText(context, weight),
    tail: joint === undefined ? '' : phraseText(context, { start: joint.start, end: carrier.end }),
  };
}

/** `cán bộ nữ | tham gia cấp ủy`, then `cán bộ trẻ`: an item as long as the one that it stands for shares what follows that one. */
function tailOf(context: MeasureContext, carrier: Span, member: Span, cut: number): string {
  const words = context.tokens(member);
  const said = saidOf(context, carrier, member, cut);
  if (said !== null) return said;
  const joint = context.within('phrase-joint', { start: cut, end: carrier.end })[0];
  if (joint === undefined || words.length < 2 || context.within('phrase-joint', member).length > 0) return '';
  const replaced = context.tokens({ start: cut, end: joint.start });
  const isSame = replaced.length === words.length && replaced[0]?.fold === words[0]?.fold;
  const arePersons = isPerson(context, cut) && isPerson(context, member.start);
  return isSame || arePersons ? phraseText(context, { start: joint.start, end: carrier.end }) : '';
}

/** `Tỷ lệ đường trục xã | được cứng hóa`, then `đường trục thôn`: what is said of one is said of the next, unless more is said of that. NULL for other words. */
function saidOf(context: MeasureContext, carrier: Span, member: Span, cut: number): string | null {
  const [verb] = context.within('phrase-predicate', { start: cut, end: carrier.end });
  const [first, second] = context.tokens(member);
  if (verb === undefined || second === undefined) return null;
  if (context.within('phrase-predicate', member).length > 0) return null;
  // `Tỷ lệ hồ sơ nộp trực tuyến`, then `hồ sơ đúng hạn`
  const [word, next, ...others] = context.tokens({ start: cut, end: verb.start });
  const isSame = word?.fold === first?.fold && next?.fold === second.fold && others.length > 0;
  return isSame ? phraseText(context, { start: verb.start, end: carrier.end }) : null;
}

/** Where the carrier has the member's first word again; NULL where it has not. */
export function sameWord(context: MeasureContext, carrier: Span, member: Span): number | null {
  const [first, second] = context.tokens(member);
  const tokens = context.tokens(carrier);
  const isFirst = (token: Token) =>
    token.fold === first?.fold &&
    token.start > carrier.start &&
    !isInBrackets(context, carrier.start, token.start);
  // `cấp ủy viên nữ cấp cơ sở`, then `cấp ủy viên trẻ`: where both syllables are the same it is the same word.
  const both = twinAt(context, carrier, member);
  const at = both < 0 ? tokens.findLastIndex(isFirst) : both;
  if (both < 0 && at === tokens.length - 1 && second !== undefined && isInNoun(context, tokens, at))
    return null;
  // `đảng viên dự học`, then `Đảng bộ xã Nà Tăm`: a place is no word for persons, whatever its first syllable.
  if (at < 0 || isPlace(context, member.start) !== isPlace(context, tokens[at]!.start)) return null;
  // `8 xã có tỷ lệ nữ trên 15%, cao nhất là xã Bản Hon`: of what is counted one is named.
  const reach = { start: Math.max(0, tokens[at]!.start - COUNT_REACH), end: tokens[at]!.start };
  if (context.within('count', reach).some((count) => nounStart(context, count) === tokens[at]!.start))
    return null;
  // `đảng viên nữ tham gia cấp ủy`, then `Đảng ủy bộ phận`: one syllable before the joint is not the same word.
  const joint = lastJoint(context, carrier, member);
  const isOther = tokens[at + 1]?.fold !== second?.fold;
  return isOther && joint !== null && joint > tokens[at]!.end ? null : tokens[at]!.start;
}

/** Where the last of the words stands with which both syllables of an item's first word begin; -1 without one. */
function twinAt(context: MeasureContext, carrier: Span, member: Span): number {
  const [first, second] = context.tokens(member);
  return context
    .tokens(carrier)
    .findLastIndex(
      (token, place, all) =>
        second !== undefined &&
        token.fold === first?.fold &&
        token.start > carrier.start &&
        !isInBrackets(context, carrier.start, token.start) &&
        all[place + 1]?.fold === second.fold,
    );
}

/** `giải ngân nguồn vốn ngân sách | trung ương`, then `ngân sách tỉnh`: both syllables of what is no person stand again behind some words, with another word behind them. */
export function isTwin(context: MeasureContext, carrier: Span, member: Span): boolean {
  const at = twinAt(context, carrier, member);
  if (at < LEAST_SHARED || context.tokens(carrier)[at + 2] === undefined) return false;
  return (
    context.tokens(member).length > 2 &&
    !isPerson(context, member.start) &&
    context.within('phrase-predicate', member).length === 0
  );
}

/** `tổng dư | nợ`, then `nợ quá hạn`: the second syllable behind a head is no word by itself. */
function isInNoun(context: MeasureContext, tokens: readonly Token[], at: number): boolean {
  const head = tokens[at - 2];
  if (head === undefined) return false;
  return ['phrase-head', 'phrase-whole'].some((kind) =>
    context
      .within(kind, { start: Math.max(0, head.start - COUNT_REACH), end: head.end })
      .some(({ end }) => end === head.end),
  );
}

/** Behind the last joint; where a place follows it (`của phường`), only another place may take its stead. */
function lastJoint(context: MeasureContext, carrier: Span, member: Span): number | null {
  const joint = context
    .within('phrase-joint', carrier)
    .findLast(
      (found) =>
        found.start > carrier.start &&
        found.end < trimEnd(context, carrier).end &&
        !isInBrackets(context, carrier.start, found.start) &&
        mayReplace(context, member, wordAfter(context, found)),
    );
  return joint?.end ?? null;
}

/** Only a place takes the stead of a place; a unit (`xã Tân Lập`) none but that of one (`tham gia bảo hiểm` is done in it). */
function mayReplace(context: MeasureContext, member: Span, replaced: number): boolean {
  if (isPlace(context, replaced)) return isPlace(context, member.start);
  return context.at('unit', member.start) === undefined;
}

function wordAfter(context: MeasureContext, { end }: Span): number {
  return context.tokens({ start: end, end: end + 20 })[0]?.start ?? end;
}

function isPlace(context: MeasureContext, at: number): boolean {
  return ['unit', 'org', 'own-unit-cue', 'level-cue', 'actor-cue'].some(
    (kind) => context.at(kind, at) !== undefined,
  );
}
