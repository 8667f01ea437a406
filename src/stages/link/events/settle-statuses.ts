import type { Act, EventScene } from './event-scene.ts';
import type { Participation } from './participation.ts';
import { isPassive } from './persons-before.ts';
import { readStatus, type StatusReading } from './read-status.ts';

/** How sure each move of a sentence is, in the order of `found`: as its own words say, else as the verb before it where they go together. */
export function settleStatuses(scene: EventScene, found: readonly Participation[]): StatusReading[] {
  const statuses: StatusReading[] = [];
  for (const [at, { act, scene: told }] of found.entries()) {
    const stated = readStatus(told, act, leftBefore(scene, found, at));
    statuses.push(stated ?? (sharesStatus(scene, found, at, statuses) ? statuses[at - 1]! : 'done'));
  }
  return statuses;
}

/** The verb of leaving right before one that acts on the same persons. */
function leftBefore(scene: EventScene, found: readonly Participation[], at: number): Act | null {
  const { act, scene: told, inherited } = found[at]!;
  const before = found.slice(0, at).findLast((other) => other.act.end <= act.start);
  const leaves = before?.scene === scene && told === scene && before.act.types.at(-1)!.post === 'from';
  return leaves && inherited && act.voice !== 'subject' ? before.act : null;
}

/**
 * `sẽ điều động X và bổ nhiệm Y`: a verb takes the status of the one before it, up to a passive of its own; a plan also ends at a
 * semicolon, where a list of decisions goes on.
 */
function sharesStatus(
  scene: EventScene,
  found: readonly Participation[],
  at: number,
  statuses: readonly StatusReading[],
): boolean {
  const [before, participation] = [found[at - 1], found[at]!];
  if (before === undefined || participation.inherited) return before !== undefined;
  const { act } = participation;
  const between = scene.text.slice(before.act.end, act.start);
  const ends = between.includes(';') && statuses[at - 1] !== 'decided';
  return !ends && act.voice !== 'subject' && !isPassive(scene, act);
}
