import { Cron } from 'croner';
import { wrongUse } from '../../model/failure.ts';

/** Cadences are read as the people who publish live by the clock. */
const timezone = 'Asia/Ho_Chi_Minh';

/** When something is to be done again and again. */
export interface Cadence {
  /** The last time at or before `now`; null when there never was one. */
  last(now: Date): Date | null;
  /** The first time after `now`; null when there will be none. */
  next(now: Date): Date | null;
}

/** Reads the five fields of a cadence; `file` and `field` say where a wrong one stands (exit code 2). */
export function parseCadence(text: string, where: string): Cadence {
  let cron: Cron;
  try {
    cron = new Cron(text, { timezone, paused: true, mode: '5-part' });
  } catch (cause) {
    throw wrongUse(
      {
        code: 'cadence-invalid',
        expected: 'a cadence in five fields: minute, hour, day of month, month, weekday, e.g. "0 5 * * *"',
        got: `${JSON.stringify(text)} (${cause instanceof Error ? cause.message.split('\n')[0] : String(cause)})`,
        todo: `Mend the cadence of ${where}.`,
      },
      cause,
    );
  }
  return {
    // What comes round at this very moment has come; croner looks strictly before its reference.
    last: (now) => cron.previousRuns(1, new Date(now.getTime() + 1))[0] ?? null,
    next: (now) => cron.nextRun(now),
  };
}
