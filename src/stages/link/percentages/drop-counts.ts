import type { CountMention } from '../../../model/mentions/mention-kinds.ts';
import type { Span } from '../../../model/span.ts';
import { countedDeeds } from '../measures/counted-deeds.ts';
import { hasCounted } from '../measures/has-counted.ts';
import { isActor } from '../measures/is-actor.ts';
import { isBarePlace } from '../measures/is-bare-place.ts';
import { isHeaded } from '../measures/is-headed.ts';
import { type MeasureContext, spanAt } from '../measures/measure-context.ts';
import { nounStart } from '../measures/noun-start.ts';
import { endingWith, phraseText, trimPhrase } from '../measures/trim-phrase.ts';
import { countedNoun } from './find-whole.ts';
import { isOfMany } from './is-of-many.ts';
import type { Member } from './member.ts';

/** `cảnh cáo | 52 (24,3%)`: how many, without a noun, before the bracket of a share. */
export function beforeFigure(context: MeasureContext, { value }: Member, phrase: Span): Span | null {
  const words = context.tokens(phrase);
  const last = words.at(-1);
  if (last?.shape !== 'number' || words.length < 2) return null;
  const [open, verb, other] = context.tokens({ start: phrase.end, end: value.start });
  // `(34%)`, `(chiếm 45%)`
  const isBare =
    verb === undefined || (other === undefined && context.at('phrase-tail', verb.start) !== undefined);
  if (open?.fold !== '(' || !isBare) return null;
  const before = trimPhrase(context, { start: phrase.start, end: last.start });
  return before.end > before.start && context.within('count', phrase).length === 0 ? before : null;
}

/** `Toàn huyện có | 312/318 chi bộ mở hội nghị`: where, and how many, are other facts; the counted noun is measured. */
export function withoutCount(context: MeasureContext, phrase: Span): Span {
  const [first] = context.within('count', phrase);
  const count = context.within('count', phrase).find((one) => isHad(context, phrase, one)) ?? first;
  const [figure, noun] = context.tokens(phrase);
  // `71 | Giáo sư, Phó Giáo sư (chiếm 4,5%)`
  if (count === undefined && figure?.shape === 'number' && noun?.shape === 'word')
    return { start: noun.start, end: phrase.end };
  if (count === undefined || isHeaded(context, phrase)) return phrase;
  const deed = deedOf(context, phrase);
  if (deed !== null) return deed;
  if (count.values.measure === true) return phrase;
  const trait = traitOfHeads(context, phrase, count);
  if (trait !== null) return trait;
  // `từ 40 đến 50 tuổi chiếm 45%`: an age is who is meant.
  if (context.within('age', count).length > 0) return phrase;
  const before = trimPhrase(context, { start: phrase.start, end: count.start });
  const owned =
    isBarePlace(context, before) || isBodyOfHeads(context, before, count) || isHad(context, phrase, count);
  // `Thực hiện tinh giản | 67 biên chế`
  const isDeed = count.values.change !== null;
  if (before.end > before.start && (!owned || isDeed)) return phrase;
  const start = nounStart(context, count);
  return start > count.start && start < count.end ? { start, end: phrase.end } : phrase;
}

/** `Toàn huyện đã | kết nạp được 261/250 đảng viên`: who did so, and where, is another fact. NULL where heads without a noun are counted. */
function deedOf(context: MeasureContext, phrase: Span): Span | null {
  const [deed] = countedDeeds(context, phrase);
  const [count] = context.within('count', phrase);
  if (deed === undefined || count === undefined || count.start < deed.start) return null;
  const isHeads = context.at('phrase-counter', deed.noun.start)?.end === deed.noun.end;
  // `án giết người | làm rõ 3/3 vụ`: of what, where the noun alone does not say it
  const before = trimPhrase(context, { start: phrase.start, end: deed.start });
  const isOf =
    before.end > before.start &&
    context.tokens(deed.noun).length === 1 &&
    !isActor(context, before) &&
    ['phrase-adverb', 'org', 'unit', 'name'].every((kind) => context.within(kind, before).length === 0);
  return isHeads || isOf ? null : { start: deed.start, end: phrase.end };
}

