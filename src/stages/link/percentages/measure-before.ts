import type { Span } from '../../../model/span.ts';
import { clauseStart } from '../measures/clause-start.ts';
import { isHeaded } from '../measures/is-headed.ts';
import { isName } from '../measures/is-name.ts';
import type { MeasureContext } from '../measures/measure-context.ts';
import { endingAt, phraseText, trimPhrase } from '../measures/trim-phrase.ts';
import { opensParts } from './counted-whole.ts';
import { distribute } from './distribute.ts';
import { exampleOf } from './example-of.ts';
import { bodyOfCounted, findWhole } from './find-whole.ts';
import type { Member } from './member.ts';
import { readBehind } from './read-behind.ts';
import { partOf, type Shareable, sharesHead } from './shares-head.ts';
import { underTopic } from './topic-of.ts';
import { underLead, withHeading } from './with-heading.ts';

/** Longer words for a part can be read alone. */
const MOST_PART_TOKENS = 6;

/** `trong đó: ` */
const COLON_REACH = 12;

/** What the next value of the sentence may share or continue. Each is made from another or from nothing, so that all have all fields. */
export interface Carrier extends Shareable {
  /** The phrase as rebuilt for the last value. */
  readonly text: string;
  readonly population: string | null;
  /** What its text has before its span: a heading, a whole, a topic (`công chức cấp xã: `). */
  readonly lead: string;
  /** What it was rebuilt from for parts that are named in a word or two (`trong đó 5 xã đạt 100%`). */
  readonly base: string | null;
  /** Where what a colon announced begins, for what stands behind a value under it. */
  readonly heading: number | null;
  /** What has the parts that stand behind each value (`Cấp ủy cơ sở có 18% cán bộ trẻ, 20% cán bộ nữ`). */
  readonly owner: string | null;
  /** What is done to what stands behind each value (`hoàn thành 90% nền đường, 75% mặt đường`). */
  readonly deed: string | null;
  /** Places are named as examples of it. */
  readonly examples: boolean;
  /** It comes from the sentence before, so that only words that refer to it may continue it. */
  readonly told: boolean;
}

/** Nothing was measured before. */
export const NOTHING: Carrier = {
  span: null,
  headed: false,
  segment: 0,
  parts: -1,
  text: '',
  population: null,
  lead: '',
  base: null,
  heading: null,
  owner: null,
  deed: null,
  examples: false,
  told: false,
};

/** The phrase before a value: its own, its own with a shared head, what a colon announced, or the one before it. */
export function measureBefore(
  context: MeasureContext,
  member: Member,
  own: Span,
  carrier: Carrier,
): { shared: Span | null; next: Carrier } {
  const { segment, heading } = member;
  const example = exampleOf(context, member, own);
  if (example !== null) {
    const base = phraseText(context, example.measured);
    const text = `${base} (${phraseText(context, example.place)})`;
    return {
      shared: example.measured,
      next: {
        ...NOTHING,
        examples: example.counted !== true,
        span: example.measured,
        headed: true,
        segment,
        base,
        text,
      },
    };
  }
  const item = own.end > own.start ? own : (heading ?? own);
  if (carrier.examples && isName(context, item)) {
    const text = `${carrier.base} (${phraseText(context, item)})`;
    return { shared: carrier.span, next: { ...carrier, segment, text } };
  }
  const headed = isHeaded(context, own) || (heading !== null && isHeaded(context, heading));
  if (own.end > own.start) {
    const parts = tellsParts(context, member) ? segment : carrier.parts;
    const listed = itemUnder(context, member, own, carrier);
    if (listed !== null) return { shared: null, next: { ...carrier, span: own, segment, text: listed } };
    if (carrier.span !== null && sharesHead(context, { ...carrier, parts }, member, own, headed))
      return {
        shared: carrier.span,
        next: {
          ...carrier,
          parts,
          text: underTopic(
            context,
            member,
            own,
            `${carrier.lead}${distribute(context, carrier.span, own, parts === segment)}`,
          ),
        },
      };
    if (isOfSubject(context, member, carrier)) {
      const text = `${carrier.text} ${phraseText(context, own)}`;
      return { shared: carrier.span, next: { ...carrier, text } };
    }
    const base = carrier.base ?? withoutExtreme(context, carrier);
    const whole = ofWhole(context, member, own, headed);
    const part =
      base === '' || headed || whole !== null
        ? null
        : (partOf(context, member, own) ?? (parts === segment ? gradeOf(context, member, own) : null));
    if (part !== null) {
      const stead = carrier.span === null ? null : inStead(context, carrier.span, own);
      return { shared: carrier.span, next: { ...carrier, parts, base, text: stead ?? `${base} (${part})` } };
    }
    const text = underTopic(context, member, own, whole ?? withHeading(context, member, own));
    const named = phraseText(context, own);
    const lead = text.endsWith(named) ? text.slice(0, -named.length) : '';
    return { shared: null, next: { ...NOTHING, span: own, headed, segment, text, lead } };
  }
  const goesOn =
    carrier.heading === (heading?.start ?? null) &&
    carrier.segment === segment &&
    readBehind(context, member, true).phrase === '';
  if (heading === null || goesOn || !isOlder(carrier, heading))
    return { shared: carrier.span, next: carrier };
  // `… 7 chỉ tiêu vượt nghị quyết như: 87% số hộ …; hằng năm có 70% số hộ …`: what stands behind the value says all of what is measured.
  if (!isHeaded(context, heading) && readBehind(context, member, false).predicate !== null)
    return { shared: null, next: { ...NOTHING, segment, heading: heading.start } };
  const trimmed = trimPhrase(context, heading);
  const span = trimPhrase(context, { start: clauseStart(context, trimmed), end: trimmed.end });
  // `Ông A cho biết: …` announces nothing that is measured.
  if (span.end === span.start) return { shared: carrier.span, next: carrier };
  return {
    shared: null,
    next: {
      ...NOTHING,
      span,
      headed: true,
      segment,
      text: underTopic(context, member, span, underLead(context, member, span)),
    },
  };
}

