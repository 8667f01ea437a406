import { describe, expect, it } from 'vitest';
import { gatherJobs } from '../../../src/runtime/workers/gather-jobs.ts';
import type { HandfulAnswer } from '../../../src/runtime/workers/stage-worker.ts';

/** Doubles numbers and writes down what it was sent; a run that holds 13 fails. */
function doubling(): { sent: unknown[][]; send: (jobs: readonly unknown[]) => Promise<HandfulAnswer> } {
  const sent: unknown[][] = [];
  return {
    sent,
    async send(jobs) {
      sent.push([...jobs]);
      if (jobs.includes(13)) return { ok: false, message: 'bad luck' };
      return { ok: true, outcomes: jobs.map((job) => 2 * (job as number)) };
    },
  };
}

describe('gatherJobs', () => {
  it('sends together what is asked for together, and answers each', async () => {
    const { sent, send } = doubling();
    const run = gatherJobs(3, send);
    const answers = await Promise.all([1, 2, 3, 4].map(run));
    expect(answers).toEqual([2, 4, 6, 8].map((outcome) => ({ ok: true, outcome })));
    expect(sent).toEqual([[1, 2, 3], [4]]);
    expect(await run(5)).toEqual({ ok: true, outcome: 10 });
  });

  it('lets a job that fails cost those beside it nothing', async () => {
    const { sent, send } = doubling();
    const answers = await Promise.all([12, 13, 14].map(gatherJobs(8, send)));
    expect(answers).toEqual([
      { ok: true, outcome: 24 },
      { ok: false, message: 'bad luck' },
      { ok: true, outcome: 28 },
    ]);
    expect(sent).toEqual([[12, 13, 14], [12], [13], [14]]);
  });

  it('passes on to all what makes every job fail', async () => {
    const run = gatherJobs(4, async () => {
      throw new Error('no data');
    });
    const settled = await Promise.allSettled([1, 2].map(run));
    expect(settled.map(({ status }) => status)).toEqual(['rejected', 'rejected']);
  });
});
