import type { Mention } from '../../../model/mention.ts';
import type { Span } from '../../../model/span.ts';
import type { MeasureContext } from '../measures/measure-context.ts';
import { phraseText, trimStart } from '../measures/trim-phrase.ts';

const MOST_TOKENS_BEFORE = 30;
const MOST_TOKENS_BEHIND = 20;

/**
 * What an amount counts, so that it can be read alone: the words of its clause before the figure, or before the change that leads to it (`from`), its
 * unit, and what follows up to the next comma (`lượt cán bộ đi cơ sở`). NULL when that says no more than the unit.
 */
export function countedPhrase(
  context: MeasureContext,
  segment: Span,
  count: Mention,
  from: number,
): string | null {
  const unit = String(count.values.unit);
  const before = wordsBefore(context, { start: segment.start, end: from });
  const behind = wordsBehind(context, { start: count.end, end: segment.end });
  const text = [before, unit, behind].filter(Boolean).join(' ');
  return text === unit ? null : text;
}

function wordsBefore(context: MeasureContext, left: Span): string {
  const tokens = context.tokens(left);
  const stop = tokens.findLast((token) => [',', ':', '('].includes(token.fold) || token.shape === 'break');
  const clause = { start: stop?.end ?? left.start, end: left.end };
  // `Ông A, Bí thư Huyện ủy, trao giấy khen cho 3 tập thể`: who acts is another fact, whatever mark stands behind the post.
  const actor = context.within('appointment', left).findLast(({ end }) => end <= left.end);
  const behind = { start: Math.max(clause.start, actor?.end ?? 0), end: left.end };
  const whole = { start: actor?.start ?? clause.start, end: left.end };
  return phraseFrom(context, behind) || phraseFrom(context, whole);
}

function phraseFrom(context: MeasureContext, { start, end }: Span): string {
  const words = context.tokens({ start, end }).filter((token) => token.shape !== 'punct');
  const at = words.at(-MOST_TOKENS_BEFORE)?.start ?? words[0]?.start ?? end;
  // Not the second half of a form of address: `chí Vũ Đình Khang`, `c Vũ Đình Khang`.
  const name = context
    .within('name', { start: at, end })
    .find((one) => context.tokens({ start: at, end: one.start }).length < 2);
  const first = words.length > MOST_TOKENS_BEFORE ? (name?.start ?? at) : at;
  const phrase = trimStart(context, { start: first, end });
  return phraseText(context, phrase).replace(/[\s,;:(“"]+$/u, '');
}

function wordsBehind(context: MeasureContext, right: Span): string {
  const tokens = context.tokens(right).slice(0, MOST_TOKENS_BEHIND);
  const stop = tokens.find(
    (token) =>
      (token.shape === 'punct' && !isInWord(context, token)) ||
      token.shape === 'break' ||
      isFigure(context, token),
  );
  const phrase = { start: right.start, end: stop?.start ?? tokens.at(-1)?.end ?? right.start };
  return phraseText(context, phrase);
}

/** The stroke of `đ/c`. */
function isInWord({ body }: MeasureContext, { start, end }: Span): boolean {
  return body[start] === '/' && /\p{L}/u.test(body[start - 1] ?? '') && /\p{L}/u.test(body[end] ?? '');
}

function isFigure(context: MeasureContext, token: Span): boolean {
  return ['count', 'percent', 'date', 'number'].some((kind) => context.at(kind, token.start) !== undefined);
}
