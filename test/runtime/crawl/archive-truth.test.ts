import { rm } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { openArchive } from '../../../src/stages/archive/open-archive.ts';
import { collect, damageRecords } from '../../stages/archive/fixtures.ts';
import { host, makeSite, site, start } from './crawl-bench.ts';

describe('a crawl whose state and archive differ', () => {
  it('takes the state back from the archive when it is gone', async () => {
    const bench = await start(makeSite());
    await bench.crawl();
    const pages = await bench.pages();
    await rm(join(bench.folder, 'state'), { recursive: true });
    bench.server.take();
    await bench.crawl();
    expect(bench.server.take().filter((target) => target.includes('bai-'))).toEqual([]);
    expect(await bench.pages()).toEqual(pages);
  });

  it('takes in what was archived right before a crash, without asking for it again', async () => {
    const bench = await start(makeSite());
    const archive = await openArchive(join(bench.folder, 'archive'), {
      clock: () => new Date('2026-03-01T00:00:00Z'),
    });
    const record = archive.record.bind(archive);
    let left = 6;
    // The process dies between the archive and the state: the record is written, its caller never learns of it.
    archive.record = async (input) => {
      const visit = await record(input);
      if (--left === 0) throw new Error('crash');
      return visit;
    };
    await expect(bench.crawl({ archive })).rejects.toThrow('crash');
    await archive.close();
    const archived = (await bench.pages()).filter((url) => url.includes('bai-'));
    expect(archived).toContain('/tin/bai-9.html');
    bench.server.take();
    expect((await bench.crawl()).waiting).toBe(0);
    const asked = bench.server.take();
    expect(archived.filter((url) => asked.includes(`${host}${url}`))).toEqual([]);
    expect((await bench.pages()).filter((url) => url.includes('bai-')).length).toBe(9);
  });

  it('fetches again what the archive has lost', async () => {
    const bench = await start(makeSite());
    await bench.crawl();
    const pages = await bench.pages();
    const last = pages.at(-1)!;
    const { truncate, readFile } = await import('node:fs/promises');
    const index = (await readFile(join(bench.folder, 'archive', 'index.cdxj'), 'utf8'))
      .trimEnd()
      .split('\n')
      .at(-1)!;
    const { from } = JSON.parse(index.slice(index.indexOf('{')));
    await truncate(join(bench.folder, 'archive', 'tinhuyen-000001.warc.gz'), from);
    bench.server.take();
    await bench.crawl();
    expect(bench.server.take()).toContain(`${host}${last}`);
    expect((await bench.pages()).sort()).toEqual([...pages].sort());
  });

  it('fetches again, without a condition, what was found damaged in the archive', async () => {
    const bench = await start(makeSite());
    await bench.crawl();
    const before = await bench.pages();
    const url = `${site}/tin/bai-3.html`;
    expect(await damageRecords(join(bench.folder, 'archive'), url)).toBe(1);
    const archive = await openArchive(join(bench.folder, 'archive'), { clock: () => new Date() });
    await archive.disown((await collect(archive.pages())).filter((page) => page.url === url));
    await archive.close();
    expect(await bench.pages()).toEqual(before.filter((path) => path !== '/tin/bai-3.html'));
    expect((await bench.crawl()).done).toBe(1);
    expect((await bench.pages()).toSorted()).toEqual(before.toSorted());
  });
});