/** `dân tộc thiểu số | có 21 đại biểu (36,8%)`: of heads that a trait has so many of, the trait is what is measured. NULL for other owners, and where more is said of the heads. */
function traitOfHeads(context: MeasureContext, phrase: Span, count: CountMention): Span | null {
  const owner = hasCounted(context, { start: phrase.start, end: count.start });
  if (owner === null || count.end < phrase.end) return null;
  const isTrait = context.at('person-cue', owner.start)?.values.trait === true;
  return isTrait && owner.end > owner.start ? owner : null;
}

/** `Qua đánh giá có | 39 chi bộ vững mạnh`, `Công ty A có | 40 lao động nữ` */
function isHad(context: MeasureContext, phrase: Span, count: CountMention): boolean {
  if (count.values.measure === true || nounStart(context, count) <= count.start) return false;
  return hasCounted(context, { start: phrase.start, end: count.start }) !== null;
}

/** `Cấp ủy cơ sở có | 91 đồng chí là nữ` */
function isBodyOfHeads(context: MeasureContext, before: Span, count: Span): boolean {
  if (nounStart(context, count) <= count.start) return false;
  return context.at('level-cue', before.start)?.end === before.end || isOfMany(context, before, count);
}

/** No more than a count of heads or an amount. */
export function isAmount(context: MeasureContext, phrase: Span): boolean {
  // `phẩm chất đạo đức, lối sống: | 14 (18,9%)`
  const words = context.tokens(phrase);
  if (words.length === 1 && words[0]!.shape === 'number') return true;
  const count = context.within('count', phrase)[0];
  if (count === undefined || count.start > phrase.start || count.end < phrase.end) return false;
  return (
    count.values.measure === true ||
    context.within('phrase-counter', count).some(({ end }) => end === count.end)
  );
}

/** `là 404 tỷ đồng, | so dự toán giao`: between an amount and the share of it stands what it is compared with. */
export function dropBase(context: MeasureContext, phrase: Span): Span {
  const comma = context.marks(',', phrase).at(-1);
  const [first] = comma === undefined ? [] : context.tokens({ start: comma.end, end: phrase.end });
  const base = first && context.at('basis-cue', first.start);
  if (comma === undefined || base?.values.compared !== true) return phrase;
  const before = trimPhrase(context, { start: phrase.start, end: comma.start });
  return before.end > before.start ? before : phrase;
}

/** `số đảng viên là 357 đồng chí | (khóa trước là 262 đồng chí), chiếm 81%`: a bracket that counts something tells another fact than who is meant (`(dưới 40 tuổi)`). */
export function dropBracket(context: MeasureContext, phrase: Span): Span {
  if (!context.body.slice(phrase.start, phrase.end).endsWith(')')) return phrase;
  const open = context.marks('(', phrase).at(-1);
  if (open === undefined) return phrase;
  const counts = context.within('count', { start: open.end, end: phrase.end });
  if (counts.length === 0 || context.within('age', { start: open.end, end: phrase.end }).length > 0)
    return phrase;
  const before = trimPhrase(context, { start: phrase.start, end: open.start });
  return before.end > before.start ? before : phrase;
}

/** Nothing, or of what an amount is told: `42 triệu đồng/người/năm`. */
const RATE = /^(?:\s*\/\s*\p{L}+){0,3}$/u;

/** Words that say without a verb what an amount is of. */
const LEAST_NAMING_TOKENS = 2;

/** Kinds of a word that alone says no more than what is done (`trồng | 200 ha`). */
const VERBS = ['deed-cue', 'event-act', 'phrase-predicate', 'counterpart-cue'];

