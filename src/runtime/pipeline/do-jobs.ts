import { maxPackageItems, type PackageStore } from '../records/package-store.ts';
import type { WorkerAnswer } from '../workers/stage-worker.ts';
import type { WorkPool } from '../workers/work-pool.ts';
import type { RunContext, StageName } from './run-context.ts';

/** One thing to do: its place in the order, the hash of what it is made from, and how to get the job itself. */
export interface Work {
  readonly key: string;
  readonly input: string;
  /** Null when the job cannot be had (and has been reported): it is left for a later run. */
  prepare(): Promise<unknown | null>;
  /** The value to pack. */
  finish(answer: WorkerAnswer): unknown;
}

export interface JobCount {
  readonly done: number;
  readonly skipped: number;
}

interface Batch {
  readonly items: { key: string; input: string; value: unknown }[];
  left: number;
}

/**
 * Does what the store does not cover yet, in batches by key, and packs each batch when it is whole.
 * On an abort the jobs under way are ended and packed, then it returns; the caller looks at the signal.
 */
export async function doJobs(
  stage: StageName,
  works: readonly Work[],
  store: PackageStore,
  pool: WorkPool,
  context: Pick<RunContext, 'signal' | 'onProgress'>,
): Promise<JobCount> {
  const todo = works
    .filter(({ input }) => !store.covers(input))
    .sort((a, b) => (a.key < b.key ? -1 : a.key > b.key ? 1 : 0));
  const batches: Batch[] = [];
  const count = { done: 0, skipped: 0 };
  let publishing: Promise<unknown> = Promise.resolve();
  let failure: { readonly error: unknown } | null = null;
  let next = 0;

  const publish = (batch: Batch): void => {
    publishing = publishing
      .then(() => (failure || batch.items.length === 0 ? undefined : store.publish(batch.items.splice(0))))
      .catch((error) => {
        failure ??= { error };
      });
  };
  const work = async (): Promise<void> => {
    while (next < todo.length && !context.signal.aborted && !failure) {
      const at = next++;
      const number = Math.floor(at / maxPackageItems);
      const batch = (batches[number] ??= {
        items: [],
        left: Math.min(maxPackageItems, todo.length - number * maxPackageItems),
      });
      const { key, input, prepare, finish } = todo[at]!;
      const job = await prepare();
      if (job === null) count.skipped++;
      else {
        batch.items.push({ key, input, value: finish(await pool.run(job)) });
        count.done++;
      }
      context.onProgress({ stage, done: at + 1, total: todo.length });
      if (--batch.left === 0) publish(batch);
    }
  };
  const lines = Array.from({ length: pool.width }, () =>
    work().catch((error) => {
      failure ??= { error };
    }),
  );
  await Promise.all(lines);
  // After an abort the last batches are cut short: what is in them is kept all the same.
  for (const batch of batches) if (batch && batch.left > 0) publish(batch);
  await publishing;
  if (failure) throw (failure as { error: unknown }).error;
  return count;
}
