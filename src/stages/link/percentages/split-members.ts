import type { PercentMention } from '../../../model/mentions/mention-kinds.ts';
import type { Span } from '../../../model/span.ts';
import type { Token } from '../../../model/text.ts';
import { joinsItems } from '../measures/joins-items.ts';
import type { MeasureContext } from '../measures/measure-context.ts';
import { endingWith, trimPhrase } from '../measures/trim-phrase.ts';
import type { Member } from './member.ts';
import { partHeading } from './part-heading.ts';

/** `cán bộ chủ chốt, | công chức` */
const MOST_NOUN_TOKENS = 4;

const DASH = /^[-\u2010-\u2015]$/u;

/** Parts a sentence among its percentages: each gets the words before it since the last one, and those behind it. */
export function splitMembers(context: MeasureContext, sentence: Span): Member[] {
  const values = context.within('percent', sentence);
  if (values.length === 0) return [];
  const semicolons = context
    .marks(';', sentence)
    .filter((token) => !isInList(values, token))
    .map((token) => token.end);
  const cuts = values.map((value, at) => leftStart(context, sentence, values[at - 1], value, semicolons));
  const members = values.map((value, at): Member => {
    const segmentEnd = semicolons.find((end) => end > value.end) ?? sentence.end;
    const next = nestedEnd(context, values, cuts, at) ?? cuts[at + 1] ?? sentence.end;
    const segment = semicolons.filter((end) => end <= value.start).length;
    const { left, heading } = partHeading(context, sentence, { start: cuts[at]!, end: value.start });
    const right = { start: value.end, end: Math.max(value.end, Math.min(segmentEnd, next)) };
    return { value, sentence, left, right, segment, heading, hasVerb: hasVerb(context, value, left) };
  });
  return members.map((member, at) => ({ ...member, right: members[lastOfList(values, at)]!.right }));
}

/** `21% số đơn vị có tỷ lệ nữ dưới 15%`: a value whose head stands among the words behind another is a part of what that one measures. */
function nestedEnd(
  context: MeasureContext,
  values: readonly PercentMention[],
  cuts: readonly number[],
  at: number,
): number | null {
  const [value, next] = [values[at]!, values[at + 1]];
  if (next === undefined || Number(next.values.listed ?? 0) > 0) return null;
  const [bracket] = context.tokens({ start: value.end, end: next.start });
  const start = bracket?.fold === ')' ? bracket.end : value.end;
  return nestedHead(context, { start, end: next.start }) === cuts[at + 1] ? next.end : null;
}

/** `3,1; 9,4 và 7,2%` */
function isInList(values: readonly PercentMention[], token: Span): boolean {
  const next = values.find((value) => value.start > token.start);
  return next !== undefined && Number(next.values.listed ?? 0) > 0;
}

/** What stands behind a list is said of all its figures. */
function lastOfList(values: readonly PercentMention[], at: number): number {
  let last = at;
  while (values[at]!.values.listed !== undefined && Number(values[last + 1]?.values.listed ?? 0) > 0) last++;
  return last;
}

/** Where the words of a value begin: at a semicolon, or where the words behind the value before it end. */
function leftStart(
  context: MeasureContext,
  sentence: Span,
  previous: PercentMention | undefined,
  value: PercentMention,
  semicolons: readonly number[],
): number {
  const segmentStart = semicolons.findLast((end) => end <= value.start) ?? sentence.start;
  if (Number(value.values.listed ?? 0) > 0) return value.start;
  if (previous === undefined || previous.end <= segmentStart) return segmentStart;
  return cutGap(context, { start: previous.end, end: value.start }, value);
}

/**
 * Between two values: `, cấp ủy cấp huyện` belongs to the second, `đại biểu tán thành, tỷ lệ nữ đạt` to both. With a verb
 * before the second value its words begin at the first comma, without one at the last.
 */
