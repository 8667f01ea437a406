import type { Mention } from '../../../model/mention.ts';
import type { Span } from '../../../model/span.ts';
import type { MeasureContext } from '../measures/measure-context.ts';
import { phraseText, trimStart } from '../measures/trim-phrase.ts';

const MOST_TOKENS_BEFORE = 14;
const MOST_TOKENS_BEHIND = 12;

/**
 * What an amount counts, so that it can be read alone: the words of its clause before the figure (`bố trí luân chuyển`), its
 * unit, and what follows up to the next comma (`lượt cán bộ đi cơ sở`). NULL when that says no more than the unit.
 */
export function countedPhrase(context: MeasureContext, segment: Span, count: Mention): string | null {
  const unit = String(count.values.unit);
  const before = wordsBefore(context, { start: segment.start, end: count.start });
  const behind = wordsBehind(context, { start: count.end, end: segment.end });
  const text = [before, unit, behind].filter(Boolean).join(' ');
  return text === unit ? null : text;
}

function wordsBefore(context: MeasureContext, left: Span): string {
  const tokens = context.tokens(left);
  const stop = tokens.findLast((token) => [',', ':', '('].includes(token.fold) || token.shape === 'break');
  const kept = context.tokens({ start: stop?.end ?? left.start, end: left.end });
  const start = kept.at(-MOST_TOKENS_BEFORE)?.start ?? kept[0]?.start ?? left.end;
  const phrase = trimStart(context, { start, end: left.end });
  return phraseText(context, phrase).replace(/[\s,;:(“"]+$/u, '');
}

function wordsBehind(context: MeasureContext, right: Span): string {
  const tokens = context.tokens(right).slice(0, MOST_TOKENS_BEHIND);
  const stop = tokens.find(
    (token) => token.shape === 'punct' || token.shape === 'break' || isFigure(context, token),
  );
  const phrase = { start: right.start, end: stop?.start ?? tokens.at(-1)?.end ?? right.start };
  return phraseText(context, phrase);
}

function isFigure(context: MeasureContext, token: Span): boolean {
  const there = { start: token.start, end: token.start + 1 };
  return ['count', 'percent', 'date', 'number'].some((kind) => context.within(kind, there).length > 0);
}