/** `Số văn bản được ký số của | xã Tân Quang`, then `phường Trần Phú`: a unit takes the stead of the one that a phrase ends with. NULL for other words. */
function inStead(context: MeasureContext, carrier: Span, own: Span): string | null {
  const unit = endingAt(context, 'unit', carrier, carrier.end);
  if (unit === undefined || unit.values.name === null || unit.start === carrier.start) return null;
  if (context.at('unit', own.start)?.end !== own.end) return null;
  return `${phraseText(context, { start: carrier.start, end: unit.start })} ${phraseText(context, own)}`;
}

/** `vượt chỉ tiêu gồm: Công an tỉnh (158%); huyện Phú Quý (120%)`: one more place or body of those that a colon announced. NULL for other words. */
function itemUnder(context: MeasureContext, member: Member, own: Span, { span, lead }: Carrier) {
  const names = (one: Span) =>
    partOf(context, member, one) !== null || (context.at('org', one.start)?.end ?? 0) >= one.end;
  return lead !== '' && span !== null && names(span) && names(own)
    ? `${lead}${phraseText(context, own)}`
    : null;
}

/** `Trong 27 chi ủy viên, nữ chiếm 33%`: a few words for a part, or heads in more, say nothing without the whole, unless they repeat its noun (`đảng viên nữ`). */
function ofWhole(context: MeasureContext, member: Member, own: Span, headed: boolean): string | null {
  const words = context.tokens(own);
  const isListed = opensParts(context, member.sentence) !== null;
  const areHeads = context.at('phrase-counter', own.start) !== undefined;
  const isLong = headed || (words.length > MOST_PART_TOKENS && !isListed && !areHeads);
  const whole = isLong ? null : (findWhole(context, member) ?? bodyOfCounted(context, member, own));
  const text = phraseText(context, own);
  if (whole === null) return null;
  if (text.toLowerCase().includes(whole.toLowerCase())) return null;
  // `1.740 hộ nghèo | trong tổng số 7.960 hộ`
  const total = context.within('phrase-among', { start: own.end, end: member.value.start });
  if (total.length > 0) return null;
  return `${whole}: ${text}`;
}

/** `Công nghiệp tăng 6,8%, | đóng góp 3,9 điểm phần trăm vào mức tăng chung`: points behind a change and a comma are what its subject gives. */
function isOfSubject(context: MeasureContext, { value, left, segment }: Member, carrier: Carrier): boolean {
  const [comma, verb] = context.tokens(left);
  return (
    value.values.unit === 'point' &&
    value.values.change === null &&
    carrier.text !== '' &&
    carrier.segment === segment &&
    comma?.fold === ',' &&
    verb !== undefined &&
    context.at('giving-cue', verb.start) !== undefined
  );
}

/** `Trường chuẩn quốc gia đạt 68%, trong đó | mầm non 70%`: a grade or a rank of school says nothing without what it is a part of. NULL for other words. */
function gradeOf(context: MeasureContext, { value }: Member, own: Span): string | null {
  const isGrade = context.at('grade-cue', own.start)?.end === own.end;
  return isGrade && value.values.change === null ? phraseText(context, own) : null;
}

/** `Số dư thấp nhất là 10,9%, cao nhất là tỉnh A 18%`: what is told of a place is not what was the lowest of all. */
function withoutExtreme(context: MeasureContext, { span, text }: Carrier): string {
  const extreme = span === null ? undefined : endingAt(context, 'extreme-cue', span, span.end);
  if (span === null || extreme === undefined || !text.endsWith(phraseText(context, span))) return text;
  const kept = { start: span.start, end: extreme.start };
  return text.slice(0, -phraseText(context, span).length) + phraseText(context, kept);
}

/** `trong đó nông nghiệp tăng 3%`, also with a colon behind it. */
function tellsParts(context: MeasureContext, { left, sentence }: Member): boolean {
  const reach = { start: Math.max(sentence.start, left.start - COLON_REACH), end: left.end };
  return context.within('phrase-part', reach).length > 0;
}

/** Nothing behind the colon has been measured yet. */
function isOlder(carrier: Carrier, heading: Span): boolean {
  return carrier.span === null || carrier.span.start < heading.end;
}