function cutGap(context: MeasureContext, gap: Span, value: PercentMention): number {
  const [bracket, ...others] = context.tokens(gap);
  // `tăng 38 tỷ đồng (9,2%) so với đầu năm, hoàn thành 99%`: the bracket ends the value, not its clause.
  if (bracket?.fold === ')' && others.length > 0)
    return cutGap(context, { start: bracket.end, end: gap.end }, value);
  // `từ 15% trở lên (tăng 2 xã so với nhiệm kỳ trước), cao nhất là …`
  const aside = asideAfter(context, gap);
  if (aside !== null) return cutGap(context, { start: aside, end: gap.end }, value);
  const ownDate = dateInBracket(context, gap);
  if (ownDate !== null) return cutGap(context, { start: ownDate, end: gap.end }, value);
  const tokens = context.tokens(gap);
  const isComma = (fold: string) => fold === ',' || fold === '(' || fold === ')';
  // `công nghiệp 54% - thương mại, dịch vụ 38%`: a dash behind a value parts items as a comma does.
  if (tokens.length === 0 || isComma(tokens[0]!.fold) || DASH.test(tokens[0]!.fold)) return gap.start;
  // `88% có trình độ đại học, 71% …`: a verb right behind a value is said of it.
  const leads = context
    .within('phrase-lead', gap)
    .filter((lead) => lead.start > tokens[0]!.start || !isBehind(context, lead));
  const joined = joinedVerb(context, gap);
  if (joined !== null) return joined;
  const nested = nestedHead(context, gap);
  if (nested !== null) return nested;
  if (leads[0]?.start === tokens[0]!.start) return gap.start;
  const parted = outsideBrackets(tokens);
  const commas = (parted.some((token) => isComma(token.fold)) ? parted : tokens)
    .filter((token) => isComma(token.fold))
    .map((token) => token.start);
  if (commas.length === 0 && leads.length === 0 && isComposition(context, gap, value)) return gap.start;
  const counted = countedBefore(context, gap, commas);
  if (counted !== null) return counted;
  const joints = commas.length > 0 ? commas : leads.map((lead) => lead.start);
  const amount = amountBefore(context, gap, joints.at(-1), commas);
  if (amount !== null) return amount;
  const cut =
    hasVerb(context, value, gap) && !isBareVerb(context, gap, joints.at(-1))
      ? joints.find((joint) => !isInNouns(context, gap, joint, commas))
      : joints.at(-1);
  return cut === undefined ? gap.end : beforeDate(context, gap, cut);
}

/** `(64,3%) đạt chuẩn, | 2/14 xã (14,3%) đạt chuẩn nâng cao`: what is counted before the bracket of a value is its own. NULL without a count there. */
function countedBefore(context: MeasureContext, gap: Span, commas: readonly number[]): number | null {
  const open = commas.at(-1);
  const comma = commas.at(-2);
  if (open === undefined || comma === undefined || context.body[open] !== '(') return null;
  const inside = trimPhrase(context, { start: open + 1, end: gap.end });
  if (inside.end > inside.start) return null;
  const counts = context.within('count', { start: comma, end: open });
  return counts.length > 0 && context.body[comma] === ',' ? comma : null;
}

/** `… 13% số được đánh giá | và chiếm 16%`: where no more than `và` and a verb lead to the second value. NULL with other words. */
function joinedVerb(context: MeasureContext, gap: Span): number | null {
  const verb = endingWith(context, 'phrase-tail', gap);
  const last = context.tokens({ start: gap.start, end: verb?.start ?? gap.end }).at(-1);
  const isJoint = last !== undefined && context.within('phrase-and', last).length > 0;
  return isJoint ? last.start : null;
}

/** `21% số đơn vị có | tỷ lệ nữ dưới 15%`: a head with nothing but its own words before the next value is that one's, without a mark between. NULL without one. */
function nestedHead(context: MeasureContext, gap: Span): number | null {
  if (context.tokens(gap).some(({ shape }) => shape === 'punct' || shape === 'break')) return null;
  const head = context.within('phrase-head', gap).findLast(({ values }) => values.bare === true);
  if (head === undefined || head.start <= gap.start) return null;
  const rest = trimPhrase(context, { start: head.end, end: gap.end });
  return rest.end > rest.start ? head.start : null;
}

/** `5 xã (tăng 2 xã so với nhiệm kỳ trước), | cao nhất là …`: what a bracket says parts nothing outside of it. */
function outsideBrackets(tokens: readonly Token[]): readonly Token[] {
  const open = tokens.findIndex(({ fold }) => fold === '(');
  const close = tokens.findIndex(({ fold }, at) => fold === ')' && at > open);
  if (open < 0 || close < 0) return tokens;
  return [...tokens.slice(0, open), ...outsideBrackets(tokens.slice(close + 1))];
}

/** `92% cán bộ, công chức đạt chuẩn, | tăng 6,5%`: nothing but the verb stands between the last comma and the value. */
function isBareVerb(context: MeasureContext, gap: Span, comma: number | undefined): boolean {
  const rest = comma === undefined ? gap : trimPhrase(context, { start: comma, end: gap.end });
  return rest.end === rest.start;
}

/**
 * `… đạt 40% kế hoạch, | cây đậu 300 ha, đạt 55%`: what an amount is named of before the verb of the next value begins that one's words,
 * with the word for a part before it (`trong đó, cây đậu 300 ha`). NULL where the verb is said of what was measured before.
 */
