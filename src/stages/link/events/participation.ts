import type { Act, EventPerson, EventScene } from './event-scene.ts';

/** Whom one verb acts on. `inherited`: not said by the verb itself, so that only a post of its own makes it an event. */
export interface Participation {
  readonly act: Act;
  /** Where the verb stands: another sentence than the persons' where it heads a list of lines. */
  readonly scene: EventScene;
  readonly persons: readonly EventPerson[];
  readonly inherited: boolean;
}

/** `ông X (tái cử)`: a verb that opens a bracket says so of nobody else. */
export function opensBracket({ act, scene }: Participation): boolean {
  return scene.text[act.start - 1] === '(';
}

/** Whether the text says who or how many a person stands for. */
export function isKnown({ name, count }: EventPerson): boolean {
  return name !== null || count !== null;
}
