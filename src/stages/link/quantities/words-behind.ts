import type { Span } from '../../../model/span.ts';
import type { MeasureContext } from '../measures/measure-context.ts';

const MOST_TOKENS_BEHIND = 14;

/** As many words are no longer. */
export const BEHIND_REACH = 140;

/** Up to the next mark, figure, verb of change or comparison; a joint or `và` that the next figure stands behind is none of it. */
export function wordsBehind(context: MeasureContext, segment: Span, count: Span): Span {
  const right = { start: count.end, end: Math.min(segment.end, count.end + BEHIND_REACH) };
  const figure = firstOf(context, FIGURES, right);
  const end = Math.min(figure, firstOf(context, STOPS, right));
  const tokens = context.tokens({ start: right.start, end }).slice(0, MOST_TOKENS_BEHIND);
  const mark = tokens.findIndex(
    (token) => (token.shape === 'punct' && !isInWord(context, token)) || token.shape === 'break',
  );
  const kept = mark < 0 ? [...tokens] : tokens.slice(0, mark);
  // `143 đảng viên vượt | chỉ tiêu`
  const compares = mark < 0 && context.at('basis-cue', end) !== undefined;
  const leads = mark < 0 && figure <= end && figure < right.end;
  // `120 căn nhà | với kinh phí 6 tỷ đồng`
  const joint = leads ? kept.findIndex((word) => leadsOn(context, word, right.end)) : -1;
  if (joint >= 0) kept.length = joint;
  for (;;) {
    const joint = jointEnding(context, kept, leads || compares ? [...JOINTS, ...VERBS] : JOINTS);
    if (joint === null) break;
    while (kept.length > 0 && kept.at(-1)!.end > joint) kept.pop();
  }
  return { start: right.start, end: kept.at(-1)?.end ?? right.start };
}

const FIGURES = ['count', 'percent', 'date', 'number', 'ratio'];

const STOPS = ['basis-cue', 'clause-stop', 'phrase-part'];

/** Where the first of some kinds stands; the end where none does. */
function firstOf(context: MeasureContext, kinds: readonly string[], span: Span): number {
  return Math.min(span.end, ...kinds.map((kind) => context.within(kind, span)[0]?.start ?? span.end));
}

/** Kinds of words that lead on to a figure. */
const JOINTS = ['phrase-joint', 'phrase-part'];

/** Kinds of verbs that lead on to a figure, or to what it is compared with. */
const VERBS = ['phrase-lead', 'phrase-tail'];

/** `với`, and none of those between nouns (`của`, `trong`); `và` before what is done to the next figure (`hiến đất | và đóng góp`). */
function leadsOn(context: MeasureContext, { start, end }: Span, to: number): boolean {
  if (context.within('phrase-and', { start, end }).length > 0) {
    const next = context.tokens({ start: end, end: to })[0];
    return next !== undefined && DEEDS.some((kind) => context.at(kind, next.start) !== undefined);
  }
  return context.at('phrase-joint', start) !== undefined && context.at('noun-joint', start) === undefined;
}

const DEEDS = ['deed-cue', 'status-cue', 'phrase-predicate'];

/** Where the joint begins that words end with; NULL where they end with none, or with one that tells what those who are counted do (`người | tham gia`). */
function jointEnding(
  context: MeasureContext,
  words: readonly Span[],
  kinds: readonly string[],
): number | null {
  const last = words.at(-1);
  if (last === undefined) return null;
  if (context.within('phrase-and', last).length > 0) return last.start;
  const reach = { start: last.start - 12, end: last.end };
  const joint = context.among(kinds, reach).find(({ end }) => end === last.end);
  if (joint === undefined) return null;
  const isSaid =
    joint.kind === 'phrase-joint' && context.at('phrase-predicate', joint.start)?.end === joint.end;
  return isSaid ? null : joint.start;
}

/** The stroke of `đ/c`. */
function isInWord({ body }: MeasureContext, { start, end }: Span): boolean {
  return body[start] === '/' && /\p{L}/u.test(body[start - 1] ?? '') && /\p{L}/u.test(body[end] ?? '');
}
