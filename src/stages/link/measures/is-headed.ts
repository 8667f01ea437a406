import type { Span } from '../../../model/span.ts';
import { isInBrackets } from './is-in-brackets.ts';
import type { MeasureContext } from './measure-context.ts';

/** A noun that lists share (`tỷ lệ`, `tốc độ`) stands in the phrase, other than the one between two figures (`13 trong tổng số 40 ủy viên`). */
export function isHeaded(context: MeasureContext, phrase: Span): boolean {
  // `1.200 ứng cử viên (trong tổng số 2.900 người) là phụ nữ`
  const heads = context
    .within('phrase-head', phrase)
    .filter(
      (head) =>
        !isInBrackets(context, phrase.start, head.start) || isInBrackets(context, phrase.start, phrase.end),
    );
  const counts = heads.length === 0 ? [] : context.within('count', phrase);
  return (
    heads.some(
      (head) =>
        !counts.some(({ start, end }) => start < head.start && head.end <= end) &&
        !isOfCounted(context, phrase, head),
    ) || context.within('change-cue', phrase).some((cue) => cue.values.role === 'growth')
  );
}

/** `có 1.659 hộ nghèo về | tiêu chí thu nhập`: what stands behind a count and its joint says of whom that are. */
export function isOfCounted(context: MeasureContext, part: Span, cue: Span): boolean {
  const before = { start: part.start, end: cue.start };
  const joint = context.within('noun-joint', before).at(-1);
  const count = context.within('count', before).at(-1);
  return (
    joint !== undefined &&
    count !== undefined &&
    count.values.measure !== true &&
    count.end <= joint.start &&
    /^\s*$/u.test(context.body.slice(joint.end, cue.start)) &&
    /^[^,;:]*$/u.test(context.body.slice(count.end, joint.start))
  );
}
