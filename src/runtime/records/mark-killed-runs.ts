import { loadRuns, saveRun } from './run-record.ts';

/** Marks runs that never wrote how they ended as interrupted; only for the holder of the lock, who knows that they are dead. */
export async function markKilledRuns(folder: string): Promise<void> {
  for (const run of loadRuns(folder)) {
    if (run.status === 'running')
      await saveRun(folder, {
        ...run,
        status: 'interrupted',
        error: 'ended without a word (killed, or the power went)',
      });
  }
}
