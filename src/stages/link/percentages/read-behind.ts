import type { Span } from '../../../model/span.ts';
import type { MeasureContext } from '../measures/measure-context.ts';
import { phraseText, trimOpening, trimPhrase } from '../measures/trim-phrase.ts';
import type { Member } from './member.ts';

export interface Behind {
  readonly phrase: string;
  readonly population: string | null;
}

const MOST_TOKENS = 40;
const NOTHING: Behind = { phrase: '', population: null };

/**
 * The words behind a value: `98% hội viên được bình xét` measures them; behind a phrase that is measured already only the noun
 * phrase counts (`đạt 10% cán bộ diện …`). What compares (`kế hoạch`, `so với`) or opens a new clause is none of them.
 */
export function readBehind(context: MeasureContext, member: Member, measured: boolean): Behind {
  const first = context.tokens(member.right)[0];
  if (first === undefined || first.shape === 'punct' || first.shape === 'break') return NOTHING;
  const at = { start: first.start, end: first.start + 1 };
  if (['basis-cue', 'date', 'status-cue'].some((kind) => context.within(kind, at).length > 0)) return NOTHING;
  const span = trimOpening(context, { start: first.start, end: behindEnd(context, member, measured) });
  if (span.end === span.start) return NOTHING;
  return { phrase: phraseText(context, span), population: population(context, span) };
}

function behindEnd(context: MeasureContext, member: Member, measured: boolean): number {
  const { right } = member;
  const tokens = context.tokens(right).slice(0, MOST_TOKENS);
  const compared = context.within('basis-cue', right)[0]?.start ?? right.end;
  // `giảm từ 3% số hộ nghèo trở lên`: the bound is the value's.
  const bound = member.value.values.start === true ? context.within('bound-cue', right)[0] : undefined;
  const stop = tokens.find(
    (token) =>
      token.start >= compared ||
      token.start === bound?.start ||
      token.shape === 'break' ||
      token.fold === ';' ||
      token.fold === ':' ||
      (token.fold === ',' && (measured || opensClause(context, token.end))),
  );
  return stop?.start ?? tokens.at(-1)?.end ?? right.end;
}

/** A comma before `trong đó`, `tăng 5%`, `phấn đấu`, a figure begins something else; one inside `cán bộ, đảng viên` does not. */
function opensClause(context: MeasureContext, at: number): boolean {
  const next = context.tokens({ start: at, end: at + 60 })[0];
  if (next === undefined) return true;
  const there = { start: next.start, end: next.start + 1 };
  return ['phrase-lead', 'change-cue', 'status-cue', 'phrase-tail', 'phrase-head', 'count', 'date'].some(
    (kind) => context.within(kind, there).length > 0,
  );
}

/** The noun phrase of whom: up to the first verb; `trong tổng số` before it is no part of it. */
function population(context: MeasureContext, phrase: Span): string | null {
  let { start } = phrase;
  for (;;) {
    const token = context.tokens({ start, end: phrase.end })[0];
    if (token === undefined) return null;
    const there = { start: token.start, end: token.start + 1 };
    const head = context.within('phrase-head', there)[0] ?? context.within('phrase-joint', there)[0];
    if (head === undefined) break;
    start = head.end;
  }
  const rest = { start, end: phrase.end };
  const verb = context.within('phrase-stop', rest).find((stop) => !isJoint(context, stop));
  const text = phraseText(context, trimPhrase(context, { start, end: verb?.start ?? phrase.end }));
  return text === '' ? null : text;
}

/** `của`, `trong`, `và` join noun phrases and don't end them. */
function isJoint(context: MeasureContext, stop: Span): boolean {
  const there = { start: stop.start, end: stop.start + 1 };
  return (
    context.within('phrase-joint', there).length > 0 || context.body.slice(stop.start, stop.end).length <= 2
  );
}