/** `tổng nguồn vốn đạt 452 tỷ đồng, tăng 9%`: the amount is another fact, what is measured stands before its verb. */
export function dropAmount(context: MeasureContext, phrase: Span): Span {
  const figure = dropFigure(context, phrase);
  if (figure !== null) return figure;
  const amount = context.within('count', phrase).at(-1);
  if (amount === undefined || !RATE.test(context.body.slice(amount.end, phrase.end))) return phrase;
  const listed = beforeListed(context, phrase, amount);
  if (listed !== null) return dropAmount(context, listed);
  if (amount.values.measure !== true)
    return (
      dropNumber(context, phrase, amount) ??
      dropChanged(context, phrase, amount) ??
      dropLevel(context, phrase, amount) ??
      dropHeads(context, phrase, amount)
    );
  const before = { start: phrase.start, end: amount.start };
  const trimmed = trimPhrase(context, before);
  const bare = phrase.start + context.body.slice(phrase.start, amount.start).trimEnd().length;
  // `tổng thu ngân sách 18,2 tỷ đồng, đạt 79%`
  // `trong đó, lúa 8.450 ha, đạt 109%`
  const reach = { start: Math.max(0, phrase.start - PART_REACH), end: phrase.start };
  const isPart = context.within('phrase-part', reach).length > 0;
  const isNamed =
    isPart ||
    trimmed.end < bare ||
    context.tokens(trimmed).length >= LEAST_NAMING_TOKENS ||
    VERBS.every((kind) => context.at(kind, trimmed.start) === undefined);
  // `thu nhập tăng từ 28 triệu đồng | lên 45 triệu đồng`
  return isNamed && trimmed.end > trimmed.start ? dropAmount(context, trimmed) : phrase;
}

/** `làm rõ 63 vụ, | 94 đối tượng (96%)`: one more of those that a deed counts. NULL for other counts. */
function beforeListed(context: MeasureContext, phrase: Span, count: Span): Span | null {
  const before = { start: phrase.start, end: count.start };
  const comma = context.tokens(before).at(-1);
  const told = comma?.fold === ',' ? context.within('count', before).at(-1) : undefined;
  if (comma === undefined || told === undefined || count.end < phrase.end) return null;
  const isDone = countedDeeds(context, before).length > 0 && told.end >= comma.start - 1;
  return isDone ? { start: phrase.start, end: comma.start } : null;
}

/** `Số lượng nữ ứng cử là | 33/85 đại biểu, đạt 38%`: how many of a number that is named itself. NULL for other counts. */
function dropNumber(context: MeasureContext, phrase: Span, count: Span): Span | null {
  const before = { start: phrase.start, end: count.start };
  const copula = context.within('copula-cue', before).at(-1);
  const isSaid = copula !== undefined && /^\s*$/u.test(context.body.slice(copula.end, count.start));
  const number = context.at('phrase-whole', phrase.start) ?? context.at('phrase-head', phrase.start);
  return isSaid && number !== undefined && number.end < copula.start ? trimPhrase(context, before) : null;
}

/** `số phiếu hợp lệ là | 438.301, đạt 96%`: how many, without a noun, behind its verb. */
function dropFigure(context: MeasureContext, phrase: Span): Span | null {
  const last = context.tokens(phrase).at(-1);
  const isFigure = last?.shape === 'number' || last?.shape === 'ratio' || last?.shape === 'day-month';
  if (last === undefined || !isFigure || last.end < phrase.end) return null;
  const before = { start: phrase.start, end: last.start };
  const named = trimPhrase(context, before);
  const isSaid = named.end < phrase.start + context.body.slice(before.start, before.end).trimEnd().length;
  return isSaid && named.end > named.start ? named : null;
}

/** `số vụ tai nạn giảm 644 vụ (13,8%)`: what changed was named before. */
function dropChanged(context: MeasureContext, phrase: Span, count: Span): Span | null {
  // `3 năm trở | lên`
  const bounds = context.within('bound-cue', phrase);
  const verb = context
    .within('change-cue', { start: phrase.start, end: count.end })
    .find(({ start }) => !bounds.some((bound) => bound.start < start && start < bound.end));
  const before = trimPhrase(context, {
    start: phrase.start,
    end: Math.min(count.start, verb?.start ?? count.start),
  });
  // `Thực hiện tinh giản | 67 biên chế, bằng 10,3%`
  if (verb !== undefined && context.at('deed-cue', verb.start) !== undefined)
    return { start: verb.start, end: phrase.end };
  // `toàn huyện giảm 62 thôn, tương đương 30%`
  if (verb !== undefined && (before.end === before.start || isBarePlace(context, before)))
    return countedBefore(context, count) ?? { start: nounStart(context, count), end: count.end };
  // `Xảy ra 15 vụ, | giảm 4 vụ`
  const told = verb === undefined ? undefined : context.within('count', before).at(-1);
  if (told?.end === before.end && countedNoun(context, told) === countedNoun(context, count))
    return dropAmount(context, before);
  const noun = context.tokens(count).at(-1)?.fold;
  const isNamed = context.tokens(before).some((token) => token.fold === noun);
  if (before.end > before.start && isNamed && context.within('phrase-whole', before).length > 0)
    return before;
  // `hộ nghèo 87 hộ, chiếm 7%`: the noun that is counted out has been named with more words.
  const counted = countedNoun(context, count).toLowerCase();
  const named = phraseText(context, before).toLowerCase();
  return verb === undefined && named.startsWith(`${counted} `) ? before : null;
}

