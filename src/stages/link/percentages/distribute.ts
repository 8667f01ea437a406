import type { Span } from '../../../model/span.ts';
import type { MeasureContext } from '../measures/measure-context.ts';
import { phraseText, trimEnd } from '../measures/trim-phrase.ts';

/**
 * Gives a member of a list the head that it shares: `tỷ lệ nữ cấp xã` + `cấp huyện` = `tỷ lệ nữ cấp huyện`. The shared part ends
 * where the carrier has the member's first word, else behind its last joint (`tham gia`, `của`), else it is the whole carrier.
 */
export function distribute(context: MeasureContext, carrier: Span, member: Span): string {
  const own = phraseText(context, member);
  const cut = sameWord(context, carrier, member) ?? lastJoint(context, carrier);
  if (cut === null) return `${phraseText(context, carrier)} (${own})`;
  const shared = { start: carrier.start, end: cut };
  return [phraseText(context, shared), own, tailOf(context, carrier, member, cut)].filter(Boolean).join(' ');
}

/** `cán bộ nữ | tham gia cấp ủy`, then `cán bộ trẻ`: an item as long as the one that it stands for shares what follows that one. */
function tailOf(context: MeasureContext, carrier: Span, member: Span, cut: number): string {
  const words = context.tokens(member);
  const joint = context.within('phrase-joint', { start: cut, end: carrier.end })[0];
  if (joint === undefined || words.length < 2 || context.within('phrase-joint', member).length > 0) return '';
  const replaced = context.tokens({ start: cut, end: joint.start });
  return replaced.length === words.length && replaced[0]?.fold === words[0]?.fold
    ? phraseText(context, { start: joint.start, end: carrier.end })
    : '';
}

/** Where the carrier has the member's first word again; NULL where it has not. */
export function sameWord(context: MeasureContext, carrier: Span, member: Span): number | null {
  const [first, second] = context.tokens(member);
  const tokens = context.tokens(carrier);
  const at = tokens.findLastIndex(
    (token) =>
      token.fold === first?.fold &&
      token.start > carrier.start &&
      !isInBrackets(context, carrier, token.start),
  );
  if (at < 0) return null;
  // `đảng viên nữ tham gia cấp ủy`, then `Đảng ủy bộ phận`: one syllable before the joint is not the same word.
  const joint = lastJoint(context, carrier);
  const isOther = tokens[at + 1]?.fold !== second?.fold;
  return isOther && joint !== null && joint > tokens[at]!.end ? null : tokens[at]!.start;
}

function lastJoint(context: MeasureContext, carrier: Span): number | null {
  const joint = context
    .within('phrase-joint', carrier)
    .findLast(
      (found) =>
        found.start > carrier.start &&
        found.end < trimEnd(context, carrier).end &&
        !isInBrackets(context, carrier, found.start),
    );
  return joint?.end ?? null;
}

function isInBrackets(context: MeasureContext, carrier: Span, at: number): boolean {
  const before = context.body.slice(carrier.start, at);
  return before.lastIndexOf('(') > before.lastIndexOf(')');
}
