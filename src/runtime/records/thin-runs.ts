import { loadRuns, saveRun } from './run-record.ts';

/** Runs whose sources are kept one by one: alarms look no further back, but for when a source last had an article. */
const keptWhole = 500;

/**
 * Takes visits that brought no article out of the records of old runs, so that years of hourly runs over hundreds of sources
 * stay readable at a glance; only for the holder of the lock.
 */
export async function thinRuns(folder: string, keep = keptWhole): Promise<void> {
  const runs = loadRuns(folder);
  for (const run of runs.slice(0, Math.max(0, runs.length - keep))) {
    const all = Object.entries(run.sources ?? {});
    const telling = all.filter(([, { health }]) => (health?.articles ?? 0) > 0);
    if (telling.length < all.length) await saveRun(folder, { ...run, sources: Object.fromEntries(telling) });
  }
}
