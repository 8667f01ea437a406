import type { CountMention } from '../../../model/mentions/mention-kinds.ts';
import type { Span } from '../../../model/span.ts';
import type { MeasureContext } from '../measures/measure-context.ts';
import { nounStart } from '../measures/noun-start.ts';
import { phraseText } from '../measures/trim-phrase.ts';
import { leadOf } from './lead-of.ts';
import { BEHIND_REACH, wordsBehind } from './words-behind.ts';

/** `tổng số` alone names nothing. */
const LEAST_NAMING = 3;

/** What the count before told of, for a change that names nothing itself. */
export interface Counted {
  readonly text: string | null;
  readonly unit: string;
  readonly measure: boolean;
  /** Where its sentence begins, and where it ends itself. */
  readonly sentence: number;
  readonly end: number;
  /** The words before its figure. */
  readonly before: Span;
  /** What was done to so many (`thu giữ`), as the list says that it goes on with; NULL where only the words before the figure may say it. */
  readonly deed: string | null;
}

/**
 * What an amount counts, so that it can be read alone, without figures: what is done with it or whose it is, its noun, and what follows up to a mark or a
 * figure (`luân chuyển lượt cán bộ đi cơ sở`, `Công ty A: lao động nữ`, `Tổng thu ngân sách`). NULL when that says no more than the unit.
 */
export function countedPhrase(
  context: MeasureContext,
  sentence: Span,
  segment: Span,
  count: CountMention,
  from: number,
  last: Counted | null,
  deed: string | null,
): string | null {
  const named = announced(context, segment, count);
  if (named !== null) return named;
  const unit = String(count.values.unit);
  const lead = leadOf(context, { start: segment.start, end: from });
  // `cán bộ dưới | 40 tuổi`
  if (context.within('age', count).length > 0) return lead.text === '' ? null : lead.text;
  // `…, tăng 11 xã`, `từ 640 hộ xuống còn 215 hộ`
  const bounds = context.within('bound-cue', count);
  const isLevel = context
    .within('change-cue', { start: from, end: count.end })
    .some(({ start }) => !bounds.some((bound) => bound.start <= start && start < bound.end));
  const changes = count.values.change !== null || isLevel;
  if (lead.text === '' && changes && continues(last, count, sentence)) return last!.text;
  const isMeasure = count.values.measure === true;
  const noun = isMeasure ? behindMeasure(context, segment, count) : nounOf(context, segment, count);
  const isHeads = isMeasure || context.within('phrase-counter', count).some(({ end }) => end === count.end);
  // `triệu | người`
  const says = noun !== '' && !` ${unit}`.normalize('NFC').endsWith(` ${noun}`.normalize('NFC'));
  const goesOn =
    deed !== null &&
    !changes &&
    context.within('phrase-predicate', wordsBehind(context, segment, count)).length === 0;
  if (lead.text === '' && goesOn) return [deed, noun].filter(Boolean).join(' ');
  if (lead.text === '') return says ? noun : null;
  if (lead.kind === 'owner') return isHeads && !says ? lead.text : `${lead.text}: ${noun}`;
  // `Số đảng viên là | 1.932 đảng viên`, `dân số | 8.420 người`, `Tổng thu đạt | 285 tỷ đồng`
  const isNumber = lead.kind === 'number' && (lead.headed || (isHeads && !says));
  // `nâng tổng số đảng viên | lên 33.503 đảng viên`
  const isChanged = lead.kind === 'deed' && changes;
  // `tổng đàn gia súc, gia cầm | 9.500 con`
  const isNamed = lead.headed && lead.text.split(' ').length >= LEAST_NAMING;
  const isPart = !isMeasure && !says && (isNamed || (isHeads && (!lead.acts || lead.persons)));
  if (isNumber || isChanged || isPart) return lead.text;
  // `Nguyên do là | 14 sổ đỏ`
  if (lead.kind === 'number' && !isMeasure && !lead.acts) return noun;
  return [lead.text, noun].filter(Boolean).join(' ');
}

/** `Tổng số đảng viên: 9.486`: what stands before the colon. NULL for other counts. */
function announced(context: MeasureContext, segment: Span, { start, end }: Span): string | null {
  const colon = context.body.slice(start, end).search(/:\s*\d[\d.,]*$/u);
  if (colon < 0) return null;
  const clause = leadOf(context, { start: segment.start, end: start }).text;
  return [clause, phraseText(context, { start, end: start + colon })].filter(Boolean).join(' ');
}

/** `…, tăng 11 xã so với năm trước`: of what was counted before it in the sentence, with the same noun, or of an amount. */
function continues(last: Counted | null, count: CountMention, sentence: Span): boolean {
  if (last === null || last.sentence !== sentence.start) return false;
  const [first] = String(count.values.unit).split(' ');
  const unit = String(count.values.unit);
  // `xóa 44 hộ cận nghèo, còn 9 hộ nghèo`
  const isOther = !last.measure && !last.unit.startsWith(unit) && !unit.startsWith(last.unit);
  return (
    last.measure === (count.values.measure === true) &&
    !isOther &&
    (last.unit.split(' ')[0] === first || last.measure)
  );
}

/** The noun behind the figure with the words behind it. */
function nounOf(context: MeasureContext, segment: Span, count: CountMention): string {
  const start = nounStart(context, count);
  const { end } = wordsBehind(context, segment, count);
  const said = pastShare(context, segment, count);
  if (said !== null && start > count.start)
    return [phraseText(context, { start, end: count.end }), phraseText(context, said)].join(' ');
  // `từ 200 đảng viên | trở lên`
  const bound = context.within('bound-cue', { start, end }).find((cue) => cue.end >= end);
  const noun = phraseText(context, { start: behindScale(context, start, count), end: bound?.start ?? end });
  return start > count.start ? noun : String(count.values.unit);
}

/** `81,5 triệu | người tham gia bảo hiểm`: the scale of a figure is no part of its noun. */
function behindScale(context: MeasureContext, start: number, count: Span): number {
  const number = context.within('number', { start: count.start, end: count.end })[0];
  return number === undefined || number.end >= count.end ? start : Math.max(start, number.end);
}

/** `9/14 xã (64,3%) | đạt chuẩn`: what is said of those whose share stands in a bracket between. NULL without such a bracket. */
function pastShare(context: MeasureContext, segment: Span, count: Span): Span | null {
  const right = { start: count.end, end: Math.min(segment.end, count.end + BEHIND_REACH) };
  const [open, share, close, verb] = context.tokens(right);
  if (open?.fold !== '(' || share?.shape !== 'percent' || close?.fold !== ')' || verb === undefined)
    return null;
  if (context.at('phrase-predicate', verb.start) === undefined) return null;
  const behind = wordsBehind(context, segment, close);
  return { start: verb.start, end: behind.end };
}

/** `12.500 m2 | đất`; a rate (`triệu đồng | /người/tháng`) is no noun. */
function behindMeasure(context: MeasureContext, segment: Span, count: CountMention): string {
  const behind = wordsBehind(context, segment, count);
  const isRate = context.tokens(behind)[0]?.fold === '/';
  return isRate ? '' : phraseText(context, behind);
}
