import type { MentionOf } from '../../../model/mentions/mention-kinds.ts';
import type { Span } from '../../../model/span.ts';
import type { Token } from '../../../model/text.ts';
import type { MeasureContext } from '../measures/measure-context.ts';
import { endingWith, phraseText, trimOpening, trimPhrase, trimStart } from '../measures/trim-phrase.ts';
import type { Member } from './member.ts';
import { boundOfWhole } from './settle-bounds.ts';

export interface Behind {
  readonly phrase: string;
  readonly population: string | null;
  /** Where the phrase stands; NULL without one. */
  readonly span: Span | null;
  /** From the verb behind the population on (`được bình xét`); the whole phrase where it begins with one (`là phụ nữ`). */
  readonly predicate: Span | null;
}

const MOST_TOKENS = 40;

/** `xây dựng được | 12 mô hình` */
const MOST_DEED_TOKENS = 4;

/** `(dưới 40 tuổi)` */
const MOST_ASIDE_TOKENS = 8;

const NOTHING: Behind = { phrase: '', population: null, span: null, predicate: null };

/**
 * The words behind a value: `98% hội viên được bình xét` measures them; behind a phrase that is measured already only the noun
 * phrase counts (`đạt 10% cán bộ diện …`). What compares (`kế hoạch`, `so với`) or opens a new clause is none of them.
 */
export function readBehind(context: MeasureContext, beside: Member, measured: boolean): Behind {
  const member = behindRest(context, beside);
  const first = context.tokens(member.right)[0];
  if (first === undefined || first.shape === 'punct' || first.shape === 'break') return NOTHING;
  // `nâng tỷ lệ nữ lên 28% và giới thiệu …`
  // `có tỷ lệ giải ngân dưới 20% như | Phú Yên, Bắc Ninh`
  if (['phrase-and', 'example-cue'].some((kind) => context.at(kind, first.start) !== undefined))
    return NOTHING;
  const said = context.at('phrase-predicate', first.start) ?? remaining(context, member.right);
  // `giảm từ 14,2% đầu nhiệm kỳ xuống còn 10,1%`
  if (['date', 'past-span-cue', 'time-cue'].some((kind) => context.at(kind, first.start) !== undefined))
    return NOTHING;
  // `trong đó 92% | đã ký cam kết`
  if (context.at('status-cue', first.start) !== undefined && (measured || said === undefined)) return NOTHING;
  if (context.at('basis-cue', first.start) !== undefined && !isOfWhom(context, member)) return NOTHING;
  if (isWhen(context, first)) return NOTHING;
  const bound = member.value.values.start === true ? undefined : boundOfWhole(context, member.right);
  const whole = beforeBound(
    context,
    { start: first.start, end: behindEnd(context, member, measured) },
    bound,
  );
  const span = trimOpening(context, whole);
  if (span.end === span.start) return NOTHING;
  if (said !== undefined && !measured) {
    const kept = { start: said.start, end: span.end };
    return { phrase: phraseText(context, kept), population: null, span: kept, predicate: kept };
  }
  const noun = bound === undefined ? span : { start: span.start, end: Math.min(span.end, bound.start) };
  const { text, end } = population(context, noun);
  const rest = end < noun.end || bound === undefined ? end : Math.min(span.end, bound.end);
  const predicate = rest < span.end ? trimOpening(context, { start: rest, end: span.end }) : null;
  const parts =
    bound === undefined ? [span] : [noun, { start: Math.min(span.end, bound.end), end: span.end }];
  const phrase = parts
    .map((part) => phraseText(context, part))
    .filter(Boolean)
    .join(' ');
  return { phrase, population: text, span, predicate };
}

/** `15% | còn hạn chế`: the verb of what is left behind a value says something of them, unless a figure follows. */
function remaining(context: MeasureContext, right: Span): Span | undefined {
  const [first, next] = context.tokens(right);
  const verb = first && context.at('phrase-tail', first.start);
  const isLevel = verb?.values.level === true && verb.end === first?.end && next?.shape === 'word';
  return isLevel ? verb : undefined;
}

