import type { MentionOf } from '../../../model/mentions/mention-kinds.ts';
import type { Span } from '../../../model/span.ts';
import type { Token } from '../../../model/text.ts';
import { isOfCounted } from './is-headed.ts';
import { isInBrackets } from './is-in-brackets.ts';
import type { MeasureContext } from './measure-context.ts';
import { trimPhrase, trimStart } from './trim-phrase.ts';

/** A phrase longer than this is cut at a comma. */
const MOST_TOKENS = 45;

/** Who says something without a name is told in few words (`Hội nghị đánh giá`). */
const MOST_SUBJECT_TOKENS = 8;

/** What a document is about is told in no more than this before a comma in it. */
const TITLE_REACH = 200;

/** `trong sạch, ` */
const GRADE_REACH = 12;

/** What is left of a list of nouns (`trên địa bàn 9 xã, thị trấn`) is no clause. */
const MOST_NOUN_TOKENS = 2;

/**
 * Where the phrase before a value begins: who reports it (`ông A cho biết`) and adverbials (`Theo báo cáo, …`) are passed over; in the last part between commas
 * that has a head (`tỷ lệ`, `tốc độ`), it begins at the head.
 */
export function clauseStart(context: MeasureContext, whole: Span): number {
  const report = context.within('phrase-report', whole).findLast((verb) => isReport(context, verb, whole));
  const phrase = { start: report?.end ?? whole.start, end: whole.end };
  const commas = context
    .marks(',', phrase)
    .filter(
      (token) =>
        !isInBrackets(context, phrase.start, token.start) &&
        !isInTitle(context, token) &&
        !isInGrade(context, token),
    );
  const parts = [phrase.start, ...commas.map((comma) => comma.end)];
  const head = lastHead(context, phrase, parts);
  if (head !== null) return head;
  // Most phrases have no comma, and all that is asked from here on is which of their parts it is.
  if (parts.length === 1) return phrase.start;
  const last = trimStart(context, { start: parts.at(-1)!, end: phrase.end });
  const before = { start: phrase.start, end: parts.at(-1)! };
  if (isNumber(context, before, last.start) || isThing(context, before, last.start)) return last.start;
  let at = countedClause(context, phrase, parts);
  while (
    at + 1 < parts.length &&
    opensAdverbial(context, parts[at]!) &&
    !isListed(context, phrase, parts[at + 1]!)
  )
    at++;
  // `Theo ông A, Phó Chủ tịch huyện, ngày 5/6 …`: the adverbial runs on to the date.
  if (at > 0)
    at = Math.max(
      at,
      parts.findLastIndex((part) => opensWithDate(context, part)),
    );
  at = Math.max(
    at,
    parts.findLastIndex((part) => opensWithPlan(context, { start: part, end: phrase.end })),
  );
  while (at + 1 < parts.length && context.tokens({ start: parts[at]!, end: phrase.end }).length > MOST_TOKENS)
    at++;
  return parts[at]!;
}

/** `giới thiệu 64 người cho Đảng, | 41 đồng chí được kết nạp`: a count with its verb begins the last clause, unless counts are listed. */
function countedClause(context: MeasureContext, phrase: Span, parts: readonly number[]): number {
  let last = parts.length - 1;
  // `làm rõ 63 vụ, | 94 đối tượng`
  while (
    last > 0 &&
    isBareCount(context, { start: parts[last]!, end: (parts[last + 1] ?? phrase.end + 1) - 1 })
  )
    last--;
  // `đề ra 15 chỉ tiêu, | đến nay có 11 chỉ tiêu hoàn thành`
  const [first] = context.tokens(trimStart(context, { start: parts[last]!, end: phrase.end }));
  if (last === 0 || first === undefined) return 0;
  if (opensDeed(context, { start: first.start, end: phrase.end }, phrase.start)) return last;
  const count = context.at('count', first.start);
  const comma = context.body.lastIndexOf(',', parts[last]!);
  const opens = /\p{L}/u.test(context.body.slice(parts[last]!, first.start));
  const listed =
    !opens &&
    context.within('count', { start: parts[last - 1]!, end: comma }).some((one) => one.end >= comma - 1);
  const verbs =
    count === undefined ? [] : context.within('phrase-predicate', { start: count.end, end: phrase.end });
  return verbs.length > 0 && !listed ? last : 0;
}

function isBareCount(context: MeasureContext, part: Span): boolean {
  const count = context.within('count', part)[0];
  return (
    count !== undefined &&
    trimPhrase(context, part).end <= count.end &&
    trimStart(context, part).start === count.start
  );
}

