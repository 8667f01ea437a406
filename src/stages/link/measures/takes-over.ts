import { type Span, startingIn } from '../../../model/span.ts';
import { isDueLater, periodsOf } from './find-plans.ts';
import { type MeasureContext, spanAt } from './measure-context.ts';
import { type Cues, cues } from './status-cues.ts';

/**
 * `Đến năm 2030, 85% dân số …. Hằng năm kết nạp 3% đảng viên`, `Đến năm 2025, 60% …; 70% …. Tỷ lệ nước sạch trên 90%`: a sentence with no word for when or
 * whether, in which something is to be so every year or no count stands with the share, takes over the deadline of the sentences of targets before it.
 */
export function takesOver(context: MeasureContext, sentence: Span, own: Span, before: Cues): boolean {
  const said = { start: sentence.start, end: clauseEnd(context, sentence, own) };
  if (tellsResult(context, said, before) || periodsOf(context, said).length > 0) return false;
  const told = sentencesBefore(context, sentence);
  const anchor = told.findLast((one) => periodsOf(context, one).length > 0);
  if (anchor === undefined || !isPlanned(context, anchor)) return false;
  const between = startingIn(told, { start: anchor.end, end: sentence.start });
  if (between.some((one) => tellsResult(context, one, cues(context, one)))) return false;
  return (
    context.within('yearly-cue', said).length > 0 ||
    (setsFigures(context, anchor) && opensWithShare(context, sentence, own))
  );
}

/**
 * The first share of the sentence stands in its opening clause, in which nobody acts (`Anh A về xã 2 năm, hộ nghèo giảm 13%`) and nothing has been counted
 * (`Toàn huyện có 12 xã, trong đó 8 xã đạt chuẩn, chiếm 66%`).
 */
function opensWithShare(context: MeasureContext, sentence: Span, own: Span): boolean {
  const [first] = context.within('percent', sentence);
  if (first === undefined) return false;
  // `Tạo việc làm cho 5.000 lao động, giảm hộ nghèo còn 3%`: what is to be done.
  const verb = ['deed-cue', 'change-cue'].some((kind) => context.at(kind, sentence.start) !== undefined);
  if (verb) return true;
  if (context.within('count', own).length > 0) return false;
  const opening = { start: sentence.start, end: first.start };
  const acts = ['name', 'post', 'count'].some((kind) => context.within(kind, opening).length > 0);
  if (acts) return false;
  // `Tỷ lệ tổ chức đảng, đảng viên … đạt 95%`
  const marks = context.at('phrase-head', sentence.start) === undefined ? ',;:' : ';:';
  return context.marks(marks, opening).length === 0;
}

/** A word of results, of the present or the past, or one that turns against a plan. */
function tellsResult(context: MeasureContext, span: Span, { strong, near }: Cues): boolean {
  return (
    [...strong, ...near].includes('actual') ||
    ['now-cue', 'past-span-cue', 'turn-cue', 'report-cue'].some(
      (kind) => context.within(kind, span).length > 0,
    )
  );
}

/** A deadline to come, and no word of results behind the last one of planning (`đã thông qua một số chỉ tiêu đến năm 2030`). */
function isPlanned(context: MeasureContext, span: Span): boolean {
  const planned = context.within('status-cue', span).findLast(({ values }) => values.status === 'target');
  const said = { start: planned?.start ?? span.start, end: span.end };
  return isDueLater(context, span) && !cues(context, said).strong.includes('actual');
}

/** Figures stand behind its deadline. */
function setsFigures(context: MeasureContext, span: Span): boolean {
  const [date] = periodsOf(context, span);
  const rest = { start: date?.end ?? span.end, end: span.end };
  return ['percent', 'count'].some((kind) => context.within(kind, rest).length > 0);
}

function clauseEnd(context: MeasureContext, sentence: Span, own: Span): number {
  const rest = { start: own.end, end: sentence.end };
  return context.marks(',;', rest)[0]?.start ?? sentence.end;
}

/** Sentences of the paragraph before one. */
function sentencesBefore(context: MeasureContext, sentence: Span): readonly Span[] {
  const { start } = spanAt(context.paragraphs, sentence.start);
  return startingIn(context.sentences, { start, end: sentence.start });
}
