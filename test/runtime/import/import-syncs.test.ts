import { type FileHandle, open, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, it, onTestFinished, vi } from 'vitest';
import { importInputs } from '../../../src/runtime/import/import-inputs.ts';
import { openArchive } from '../../../src/stages/archive/open-archive.ts';
import { collect, makeClock, makeFolder } from '../../stages/archive/fixtures.ts';

it('items of an import share syncs, and all are on disk at its end', async () => {
  const folder = await makeFolder();
  const lines = Array.from({ length: 30 }, (_, at) =>
    JSON.stringify({ text: `Tin số ${at}`, origin: `tin-${at}` }),
  );
  const file = join(folder, 'tin.jsonl');
  await writeFile(file, `${[...lines, lines[3]].join('\n')}\n`);
  const handle = await open(file);
  const [syncs, writes] = (['datasync', 'write'] as const).map((call) =>
    vi.spyOn(Object.getPrototypeOf(handle) as FileHandle, call),
  ) as [ReturnType<typeof vi.fn>, ReturnType<typeof vi.fn>];
  await handle.close();
  onTestFinished(() => void vi.restoreAllMocks());
  const archive = await openArchive(join(folder, 'archive'), { clock: makeClock() });
  // The first sync takes as long as all the others take to be written, as on a slow disk.
  const written = writes.mock.calls.length + lines.length;
  let ended = 0;
  syncs.mockImplementationOnce(async () => {
    await vi.waitUntil(() => writes.mock.calls.length >= written, 30_000);
    ended = syncs.mock.calls.length;
  });
  expect(await importInputs([file], { archive })).toMatchObject({ in: 31, done: 30, known: 1, rejects: [] });
  expect(ended).toBe(1);
  expect(syncs.mock.calls.length).toBeLessThanOrEqual(3);
  expect((await collect(archive.pages())).map(({ origin }) => origin)).toEqual(
    lines.map((_, at) => `tin-${at}`),
  );
  await archive.close();
});