/** `tiếp nhận 38 tin báo, | đã giải quyết 35 tin`, `gửi 125 ý kiến, | đã trả lời 118 ý kiến`: one more that is counted, with words of its own before the figure. */
function opensDeed(context: MeasureContext, part: Span, start: number): boolean {
  const [before] = context.within('count', { start, end: part.start });
  const [count] = context.within('count', part);
  if (before === undefined || count === undefined || count.start <= part.start) return false;
  return ['phrase-joint', 'phrase-tail', 'basis-cue', 'change-cue', 'level-cue'].every(
    (kind) => context.at(kind, part.start) === undefined,
  );
}

function lastHead(context: MeasureContext, phrase: Span, parts: readonly number[]): number | null {
  for (let at = parts.length - 1; at >= 0; at--) {
    const part = { start: parts[at]!, end: parts[at + 1] ?? phrase.end };
    const starts = [
      ...context.within('phrase-head', part),
      ...context.within('change-cue', part).filter((cue) => cue.values.role === 'growth'),
    ]
      .filter(
        (cue) =>
          !isGrowing(context, part, cue) &&
          !isInBracket(context, phrase, cue) &&
          !isOfWhole(context, part, cue) &&
          !isOfCounted(context, part, cue),
      )
      .map((cue) => cue.start);
    if (starts.length > 0) return headStart(context, part, Math.min(...starts));
  }
  return null;
}

/** `Hội xóa được 42 nhà tạm, | số hộ nghèo còn 0,6%`: behind a clause that counts something a number of others begins another. */
function isNumber(context: MeasureContext, before: Span, at: number): boolean {
  const whole = context.at('phrase-whole', at);
  return whole !== undefined && whole.values.plural !== true && context.within('count', before).length > 0;
}

/** `hoạt động của tội phạm được kiềm chế, | phạm pháp hình sự giảm 5%`: behind a clause of its own what is measured by itself begins another. */
function isThing(context: MeasureContext, before: Span, at: number): boolean {
  return (
    context.at('measured-cue', at) !== undefined && context.within('phrase-predicate', before).length > 0
  );
}

/** `1.200 ứng cử viên (trong tổng số 2.900 người) là phụ nữ`: a head of what a bracket adds. */
function isInBracket(context: MeasureContext, phrase: Span, cue: Span): boolean {
  const close = context.body.slice(cue.end, phrase.end).indexOf(')');
  return close >= 0 && isInBrackets(context, phrase.start, cue.start);
}

/** `13 trong | tổng số 40 ủy viên là nữ`: behind a figure these words tell of how many it is a part. */
function isOfWhole(context: MeasureContext, part: Span, cue: Span): boolean {
  const among = context
    .within('phrase-among', part)
    .find(({ start, end }) => start < cue.start && cue.start < end);
  if (among === undefined) return false;
  return context.tokens({ start: part.start, end: among.start }).some(({ shape }) => shape === 'number');
}

/** `Kinh tế huyện tăng trưởng bình quân 9,8%`: with no noun behind it growth is what the noun before it does. */
function isGrowing(context: MeasureContext, part: Span, cue: Span): boolean {
  if (context.at('growing-cue', cue.start) === undefined) return false;
  const before = trimPhrase(context, { start: part.start, end: cue.start });
  return before.end > before.start && !opensAdverbial(context, before.start);
}

/** `mũi 4 đạt tỷ lệ bao phủ 15%`: a head behind a verb has its subject before it. */
function headStart(context: MeasureContext, part: Span, head: number): number {
  // `Đối với các xã có | tỷ lệ hộ nghèo trên 20%`
  if (context.at('phrase-among', trimStart(context, part).start)?.values.loose === true) return head;
  const end = part.start + context.body.slice(part.start, head).trimEnd().length;
  // `cuộc bầu cử đã thành công với | tỷ lệ cử tri đi bầu 99%`
  const joint = context.within('with-cue', { start: part.start, end: head }).at(-1);
  const said = joint && context.within('phrase-predicate', { start: part.start, end: joint.start });
  if (joint?.end === end && said !== undefined && said.length > 0) return head;
  // `đã góp phần giảm | tỷ lệ hộ nghèo xuống 3%`
  const verbs = context
    .within('phrase-tail', { start: part.start, end: head })
    .filter((one) => context.at('change-cue', one.start) === undefined);
  // `có 1.017 người, | đạt tỷ lệ bao phủ 86%`
  const verb = verbs.find((one) => one.end > head);
  const subject = trimPhrase(context, { start: part.start, end: verb?.start ?? end });
  return subject.end > subject.start && verbs.some((one) => one.end >= end) ? part.start : head;
}

function opensAdverbial(context: MeasureContext, at: number): boolean {
  const first = context.tokens({ start: at, end: at + 40 })[0];
  return (
    first !== undefined &&
    ['phrase-adverb', 'topic-cue'].some((kind) => context.at(kind, first.start) !== undefined)
  );
}

