import type { MeasureContext } from '../measures/measure-context.ts';
import type { Member } from './member.ts';

/** `vượt 0,5% so với chỉ tiêu của Nghị quyết (38%)`: alone in a bracket behind the plan that the value before is compared with stands the plan's own figure. */
export function isBracketedPlan(
  context: MeasureContext,
  { value }: Member,
  before: Member | undefined,
): boolean {
  if (before === undefined || value.values.change !== null) return false;
  const bracket = /\(\s*$/u.exec(context.body.slice(before.value.end, value.start));
  if (bracket === null || !/^\s*\)/u.test(context.body.slice(value.end, value.end + 3))) return false;
  const gap = { start: before.value.end, end: before.value.end + bracket.index };
  if (context.tokens(gap).some(({ fold, shape }) => /^[,;:()]$/u.test(fold) || shape === 'break'))
    return false;
  const plan = context.within('basis-cue', gap).find(({ values }) => values.basis === 'plan');
  return plan !== undefined && (before.value.values.change !== null || plan.values.compared === true);
}
