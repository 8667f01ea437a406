import type { HandfulAnswer, WorkerAnswer } from './stage-worker.ts';

interface Waiting {
  readonly job: unknown;
  resolve(answer: WorkerAnswer): void;
  reject(error: unknown): void;
}

/**
 * Sends jobs off in runs of at most `most`: those that are asked for in one turn of the event loop go together. Where a run fails
 * (a job that takes too long, or the thread's memory), each of its jobs is sent alone, so that it costs the others nothing.
 */
export function gatherJobs(
  most: number,
  send: (jobs: readonly unknown[]) => Promise<HandfulAnswer>,
): (job: unknown) => Promise<WorkerAnswer> {
  let waiting: Waiting[] = [];

  const sendOne = async (job: unknown): Promise<WorkerAnswer> => {
    const answer = await send([job]);
    return answer.ok ? { ok: true, outcome: answer.outcomes[0] } : { ok: false, message: answer.message };
  };
  const sendOff = async (): Promise<void> => {
    const some = waiting;
    waiting = [];
    if (some.length === 0) return;
    try {
      const answer = await send(some.map(({ job }) => job));
      for (const [at, { job, resolve, reject }] of some.entries()) {
        if (answer.ok) resolve({ ok: true, outcome: answer.outcomes[at] });
        else if (some.length === 1) resolve({ ok: false, message: answer.message });
        else sendOne(job).then(resolve, reject);
      }
    } catch (error) {
      for (const { reject } of some) reject(error);
    }
  };

  return (job) =>
    new Promise((resolve, reject) => {
      waiting.push({ job, resolve, reject });
      if (waiting.length === most) void sendOff();
      else if (waiting.length === 1) setImmediate(sendOff);
    });
}
