import type { Act, EventScene, EventStatus } from './event-scene.ts';

/** Whether a move is done, decided or planned; `denied` makes no event. */
export type StatusReading = EventStatus | 'denied';

const readings: Readonly<Record<string, EventStatus>> = {
  'event-done': 'done',
  'event-decided': 'decided',
  'event-planned': 'planned',
};

/** Reads the nearest word of status before a verb; NULL when there is none. A denial counts only right before the verb or its `được`, `bị`. */
export function settleStatus(scene: EventScene, act: Act): StatusReading | null {
  const isAt = (end: number) => end <= act.start && scene.text.slice(end, act.start).trim() === '';
  const cue = scene.mentions('event-status').find((mention) => isAt(mention.end));
  if (cue === undefined) return null;
  const reading = readings[cue.values.class as string];
  if (reading !== undefined) return reading;
  const voice = scene.mentions('event-voice').find((mention) => isAt(mention.end));
  const gap = scene.text.slice(cue.values.cueEnd as number, voice?.start ?? act.start);
  return gap.trim() === '' ? 'denied' : null;
}
