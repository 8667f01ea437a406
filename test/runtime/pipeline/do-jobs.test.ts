import { mkdtempSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { doJobs, type Work } from '../../../src/runtime/pipeline/do-jobs.ts';
import { maxPackageItems, PackageStore } from '../../../src/runtime/records/package-store.ts';
import type { WorkPool } from '../../../src/runtime/workers/work-pool.ts';

const made = { code: 'sha256:c', reference: 'sha256:r' };
const silent = { signal: new AbortController().signal, onProgress: () => undefined };

function open(): { path: string; store: PackageStore } {
  const path = mkdtempSync(join(tmpdir(), 'jobs-'));
  return { path, store: new PackageStore(path, 'clean', made) };
}

/** Works with keys in a scrambled order. */
function works(count: number): Work[] {
  return Array.from({ length: count }, (_, i) => {
    const key = String((i * 37) % count).padStart(4, '0');
    return {
      key,
      input: `in-${key}`,
      prepare: async () => key,
      finish: (answer) => (answer.ok ? answer.outcome : answer.message),
    };
  });
}

/** A pool that ends its jobs out of order when it is wide. */
function poolOf(width: number, onJob: (done: number) => void = () => undefined): WorkPool & { done: number } {
  const pool = {
    width,
    done: 0,
    async run(job: unknown) {
      const turns = width > 1 ? (Number(job) * 7) % 5 : 0;
      for (let i = 0; i < turns; i++) await new Promise(setImmediate);
      onJob(++pool.done);
      return { ok: true as const, outcome: `value of ${job}` };
    },
    close: async () => undefined,
  };
  return pool;
}

async function keysOf(store: PackageStore): Promise<string[]> {
  const keys: string[] = [];
  for await (const { key, value } of store.read()) {
    expect(value).toBe(`value of ${key}`);
    keys.push(key);
  }
  return keys.sort();
}

describe('doJobs', () => {
  it('makes the same packages whatever the width, of at most 64 items each', async () => {
    const names = [];
    for (const width of [1, 2, 8]) {
      const { store } = open();
      expect(await doJobs('clean', works(150), store, poolOf(width), silent)).toEqual({
        done: 150,
        skipped: 0,
      });
      expect(await keysOf(store)).toHaveLength(150);
      names.push(store.names);
    }
    expect(names[0]).toHaveLength(Math.ceil(150 / maxPackageItems));
    expect(names[1]).toEqual(names[0]);
    expect(names[2]).toEqual(names[0]);
  });

  it('does only what no package covers', async () => {
    const { path, store } = open();
    await doJobs('clean', works(70), store, poolOf(1), silent);
    const pool = poolOf(2);
    expect(await doJobs('clean', works(100), new PackageStore(path, 'clean', made), pool, silent)).toEqual({
      done: 30,
      skipped: 0,
    });
    expect(pool.done).toBe(30);
    expect(await keysOf(new PackageStore(path, 'clean', made))).toHaveLength(100);
  });

  it('packs what was done when it is stopped, and a later call does the rest', async () => {
    const { path, store } = open();
    const stop = new AbortController();
    const pool = poolOf(2, (done) => {
      if (done === 10) stop.abort();
    });
    const { done } = await doJobs('clean', works(100), store, pool, { ...silent, signal: stop.signal });
    expect(done).toBeGreaterThanOrEqual(10);
    expect(done).toBeLessThan(100);
    const later = new PackageStore(path, 'clean', made);
    expect(await keysOf(later)).toHaveLength(done);
    expect(await doJobs('clean', works(100), later, poolOf(1), silent)).toEqual({
      done: 100 - done,
      skipped: 0,
    });
  });

  it('leaves out a job that cannot be had, so that a later run tries again', async () => {
    const { store } = open();
    const some = works(3).map((work) =>
      work.key === '0001' ? { ...work, prepare: async () => null } : work,
    );
    expect(await doJobs('clean', some, store, poolOf(1), silent)).toEqual({ done: 2, skipped: 1 });
    expect(store.covers('in-0001')).toBe(false);
  });

  it('ends with the error of a job that fails outside itself, once what was whole is packed', async () => {
    const { store } = open();
    const some = works(3).map((work) => ({
      ...work,
      prepare: async () => {
        throw new Error('the disk is gone');
      },
    }));
    await expect(doJobs('clean', some, store, poolOf(2), silent)).rejects.toThrow('the disk is gone');
    expect(store.names).toEqual([]);
  });
});
