import { type FileHandle, open, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, it, onTestFinished, vi } from 'vitest';
import { openArchive } from '../../../src/stages/archive/open-archive.ts';
import { verifyArchive } from '../../../src/stages/archive/verify-archive.ts';
import { collect, makeClock, makeFolder, makeResponse } from './fixtures.ts';

const urlOf = (at: number) => `http://huyenmau.example/bai-${at}`;
const makeMany = (from: number, count: number) =>
  Array.from({ length: count }, (_, at) => makeResponse(urlOf(from + at), `<p>Bài ${from + at}</p>`));

/** Looks at the syncs, or the writes, of all files, of which Node has no public class. */
async function watch<Call extends 'datasync' | 'write'>(call: Call, folder: string) {
  const file = await open(join(folder, 'any'), 'w');
  const spy = vi.spyOn(Object.getPrototypeOf(file) as FileHandle, call);
  await file.close();
  onTestFinished(() => spy.mockRestore());
  return spy;
}

describe('records that are archived at the same time', () => {
  it('share a sync, stand in their order, and tell a twin among themselves', async () => {
    const folder = await makeFolder();
    const [syncs, writes] = [await watch('datasync', folder), await watch('write', folder)];
    const archive = await openArchive(folder, { clock: makeClock() });
    const inputs = [...makeMany(0, 40), makeResponse(urlOf(40), '<p>Bài 7</p>')];
    // The first sync takes as long as all the others take to be written, as on a slow disk.
    const written = writes.mock.calls.length + inputs.length;
    syncs.mockImplementationOnce(async () => {
      await vi.waitUntil(() => writes.mock.calls.length >= written, 30_000);
    });
    const visits = await Promise.all(inputs.map((input) => archive.record(input)));
    expect(syncs.mock.calls.length).toBeLessThanOrEqual(3);
    expect(visits.map(({ page }) => page.url)).toEqual(inputs.map(({ url }) => url));
    expect(visits.at(-1)).toMatchObject({ type: 'revisit', news: true });
    expect(visits.at(-1)!.page.archive_offset).toBe(visits[7]!.page.archive_offset);
    await archive.close();
    expect(await collect(verifyArchive(folder))).toEqual([]);
  });

  it('one after the other have a sync each', async () => {
    const folder = await makeFolder();
    const syncs = await watch('datasync', folder);
    const archive = await openArchive(folder, { clock: makeClock() });
    for (const [at, input] of makeMany(0, 5).entries()) {
      await archive.record(input);
      expect(syncs).toHaveBeenCalledTimes(at + 1);
    }
    await archive.close();
  });

  it('keep to whole files where one is full', async () => {
    const folder = await makeFolder();
    const archive = await openArchive(folder, { clock: makeClock(), maxFileBytes: 4000 });
    await Promise.all(makeMany(0, 30).map((input) => archive.record(input)));
    await archive.close();
    expect(await collect(verifyArchive(folder))).toEqual([]);
    const again = await openArchive(folder, { clock: makeClock() });
    expect([again.notices, (await collect(again.pages())).length]).toEqual([[], 30]);
    await again.close();
  });

  it('all fail with the sync that they share; no line of the index is ahead of the disk, and the next opening goes on', async () => {
    const folder = await makeFolder();
    const archive = await openArchive(folder, { clock: makeClock() });
    await archive.record(makeMany(0, 1)[0]!);
    const index = await readFile(join(folder, 'index.cdxj'), 'utf8');
    const syncs = await watch('datasync', folder);
    syncs.mockRejectedValueOnce(Object.assign(new Error('EIO: i/o error, fdatasync'), { code: 'EIO' }));
    const settled = await Promise.allSettled(makeMany(1, 3).map((input) => archive.record(input)));
    expect(settled.map(({ status }) => status)).toEqual(['rejected', 'rejected', 'rejected']);
    await expect(archive.record(makeMany(9, 1)[0]!)).rejects.toMatchObject({
      detail: { code: 'archive-not-written', disposition: 'stop' },
    });
    await archive.close();
    expect(await readFile(join(folder, 'index.cdxj'), 'utf8')).toBe(index);
    syncs.mockRestore();
    const again = await openArchive(folder, { clock: makeClock() });
    await again.record(makeMany(20, 1)[0]!);
    const urls = (await collect(again.pages())).map(({ url }) => url);
    expect([urls[0], urls.at(-1)]).toEqual([urlOf(0), urlOf(20)]);
    await again.close();
    expect(await collect(verifyArchive(folder))).toEqual([]);
  });
});
