import { cpSync, existsSync } from 'node:fs';
import { join } from 'node:path';
import { setFlagsFromString } from 'node:v8';
import { runInNewContext } from 'node:vm';
import { describe, expect, it } from 'vitest';
import { CrawlState, idOfUrl, type UrlRecord } from '../../../src/stages/fetch/crawl-state.ts';
import { makeFolder } from '../archive/fixtures.ts';

const record = (at: number, source = 'mau'): UrlRecord => ({
  url: `http://mau.example/${at}`,
  key: `mau.example/${at}`,
  source,
  role: 'page',
  depth: 1,
  status: 'pending',
  hops: 0,
  etag: null,
  lastModified: null,
  digest: null,
  fetchedAt: null,
  unchanged: 0,
  note: null,
});

describe('CrawlState', () => {
  it('counts what waits, through repetitions, other sources and a reopening', async () => {
    const folder = await makeFolder();
    const state = new CrawlState(folder, 'boot');
    state.change((change) => {
      for (let at = 0; at < 5; at++) change.enqueue(record(at), 10);
      change.enqueue(record(3), 5);
      change.enqueue(record(3), 20);
      change.enqueue(record(9, 'khac'), 10);
      change.dequeue(idOfUrl('mau', 'mau.example/1'));
      change.dequeue(idOfUrl('mau', 'mau.example/1'));
    });
    expect([state.waiting('mau'), state.waiting('khac'), state.waiting('none')]).toEqual([4, 1, 0]);
    expect(state.next('mau')?.record.url).toBe('http://mau.example/3');
    const taken = new Map([[idOfUrl('mau', 'mau.example/3'), true]]);
    expect(state.next('mau', taken)?.record.url).toBe('http://mau.example/0');
    await state.close();
    const again = new CrawlState(folder, 'boot');
    expect([again.waiting('mau'), again.waiting('khac')]).toEqual([4, 1]);
    again.change((change) => change.enqueue(record(7), 10));
    expect(again.next('mau')?.record.url).toBe('http://mau.example/3');
    await again.close();
  });

  it('holds no address in memory, however many wait', async () => {
    setFlagsFromString('--expose-gc');
    const collectGarbage = runInNewContext('gc') as () => void;
    const used = () => {
      collectGarbage();
      const { heapUsed, external } = process.memoryUsage();
      return heapUsed + external;
    };
    const state = new CrawlState(await makeFolder(), 'boot');
    const fill = (from: number, to: number) => {
      for (let at = from; at < to; at += 500)
        state.change((change) => {
          for (let one = at; one < at + 500; one++) change.enqueue(record(one), 10);
        });
    };
    fill(0, 5000);
    const before = used();
    fill(5000, 30_000);
    // 25,000 records would take more than 5 MB.
    expect(used() - before).toBeLessThan(2_000_000);
    expect(state.waiting('mau')).toBe(30_000);
    await state.close();
  }, 30_000);

  it('undoes a change whose work throws, counts and all', async () => {
    const state = new CrawlState(await makeFolder(), 'boot');
    state.change((change) => change.enqueue(record(1), 10));
    expect(() =>
      state.change((change) => {
        change.enqueue(record(0), 1);
        change.dequeue(idOfUrl('mau', 'mau.example/1'));
        throw new Error('half way');
      }),
    ).toThrow('half way');
    expect(state.waiting('mau')).toBe(1);
    expect(state.get('mau', 'mau.example/0')).toBeUndefined();
    state.change((change) => change.enqueue(record(2), 10));
    expect(state.next('mau')?.record.url).toBe('http://mau.example/1');
    await state.close();
  });

  it('keeps what a killed process wrote, and gives up what was open when the machine stopped', async () => {
    const folder = await makeFolder();
    const left = new CrawlState(folder, 'boot one');
    left.change((change) => change.enqueue(record(1), 10));
    expect(existsSync(join(folder, 'unsynced.txt'))).toBe(true);
    await left.close();
    expect(existsSync(join(folder, 'unsynced.txt'))).toBe(false);
    const closed = new CrawlState(folder, 'boot two');
    expect([closed.wasLost, closed.waiting('mau')]).toEqual([false, 1]);
    // A copy of what is open is what a kill leaves behind.
    const copy = await makeFolder();
    cpSync(folder, copy, { recursive: true });
    await closed.close();
    const killed = new CrawlState(copy, 'boot two');
    expect([killed.wasLost, killed.waiting('mau')]).toEqual([false, 1]);
    const other = await makeFolder();
    cpSync(copy, other, { recursive: true });
    await killed.close();
    const stopped = new CrawlState(other, 'boot three');
    expect([stopped.wasLost, stopped.waiting('mau')]).toEqual([true, 0]);
    await stopped.close();
  });
});