/** `75% số chi bộ trở lên | đạt loại tốt`: what stands behind a figure's bound is said of whom; with nothing behind it the bound ends the phrase. */
function beforeBound(context: MeasureContext, span: Span, bound: Span | undefined): Span {
  if (bound === undefined || bound.start >= span.end) return span;
  const rest = trimOpening(context, { start: bound.end, end: span.end });
  return rest.end > rest.start ? span : { start: span.start, end: bound.start };
}

/** `70% còn lại là nam`: the words right behind a value that make it the rest are no part of what it measures. */
function behindRest(context: MeasureContext, member: Member): Member {
  const first = context.tokens(member.right)[0];
  const rest = context.within('phrase-rest', member.right).find(({ start }) => start === first?.start);
  return rest === undefined ? member : { ...member, right: { start: rest.end, end: member.right.end } };
}

/** `100% chỉ tiêu kiểm sát đạt và vượt`: where nothing is measured before the value, and a verb follows, a plan is what is counted. */
export function isOfWhom(context: MeasureContext, { left, right, value, hasVerb }: Member): boolean {
  const [cue] = context.within('basis-cue', right);
  if (cue === undefined || cue.values.basis !== 'plan' || cue.values.compared === true || hasVerb)
    return false;
  const own = trimPhrase(context, left);
  const clause = context.marks(',', { start: cue.end, end: right.end })[0];
  const verbs = context.within('phrase-predicate', { start: cue.end, end: clause?.start ?? right.end });
  return own.end === own.start && verbs.length > 0 && value.values.change === null;
}

/** `94% | vào tháng 6/2023` */
function isWhen(context: MeasureContext, first: Span): boolean {
  const isVerb = context.at('phrase-tail', first.start) !== undefined;
  return isVerb && context.within('date', { start: first.end, end: first.end + 2 }).length > 0;
}

function behindEnd(context: MeasureContext, member: Member, measured: boolean): number {
  const { right } = member;
  const tokens = context.tokens(right).slice(0, MOST_TOKENS);
  const [base, further] = context
    .within('basis-cue', right)
    .filter((cue, at) => (at === 0 && isOfWhom(context, member) ? true : !isSaidOf(context, right, cue)));
  const compared = (isOfWhom(context, member) ? further : base)?.start ?? right.end;
  // `giảm từ 3% số hộ nghèo trở lên`: the bound is the value's.
  const bound = member.value.values.start === true ? context.within('bound-cue', right)[0] : undefined;
  // `Để đạt chỉ tiêu 82% dân số tham gia bảo hiểm, | ngành …`
  const comma = context.marks(',', member.left).at(-1);
  const opening = trimStart(context, { start: comma?.end ?? member.left.start, end: member.left.end });
  const isAdverbial = context.at('phrase-adverb', opening.start)?.start === opening.start;
  const stops = member.value.values.change === null ? ['clause-stop'] : ['clause-stop', 'cause-cue'];
  const stop = tokens.find(
    (token) =>
      token.start >= compared ||
      token.start === bound?.start ||
      stops.some((kind) => context.at(kind, token.start) !== undefined) ||
      tellsAmount(context, token) ||
      token.shape === 'break' ||
      token.fold === ';' ||
      token.fold === ':' ||
      closesBracket(context, right.start, token) ||
      opensAside(context, token, right.end) ||
      (token.fold === ',' &&
        (measured ||
          isAdverbial ||
          opensClause(context, token.end) ||
          tellsMore(context, right.start, token, right.end))),
  );
  return stop?.start ?? tokens.at(-1)?.end ?? right.end;
}

/** `98% đảng viên được học tập | nghị quyết`: behind a verb a plan is what is done, and no base. */
function isSaidOf(context: MeasureContext, right: Span, cue: MentionOf<'basis-cue'>): boolean {
  if (cue.values.basis !== 'plan' || cue.values.compared === true) return false;
  const before = { start: right.start, end: cue.start };
  return context.within('phrase-predicate', before).length > 0;
}

/** `tăng 7,5% tương đương | 1,7 triệu đồng`: how much it is; `giữ chức vụ tương đương` is a post. */
function tellsAmount(context: MeasureContext, token: Token): boolean {
  const cue = context.at('amounts-to-cue', token.start);
  return cue !== undefined && context.tokens({ start: cue.end, end: cue.end + 12 })[0]?.shape === 'number';
}

