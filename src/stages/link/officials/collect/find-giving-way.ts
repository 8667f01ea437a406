import type { Mention } from '../../../../model/mention.ts';
import { mentionsOf } from '../../../../model/mentions-of.ts';
import { indexAt, type Span } from '../../../../model/span.ts';
import type { CareerCue } from '../career-cues.ts';

/** Characters between a name and the verb that moves its person on: ` đã được Tỉnh ủy điều động`. */
const moved = 24;
/** Characters between a post that somebody takes up and who had it before: `, nhiệm kỳ 2020 - 2025, `. */
const attached = 32;
/** Characters between a name with its posts and the verb by which the person gives one up: `, Bí thư Tỉnh ủy Sơn La, `. */
const apposed = 60;
const mark = /[,;.:()]/u;
/** Classes of words that say that somebody goes to another post. */
const goingOn: ReadonlySet<string> = new Set(['transfer', 'move', 'leave', 'elect']);

/**
 * Where the names stand of those who give way to somebody else and take up nothing themselves (`Ông X thay ông Y làm P`). Who is
 * moved on does (`thay ông Y được điều động giữ chức Q`), and so does who is told of behind the post that the other one has
 * (`X giữ chức P, thay ông Y về nhận nhiệm vụ Q`).
 */
export function findGivingWay(
  mentions: readonly Mention[],
  cues: readonly CareerCue[],
  text: string,
): ReadonlySet<number> {
  const replaced = mentionsOf(mentions, 'replaced');
  if (replaced.length === 0) return new Set();
  const takeUps = mentionsOf(mentions, 'take-up');
  const givingUp = mentionsOf(mentions, 'give-up');
  const names = mentionsOf(mentions, 'name');
  const dates = mentionsOf(mentions, 'date');
  const transfers = cues.filter(({ class: found }) => found === 'transfer');
  const movings = cues.filter(({ class: found }) => goingOn.has(found));
  const bodies = mentionsOf(mentions, 'org');
  const ands = cues.filter(({ class: found }) => found === 'and');
  /** The first of some spans behind a name, when it stands near and in one clause with it. */
  const next = <Where extends Span>(spans: readonly Where[], end: number): Where | undefined => {
    const found = spans[indexAt(spans, end) + 1];
    if (found === undefined) return undefined;
    // `thay ông Y được | Ban Thường vụ Tỉnh ủy | phân công làm P`: who moves them takes no part in how near the verb is.
    const mover = bodies[indexAt(bodies, end) + 1];
    const named = mover !== undefined && mover.end <= found.start ? mover.end - mover.start : 0;
    if (found.start - end - named > moved) return undefined;
    const and = ands[indexAt(ands, end) + 1];
    if (and !== undefined && and.start < found.start) return undefined;
    return mark.test(text.slice(end, found.start)) ? undefined : found;
  };
  /** `X giữ chức P, nhiệm kỳ 2020 - 2025, thay ông Y`; not `2010 giữ chức P, năm 2015 thay ông Y`. */
  const hasSuccessor = ({ start }: Span) => {
    const before = takeUps[indexAt(takeUps, start - 1)];
    if (before === undefined || start - before.end > attached || before.end > start) return false;
    const date = dates[indexAt(dates, start)];
    const isDated = date !== undefined && date.start >= before.end && date.values.kind !== 'term';
    return !isDated && !/[;.:]/u.test(text.slice(before.end, start));
  };
  /** `X sẽ thay ông Y, P, thôi kiêm nhiệm chức danh Q`: no other name stands between, and a new one takes nothing with it. */
  const givesUp = ({ end }: Span) => {
    const verb = givingUp[indexAt(givingUp, end) + 1];
    if (verb === undefined || verb.start - end > apposed) return false;
    const other = names[indexAt(names, end) + 1];
    const taken = takeUps[indexAt(takeUps, end) + 1];
    const isFirst = [other, taken].every((one) => one === undefined || one.start > verb.start);
    return isFirst && !/[;.:]/u.test(text.slice(end, verb.start));
  };
  const takesUp = ({ end }: Span) => {
    const verb = next(takeUps, end);
    return verb !== undefined && (!verb.values.weak || next(movings, end) !== undefined);
  };
  return new Set(
    replaced
      // `thay ông Y, người vừa được bầu làm Q`: what follows is told of Y.
      .filter(({ values }) => !values.goesOn)
      .filter((who) => !givesUp(who))
      .filter((who) => next(transfers, who.end) === undefined && !(hasSuccessor(who) && takesUp(who)))
      .map(({ values }) => values.at),
  );
}
