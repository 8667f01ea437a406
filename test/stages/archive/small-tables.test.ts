import { readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import type { Page } from '../../../src/model/page.ts';
import type { Archive } from '../../../src/stages/archive/archive.ts';
import { openArchive } from '../../../src/stages/archive/open-archive.ts';
import { verifyArchive } from '../../../src/stages/archive/verify-archive.ts';
import { collect, damageRecords, makeClock, makeFolder, makeResponse } from './fixtures.ts';

const host = 'http://huyenmau.example';

/** Forty answers of seven addresses with five payloads: news, revisits, versions that come back, and a 304 now and then. */
async function fill(archive: Archive): Promise<void> {
  for (let at = 0; at < 40; at++) {
    const url = `${host}/tin/bai-${(at * 5) % 7}.html`;
    if (at % 11 === 10 && (await archive.newest(url)))
      await archive.append({ kind: 'not-modified', sourceId: 's', url, fields: [] });
    else await archive.append(makeResponse(url, `nội dung ${(at * at) % 5}`));
  }
}

/** All that the archive says; a place is the number of its record, as ids are drawn and make records shorter or longer. */
async function tellAll(archive: Archive) {
  const visits = await collect(archive.visits());
  const places = visits.map(({ record }) => record.offset);
  const tell = (page: Page | undefined) =>
    page && { ...page, archive_offset: places.indexOf(page.archive_offset) };
  const newest = [];
  for (let at = 0; at < 8; at++) newest.push(tell(await archive.newest(`${host}/tin/bai-${at}.html`)));
  const payloads = [];
  for await (const page of archive.pages())
    payloads.push(Buffer.from(await archive.readPayload(page)).toString());
  const told = visits.map(({ page, type, news }) => ({ page: tell(page), type, news }));
  return { visits: told, newest, payloads, lost: archive.lost };
}

/** The same work on an archive whose tables lie on disk from their second entry on, and on one that has them in memory. */
async function both<T>(work: (tableEntries: number | undefined) => Promise<T>): Promise<T> {
  const [onDisk, inMemory] = [await work(2), await work(undefined)];
  expect(onDisk).toEqual(inMemory);
  return onDisk;
}

describe('an archive whose tables lie on disk', () => {
  it('says what one says that has them in memory: while it is written, reopened, and read from the records again', async () => {
    const [written] = await both(async (tableEntries) => {
      const folder = await makeFolder();
      const told = [];
      for (const round of ['written', 'reopened', 'indexed anew', 'index cut in the middle']) {
        const path = join(folder, 'index.cdxj');
        if (round === 'indexed anew') await rm(path);
        if (round === 'index cut in the middle')
          await writeFile(path, (await readFile(path)).subarray(0, 9000));
        const archive = await openArchive(folder, { clock: makeClock(), tableEntries });
        if (round === 'written') await fill(archive);
        told.push(await tellAll(archive));
        await archive.close();
      }
      // Nothing stands beside the archive that a kill could leave behind.
      expect((await readdir(folder)).sort()).toEqual(['index.cdxj', 'tinhuyen-000001.warc.gz']);
      return told;
    });
    expect(written?.visits.length).toBe(40);
    expect(new Set(written?.visits.map(({ type }) => type))).toEqual(new Set(['response', 'revisit']));
  });

  it('is verified with tables on disk, damage and all', async () => {
    const found = await both(async (tableEntries) => {
      const folder = await makeFolder();
      const archive = await openArchive(folder, { clock: makeClock() });
      await fill(archive);
      await archive.close();
      expect(await collect(verifyArchive(folder, tableEntries))).toEqual([]);
      await damageRecords(folder, `${host}/tin/bai-3.html`);
      const findings = await collect(verifyArchive(folder, tableEntries));
      return findings.map(({ code, address }) => ({ code, address }));
    });
    expect(found.length).toBeGreaterThan(3);
  });
});
