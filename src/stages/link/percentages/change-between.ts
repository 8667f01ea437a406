import type { MentionOf } from '../../../model/mentions/mention-kinds.ts';
import type { Span } from '../../../model/span.ts';
import type { MeasureContext } from '../measures/measure-context.ts';
import type { Member } from './member.ts';

/** `giảm từ 180 thôn | xuống còn 126 thôn` */
const MOST_NOUN_TOKENS = 5;

/** A change that is told by the figures it starts from and leads to. */
export interface ChangeBetween extends Span {
  readonly verb: MentionOf<'change-cue'>;
}

/**
 * `số thôn từ 180 giảm xuống 126, tương đương 30%`, `giảm từ 180 xuống còn 126 thôn (30%)`: the change between two figures that a value says the size of;
 * it begins with the verb or with `từ`, whichever stands first. NULL without one.
 */
export function changeBetween(context: MeasureContext, { left, value }: Member): ChangeBetween | null {
  if (value.values.change !== null || value.values.level === true) return null;
  const end = left.start + context.body.slice(left.start, left.end).trimEnd().length;
  const amounts = context.within('amounts-to-cue', left).find((cue) => cue.end === end);
  if (amounts === undefined && !context.body.slice(left.start, end).endsWith('(')) return null;
  const from = context.within('bound-from-cue', left).at(-1);
  const said = context.within('change-cue', left).filter((cue) => cue.values.role === 'change');
  const verb = said.findLast(({ start }) => from !== undefined && start < (amounts?.start ?? end));
  if (from === undefined || verb === undefined) return null;
  const between = context.tokens({ start: from.end, end: amounts?.start ?? end });
  const figures = between.filter(({ shape }) => shape === 'number');
  const words = between.filter(({ shape }) => shape === 'word');
  const isPlain = between.every(
    ({ fold, shape }) => shape === 'number' || shape === 'word' || fold === ',' || fold === '(',
  );
  if (figures.length !== 2 || !isPlain || words.length > 2 * MOST_NOUN_TOKENS) return null;
  const leads = verb.start < from.start ? verb.end <= from.start && isNext(context, verb, from) : true;
  return leads ? { start: Math.min(verb.start, from.start), end, verb } : null;
}

/** `giảm | từ` */
function isNext({ body }: MeasureContext, verb: Span, from: Span): boolean {
  return /^\s*$/u.test(body.slice(verb.end, from.start));
}