/** `số hội viên nghèo giảm còn | 302 hộ (4,8%)`: how many are left, or are reached, of what is named before. NULL for other words. */
function dropLevel(context: MeasureContext, phrase: Span, count: CountMention): Span | null {
  const before = { start: phrase.start, end: count.start };
  const tail = context.at('phrase-tail', count.start) ?? endingWith(context, 'phrase-tail', before);
  const verb = tail ?? context.at('change-cue', count.start);
  // `đại học trở lên | 371 người`
  if (endingWith(context, 'bound-cue', before) !== undefined) return null;
  const named = trimPhrase(context, { start: before.start, end: Math.min(verb?.start ?? 0, before.end) });
  if (verb === undefined || count.values.change !== null || named.end <= named.start) return null;
  // `cho người từ | 18 tuổi trở lên`
  if (context.within('age', count).length > 0) return null;
  const isLevel =
    tail?.values.level === true ||
    context
      .within('change-cue', { start: verb.start, end: count.end })
      .some(({ values }) => values.role === 'level');
  if (!isLevel) return null;
  const number = context.at('phrase-whole', named.start);
  // `tổng số toàn huyện lên | 26.380 hội viên`
  if (number !== undefined && isBarePlace(context, { start: number.end + 1, end: named.end }))
    return { start: nounStart(context, count), end: count.end };
  // Of what is no number by its own words (`Đảng bộ phát triển lên | 40 chi bộ`) the count says what is measured.
  return number !== undefined || isHeaded(context, named) ? named : null;
}

/** `tỉnh còn 56 đơn vị hành chính cấp xã, giảm 105 đơn vị`: the same noun with more words in the clause before. NULL without one. */
function countedBefore(context: MeasureContext, count: Span): Span | null {
  const { start } = spanAt(context.sentences, count.start);
  const before = context.within('count', { start, end: count.start }).at(-1);
  const comma = before && context.marks(',', { start: before.end, end: count.start })[0];
  if (before === undefined || comma === undefined) return null;
  const named = { start: nounStart(context, before), end: comma.start };
  const noun = countedNoun(context, count).toLowerCase();
  const isPlain = context.tokens(named).every(({ shape }) => shape === 'word');
  return isPlain && phraseText(context, named).toLowerCase().startsWith(`${noun} `) ? named : null;
}

const ABBREVIATION = /^\p{Lu}{2,}$/u;

/** `trong đó, ` */
const PART_REACH = 12;

/** `Tái cử 167 người, tăng 7 người`: as often as heads are counted. */
function dropHeads(context: MeasureContext, phrase: Span, count: Span): Span {
  const before = dropCounter(context, phrase, count);
  return before.end < phrase.end ? dropAmount(context, before) : phrase;
}

/** `khối đoàn thể có 96 người, chiếm 20%`: a bare word for heads says no more than the phrase before it. */
function dropCounter(context: MeasureContext, phrase: Span, count: Span): Span {
  const counter = context.within('phrase-counter', count).at(-1);
  if (counter?.end !== count.end) return phrase;
  const before = trimPhrase(context, { start: phrase.start, end: count.start });
  const reach = { start: Math.max(0, phrase.start - PART_REACH), end: phrase.start };
  const isPart = context.within('phrase-part', reach).length > 0 && before.end > before.start;
  const words = context.tokens(before);
  // `BHTN 1.913 người, chiếm 32%`
  const isShort = words.length === 1 && ABBREVIATION.test(context.body.slice(before.start, before.end));
  // `Nữ 122 người (24,4%)`
  const isTrait = context.at('person-cue', before.start)?.values.trait === true;
  return isPart || isShort || isTrait || words.length > 1 ? before : phrase;
}