/** `trên địa bàn 9 xã, | thị trấn`: a word or two behind a count and a comma are one more noun of it. */
function isListed(context: MeasureContext, phrase: Span, part: number): boolean {
  if (context.tokens({ start: part, end: phrase.end }).length > MOST_NOUN_TOKENS) return false;
  const comma = context.body.lastIndexOf(',', part - 1);
  return context.within('count', { start: phrase.start, end: comma }).some((count) => count.end >= comma - 1);
}

function opensWithDate(context: MeasureContext, at: number): boolean {
  const first = context.tokens({ start: at, end: at + 40 })[0];
  return first !== undefined && context.at('date', first.start) !== undefined;
}

/** `đẩy mạnh tuyên truyền, tháo gỡ khó khăn, | phấn đấu giải ngân …`: behind what is done for it stands what is to be reached. */
function opensWithPlan(context: MeasureContext, part: Span): boolean {
  const first = context.tokens({ start: part.start, end: part.start + 40 })[0];
  const cue = first && context.at('status-cue', first.start);
  if (cue === undefined || cue.values.status !== 'target' || cue.values.weak !== false) return false;
  const rest = trimPhrase(context, { start: cue.end, end: part.end });
  return rest.end > rest.start;
}

/** Who tells stands before the verb without a head between: `theo ông A, số hộ cam kết …` tells of households that pledge. */
function tellsBy(context: MeasureContext, kind: string, before: Span): boolean {
  const last = context.within(kind, before).at(-1);
  return (
    last !== undefined && context.within('phrase-head', { start: last.end, end: before.end }).length === 0
  );
}

/** Behind the last comma stands nothing (`ông A, Chủ tịch xã, | chia sẻ`) or who tells; in `theo ông A, | số hộ cam kết` something else does. */
function endsWithTeller(context: MeasureContext, before: Span): boolean {
  const comma = context.marks(',', before).at(-1);
  const part = { start: comma?.end ?? before.start, end: before.end };
  return (
    context.tokens(part).length === 0 ||
    ['name', 'post', 'citation'].some((kind) => context.within(kind, part).length > 0)
  );
}

/** `Thực hiện Nghị quyết số 653 về việc sắp xếp các đơn vị hành chính cấp huyện, | cấp xã, huyện …`: a comma of what a document is about parts nothing. */
function isInTitle(context: MeasureContext, token: Token): boolean {
  const reach = { start: Math.max(0, token.start - TITLE_REACH), end: token.start };
  return context.within('citation-subject', reach).some((subject) => subject.end > token.end);
}

/** `trong sạch, | vững mạnh 32 chi bộ` */
function isInGrade(context: MeasureContext, token: Token): boolean {
  const reach = { start: Math.max(0, token.start - GRADE_REACH), end: token.start };
  return context.within('grade-cue', reach).some((grade) => grade.end > token.end);
}

/** `thu thập thông tin dân cư`, `được đánh giá khá`: some of these words are nouns and plain verbs too; those report only before a mark, a date or a head. */
function isReport(context: MeasureContext, verb: MentionOf<'phrase-report'>, whole: Span): boolean {
  if (verb.end > whole.end || verb.values.loose !== true) return verb.end <= whole.end;
  const next = context.tokens({ start: verb.end, end: whole.end })[0];
  const before = { start: whole.start, end: verb.start };
  const isTold = ['name', 'citation'].some((kind) => tellsBy(context, kind, before));
  if (verb.values.person === true) return next?.fold === ':' || (isTold && endsWithTeller(context, before));
  const subject = context.tokens(before);
  // `543/545 chi bộ kiểm điểm, đánh giá, đạt 99%`: who is counted tells nothing
  const [, behind] = next?.fold === ',' ? context.tokens({ start: verb.end, end: whole.end }) : [];
  const goesOn = behind !== undefined && context.at('phrase-predicate', behind.start) !== undefined;
  const isCounted = (verb.end === whole.end || goesOn) && context.within('count', before).length > 0;
  if (isCounted && !isTold) return false;
  // `… đúng thời gian quy định | đạt 94%`: a long phrase before a verb that ends with one is what is measured.
  const leads = context.within('phrase-tail', { start: whole.end, end: whole.end + 2 }).length > 0;
  if (verb.end === whole.end && (!leads || subject.length <= MOST_SUBJECT_TOKENS)) return true;
  // `Ông A, Chủ tịch xã, đề nghị …`, `Quyết định số 8 quy định …`
  if (isTold) return true;
  if (next === undefined) return false;
  if (next.fold === ':' || next.fold === ',') return true;
  return ['phrase-head', 'change-cue', 'date', 'phrase-whole', 'count'].some(
    (kind) => context.at(kind, next.start) !== undefined,
  );
}
