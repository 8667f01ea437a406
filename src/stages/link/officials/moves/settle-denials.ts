import type { Mention } from '../../../../model/mention.ts';
import type { MoveMention } from '../../../../model/mentions/mention-kinds.ts';
import { mentionsOf } from '../../../../model/mentions-of.ts';
import { contains, indexAt, type Span } from '../../../../model/span.ts';

/** Verbs of posts without those that the text denies (`chưa được bổ nhiệm giữ chức P`); `không giữ chức P nữa` gives P up. */
export function settleDenials(
  verbs: readonly MoveMention[],
  mentions: readonly Mention[],
): readonly MoveMention[] {
  const [denied, ended] = ['take-up-denied', 'take-up-ended'].map((kind) => mentionsOf(mentions, kind));
  if (denied!.length === 0 && ended!.length === 0) return verbs;
  const isIn = (spans: readonly Span[], verb: Span) => {
    const span = spans[indexAt(spans, verb.start)];
    return span !== undefined && contains(span, verb);
  };
  return verbs.flatMap((verb): MoveMention[] => {
    if (verb.kind !== 'take-up') return [verb];
    if (isIn(ended!, verb)) return [{ ...verb, kind: 'give-up' }];
    return isIn(denied!, verb) ? [] : [verb];
  });
}
