import { z } from 'zod';

/** What a run can raise an alarm about. */
export const alarmKinds = [
  'source-silent',
  'source-unreachable',
  'rejects-jump',
  'fill-drop',
  'articles-stopped',
  'challenge',
] as const;

/** Something about a source that a person should look at. */
export const alarmSchema = z.object({
  kind: z.enum(alarmKinds),
  source_id: z.string(),
  /** One sentence: what was seen, and what was usual. */
  detail: z.string(),
});
export type Alarm = z.infer<typeof alarmSchema>;
