import type { Span } from '../../../model/span.ts';
import { joinsItems } from '../measures/joins-items.ts';
import type { MeasureContext } from '../measures/measure-context.ts';
import { phraseText, trimPhrase } from '../measures/trim-phrase.ts';
import type { Indicator } from './find-indicators.ts';
import type { Member } from './member.ts';
import { readBehind } from './read-behind.ts';

/** `100% đảng ủy và 92% chi bộ hoàn thành kiểm tra`: a value with a noun phrase alone shares the verb of the one joined to it. */
export function sharePredicates(
  context: MeasureContext,
  members: readonly Member[],
  indicators: readonly Indicator[],
): Indicator[] {
  const found = [...indicators];
  for (let at = members.length - 2; at >= 0; at--) {
    const elided = elidedBy(context, members[at]!, members[at + 1]!);
    if (elided !== null) {
      const { text, population } = found[at + 1]!;
      found[at] = { ...found[at]!, own: elided, shared: null, text, population };
      continue;
    }
    const predicate = predicateOf(context, members[at]!, members[at + 1]!);
    if (predicate === null || !isNoun(context, members[at]!, found[at]!)) continue;
    found[at] = { ...found[at]!, text: `${found[at]!.text} ${predicate}` };
  }
  return found;
}

/** `đến năm 2027, trên 50% và đến năm 2032, 100% bí thư …`: between dates alone a value measures what stands behind the next one. An empty span; NULL where it does not. */
function elidedBy(context: MeasureContext, member: Member, next: Member): Span | null {
  if (member.value.values.change !== null || next.value.values.change !== null) return null;
  const gap = { start: member.value.end, end: next.value.start };
  const [first] = context.tokens(gap);
  if (first === undefined || context.within('phrase-and', first).length === 0) return null;
  const before = { start: first.end, end: next.value.start };
  if (!isDated(context, before) || !isDated(context, member.left)) return null;
  const own = trimPhrase(context, before);
  if (own.end > own.start || readBehind(context, next, false).population === null) return null;
  return { start: member.value.start, end: member.value.start };
}

/** A date and a comma end the words before a value. */
function isDated(context: MeasureContext, left: Span): boolean {
  const text = context.body.slice(left.start, left.end).replace(/[\s,]+$/u, '');
  return context.within('date', left).some(({ end }) => end === left.start + text.length);
}

/** What is said of the population behind the next value, where only `và` or a comma stands between the two. */
function predicateOf(context: MeasureContext, member: Member, next: Member): string | null {
  if (next.value.values.change !== null || member.segment !== next.segment) return null;
  const tokens = context.tokens({ start: member.value.end, end: next.value.start });
  const last = tokens.at(-1);
  if (last === undefined || !joinsItems(context, last)) return null;
  const { predicate, population } = readBehind(context, next, false);
  return predicate === null || population === null ? null : phraseText(context, predicate);
}

function isNoun(context: MeasureContext, member: Member, indicator: Indicator): boolean {
  if (indicator.own.end > indicator.own.start || member.hasVerb || member.value.values.change !== null)
    return false;
  const { phrase, predicate, population } = readBehind(context, member, false);
  return phrase !== '' && population !== null && predicate === null;
}