function amountBefore(
  context: MeasureContext,
  gap: Span,
  joint: number | undefined,
  commas: readonly number[],
): number | null {
  if (joint === undefined || !isBareVerb(context, gap, joint)) return null;
  const comma = commas.findLast((at) => at < joint);
  if (comma === undefined) return null;
  const part = context.within('phrase-part', { start: gap.start, end: joint }).at(-1);
  const isPart = part !== undefined && (part.start > comma || part.end >= comma - 1);
  const words = { start: Math.max(comma + 1, isPart ? part.end : 0), end: joint };
  const count = context.within('count', words).at(-1);
  if (count === undefined || count.end < joint - 1 || (count.values.measure !== true && !isPart)) return null;
  const named = trimPhrase(context, { start: words.start, end: count.start });
  return named.end > named.start ? Math.min(comma, isPart ? part.start : comma) : null;
}

/** Where a bracket of some words right behind a value ends; NULL where what follows is no clause of its own. */
function asideAfter(context: MeasureContext, gap: Span): number | null {
  const tokens = context.tokens(gap);
  const close = tokens.findIndex(({ fold }) => fold === ')');
  const [open, next] = [tokens[0], tokens[close + 1]];
  return open?.fold === '(' && close > 0 && next?.fold === ',' ? next.start : null;
}

/** `từ 58% (năm 2006) xuống 41%`: where a bracket right behind a value that holds no more than its date ends. */
function dateInBracket(context: MeasureContext, gap: Span): number | null {
  const [open, ...others] = context.tokens(gap);
  const close = others.find((token) => token.fold === ')');
  if (open?.fold !== '(' || close === undefined) return null;
  const [date] = context.within('date', { start: open.end, end: close.start });
  const isAll = date !== undefined && date.start <= others[0]!.start && date.end >= close.start - 1;
  return isAll ? close.end : null;
}

/** `100% xã, | phường tiếp nhận hồ sơ, tỷ lệ …`: a comma between nouns, before what is said of them and another comma. */
function isInNouns(context: MeasureContext, gap: Span, joint: number, commas: readonly number[]): boolean {
  const next = commas.find((comma) => comma > joint);
  if (next === undefined) return false;
  const [first, second] = [
    { start: gap.start, end: joint },
    { start: joint, end: next },
  ];
  const said = (kind: string, span: Span) => context.within(kind, span).length > 0;
  const isShort = context.tokens(first).length <= MOST_NOUN_TOKENS;
  if (!isShort || said('phrase-predicate', first) || said('basis-cue', first)) return false;
  if (['phrase-head', 'measured-cue', 'percent'].some((kind) => said(kind, second))) return false;
  const [opening] = context.tokens({ start: next + 1, end: gap.end });
  const opensHead = opening !== undefined && context.at('phrase-head', opening.start) !== undefined;
  return opensHead || said('phrase-predicate', second) || said('phrase-tail', second);
}

/** A verb or a plan right behind a value is said of it: `88% có trình độ`, `112% chỉ tiêu`. */
function isBehind(context: MeasureContext, lead: Span): boolean {
  return ['phrase-predicate', 'basis-cue'].some((kind) => context.within(kind, lead).length > 0);
}

/** `cà phê 70% phối trộn đậu nành 30%`: with nothing behind the second value and no verb before the first, words between them are the second's. */
function isComposition(context: MeasureContext, gap: Span, value: PercentMention): boolean {
  if (value.values.change !== null || value.values.level === true) return false;
  const next = context.tokens({ start: value.end, end: value.end + 40 })[0];
  if (next !== undefined && next.shape !== 'punct' && next.shape !== 'break') return false;
  const first = context.within('percent', { start: Math.max(0, gap.start - 40), end: gap.start }).at(-1);
  const before = context
    .tokens({ start: Math.max(0, (first?.start ?? 0) - 20), end: first?.start ?? 0 })
    .at(-1);
  if (before === undefined || before.shape !== 'word') return false;
  return (
    ['phrase-tail', 'phrase-lead', 'status-cue', 'phrase-stop'].every(
      (kind) =>
        !context
          .within(kind, { start: before.start - 12, end: before.end })
          .some((cue) => cue.end === before.end),
    ) &&
    context.within('basis-cue', gap).length === 0 &&
    context.within('phrase-predicate', gap).length === 0
  );
}

/** `50% cơ quan và đến năm 2025, 80% …`: a date right before the comma opens the second value's words. */
function beforeDate(context: MeasureContext, gap: Span, cut: number): number {
  const date = endingWith(context, 'date', { start: gap.start, end: cut });
  return date !== undefined && date.values.kind !== 'duration' && isOpening(context, gap, date)
    ? date.start
    : cut;
}

/** Behind `và` or another comma; a date behind words is theirs (`98% kế hoạch năm 2022, …`). */
function isOpening(context: MeasureContext, gap: Span, date: Span): boolean {
  const before = context.tokens({ start: gap.start, end: date.start }).at(-1);
  if (before === undefined) return false;
  return joinsItems(context, before);
}

function hasVerb(context: MeasureContext, value: PercentMention, left: Span): boolean {
  if (value.values.change !== null || value.values.level === true) return true;
  return endingWith(context, 'phrase-tail', left) !== undefined;
}
