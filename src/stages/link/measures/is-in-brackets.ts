import type { MeasureContext } from './measure-context.ts';

/** Whether a bracket that has opened since `from` is still open at a position. */
export function isInBrackets({ body }: MeasureContext, from: number, at: number): boolean {
  const before = body.slice(from, at);
  return before.lastIndexOf('(') > before.lastIndexOf(')');
}