/** `(trong đó 19,4% hoàn thành xuất sắc), vượt 3,2%`: the end of a bracket that the value stands in. */
function closesBracket(context: MeasureContext, start: number, token: Token): boolean {
  return token.fold === ')' && !context.body.slice(start, token.start).includes('(');
}

/** `theo đúng quy trình | (cán bộ tiếp nhận, lãnh đạo ký duyệt, văn thư đóng dấu)`: many words in a bracket say more than who is meant. */
function opensAside(context: MeasureContext, token: Token, end: number): boolean {
  if (token.fold !== '(') return false;
  const words = context.tokens({ start: token.end, end });
  const close = words.findIndex(({ fold }) => fold === ')');
  return close < 0 || close > MOST_ASIDE_TOKENS;
}

/** A comma before `trong đó`, `tăng 5%`, `phấn đấu`, a figure begins something else; one inside `cán bộ, đảng viên` does not. */
function opensClause(context: MeasureContext, at: number): boolean {
  const next = context.tokens({ start: at, end: at + 60 })[0];
  if (next === undefined) return true;
  return [
    'phrase-lead',
    'change-cue',
    'status-cue',
    'phrase-tail',
    'phrase-head',
    'count',
    'date',
    'denial-cue',
  ].some((kind) => context.at(kind, next.start) !== undefined);
}

/** `100% đại biểu tán thành, | kỳ họp đã thông qua …`: behind what is said already, a subject with a verb that tells (`đã`, `sẽ`) begins a clause. */
function tellsMore(context: MeasureContext, start: number, comma: Span, end: number): boolean {
  if (context.within('phrase-predicate', { start, end: comma.start }).length === 0) return false;
  const [first, ...words] = context.tokens({ start: comma.start + 1, end });
  const next = words.find((word) => word.fold === ',' || word.shape !== 'word');
  const clause = { start: first?.end ?? end, end: next?.start ?? end };
  // `100% đại biểu tán thành, | HĐND huyện thông qua nghị quyết`
  const body = first && context.at('org', first.start);
  const verb = body && context.tokens({ start: body.end, end })[0];
  if (verb?.shape === 'word' && context.within('phrase-and', verb).length === 0) return true;
  // `100% thôn đã có chi bộ, | xây dựng được 12 mô hình`
  const [count] = context.within('count', { start: comma.start, end });
  const isDeed =
    first !== undefined &&
    count !== undefined &&
    context.tokens({ start: first.start, end: count.start }).length <= MOST_DEED_TOKENS &&
    ['person-cue', 'bound-noun', 'actor-cue'].every((kind) => context.at(kind, first.start) === undefined);
  if (isDeed) return true;
  return context
    .within('status-cue', clause)
    .some(({ values, end: to }) => values.weak === false && to <= clause.end);
}

/** The noun phrase of whom: up to the first verb; `trong tổng số` before it is no part of it. */
function population(context: MeasureContext, phrase: Span): { text: string | null; end: number } {
  let { start } = phrase;
  for (;;) {
    const token = context.tokens({ start, end: phrase.end })[0];
    if (token === undefined) return { text: null, end: phrase.end };
    // `50% | diện tích tự nhiên`
    const named = context.at('phrase-head', token.start);
    const head =
      context.at('phrase-whole', token.start) ??
      (named?.values.bare === true ? named : undefined) ??
      context.at('phrase-joint', token.start);
    if (head === undefined) break;
    start = head.end;
  }
  const rest = { start, end: phrase.end };
  const verb = [...context.within('phrase-stop', rest), ...context.within('phrase-predicate', rest)]
    .sort((a, b) => a.start - b.start)
    .find((stop) => !isJoint(context, stop));
  const end = verb?.start ?? phrase.end;
  const named = trimPhrase(context, { start, end });
  // `thôn | của toàn huyện`
  const joint = endingWith(context, 'noun-joint', named);
  const text = phraseText(context, { start: named.start, end: joint?.start ?? named.end });
  return { text: text === '' ? null : text, end };
}

/** `của`, `trong`, `và` join noun phrases and don't end them; neither does the bound of an age (`người trên 18 tuổi`). */
function isJoint(context: MeasureContext, stop: Span): boolean {
  return ['noun-joint', 'phrase-and', 'age'].some((kind) => context.at(kind, stop.start) !== undefined);
}
