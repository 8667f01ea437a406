import { execFileSync } from 'node:child_process';
import { appendFile, readFile, rm, stat, truncate, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { describe, expect, it } from 'vitest';
import { digestOf, idOf } from '../../../src/model/hash.ts';
import { openArchive } from '../../../src/stages/archive/open-archive.ts';
import { verifyArchive } from '../../../src/stages/archive/verify-archive.ts';
import { collect, damageRecords, makeClock, makeFolder, makeResponse } from './fixtures.ts';

const url = 'http://huyenmau.example/tin/bai-1?id=1';

describe('openArchive', () => {
  it('gives back what was archived, after a reopening too', async () => {
    const folder = await makeFolder();
    const archive = await openArchive(folder, { clock: makeClock() });
    const body = '<p>Huyện ủy Mẫu họp</p>';
    const page = await archive.append(makeResponse(url, body));
    expect(page).toMatchObject({
      page_id: idOf(url, digestOf(body)),
      source_id: 'cổng-mẫu',
      url,
      origin: url,
      http_status: 200,
      content_type: 'text/html',
      charset: 'utf-8',
      digest: digestOf(body),
      archive_file: 'tinhuyen-000001.warc.gz',
      fetched_at: '2026-01-02T03:04:06.000Z',
    });
    expect(Buffer.from(await archive.readPayload(page)).toString()).toBe(body);
    await archive.close();
    const again = await openArchive(folder, { clock: makeClock() });
    expect(again.notices).toEqual([]);
    expect(await collect(again.pages())).toEqual([page]);
    expect(Buffer.from(await again.readPayload(page)).toString()).toBe(body);
    const [visit] = await collect(again.visits());
    const head = await again.readHead(visit!);
    expect(head?.fields).toEqual([
      ['content-type', 'text/html; charset=UTF-8'],
      ['Set-Cookie', 'a=1'],
      ['Set-Cookie', 'b=2'],
    ]);
    await again.close();
    execFileSync('gzip', ['-t', join(folder, 'tinhuyen-000001.warc.gz')]);
    expect(await collect(verifyArchive(folder))).toEqual([]);
  });

  it('writes a revisit for a 304, for identical bytes, and for another gzip of the same content', async () => {
    const folder = await makeFolder();
    const archive = await openArchive(folder, { clock: makeClock() });
    const text = '<p>Đại hội</p>'.repeat(200);
    const gzip = (level: number) =>
      makeResponse(url, gzipSync(text, { level }), {
        fields: [
          ['Content-Encoding', 'gzip'],
          ['Content-Type', 'text/html'],
        ],
      });
    const first = await archive.append(gzip(9));
    const second = await archive.append(gzip(0));
    const third = await archive.append({
      kind: 'not-modified',
      sourceId: 's',
      url,
      fields: [['ETag', '"x"']],
    });
    const copy = await archive.append({ ...gzip(9), url: 'http://huyenmau.example/ban-in' });
    for (const page of [second, third, copy]) {
      expect(page).toMatchObject({
        digest: first.digest,
        archive_file: first.archive_file,
        archive_offset: first.archive_offset,
      });
      expect(Buffer.from(await archive.readPayload(page)).toString()).toBe(text);
    }
    expect(third.http_status).toBe(304);
    expect(await collect(archive.pages())).toEqual([first, copy]);
    expect((await collect(archive.visits())).map((visit) => [visit.type, visit.news])).toEqual([
      ['response', true],
      ['revisit', false],
      ['revisit', false],
      ['revisit', true],
    ]);
    await archive.close();
    expect(await collect(verifyArchive(folder))).toEqual([]);
  });

  it('counts a version that comes back as the newest again, and a 404 as no version', async () => {
    const folder = await makeFolder();
    const archive = await openArchive(folder, { clock: makeClock() });
    for (const body of ['A', 'B', 'A', 'A']) await archive.append(makeResponse(url, body));
    await archive.append(makeResponse(url, 'không có', { status: 404, reason: 'Not Found' }));
    const digests = (await collect(archive.pages())).map((page) => page.digest);
    expect(digests).toEqual([digestOf('A'), digestOf('B'), digestOf('A')]);
    expect((await archive.newest(url))?.digest).toBe(digestOf('A'));
    await archive.close();
  });

  it('refuses a 304 for an address that it holds nothing of', async () => {
    const archive = await openArchive(await makeFolder(), { clock: makeClock() });
    await expect(
      archive.append({ kind: 'not-modified', sourceId: 's', url, fields: [] }),
    ).rejects.toMatchObject({
      detail: { code: 'nothing-to-revisit', disposition: 'retry' },
    });
    await archive.append(makeResponse(url, 'nhưng sau đó vẫn ghi được'));
    await archive.close();
  });

  it('keeps an imported file with what was declared about it', async () => {
    const folder = await makeFolder();
    const archive = await openArchive(folder, { clock: makeClock() });
    const page = await archive.append({
      kind: 'resource',
      sourceId: 'files',
      origin: 'báo cáo/tháng 7.txt#3',
      url: 'http://huyenmau.example/bài',
      contentType: 'application/json',
      charset: 'utf-8',
      body: Buffer.from('{}'),
      declared: { title: 'Tiêu đề\u2028“lạ”', published: '2025-07-01' },
    });
    await archive.close();
    await rm(join(folder, 'index.cdxj'));
    const again = await openArchive(folder, { clock: makeClock() });
    expect(await collect(again.pages())).toEqual([page]);
    expect(page).toMatchObject({
      origin: 'báo cáo/tháng 7.txt#3',
      http_status: null,
      content_type: 'application/json',
      charset: 'utf-8',
    });
    expect(page.declared).toEqual({ title: 'Tiêu đề\u2028“lạ”', published: '2025-07-01' });
    await again.close();
  });

  it('starts a new file before one grows beyond the limit, each with its warcinfo', async () => {
    const folder = await makeFolder();
    const archive = await openArchive(folder, { clock: makeClock(), maxFileBytes: 2500 });
    for (let at = 0; at < 6; at++) await archive.append(makeResponse(`${url}&p=${at}`, `trang ${at}`));
    const pages = await collect(archive.pages());
    await archive.close();
    const names = [...new Set(pages.map((page) => page.archive_file))];
    expect(names.length).toBeGreaterThan(1);
    for (const name of names) {
      expect((await stat(join(folder, name))).size).toBeLessThanOrEqual(2500);
      const text = execFileSync('zcat', [join(folder, name)]).toString();
      expect(text.startsWith('WARC/1.1\r\nWARC-Type: warcinfo\r\n')).toBe(true);
    }
    expect(await collect(verifyArchive(folder))).toEqual([]);
  });

  it('cuts a torn tail at the last whole record, says so, and goes on', async () => {
    const folder = await makeFolder();
    const file = join(folder, 'tinhuyen-000001.warc.gz');
    const archive = await openArchive(folder, { clock: makeClock() });
    await archive.append(makeResponse(url, 'một'));
    const whole = (await stat(file)).size;
    await archive.append(makeResponse(`${url}&p=2`, 'hai'));
    await archive.close();
    const full = await readFile(file);
    const index = await readFile(join(folder, 'index.cdxj'), 'utf8');
    const firstLine = `${index.split('\n')[0]}\n`;
    for (let cut = whole + 1; cut < full.length; cut++) {
      await writeFile(file, full.subarray(0, cut));
      await writeFile(join(folder, 'index.cdxj'), firstLine);
      const again = await openArchive(folder, { clock: makeClock() });
      expect(again.notices, `cut at ${cut}`).toEqual([
        `tinhuyen-000001.warc.gz: a torn tail of ${cut - whole} bytes was cut at ${whole}`,
      ]);
      expect((await collect(again.pages())).length).toBe(1);
      expect((await stat(file)).size).toBe(whole);
      if (cut === full.length - 1) await again.append(makeResponse(`${url}&p=2`, 'hai'));
      await again.close();
    }
    expect(await collect(verifyArchive(folder))).toEqual([]);
  });

  it('cuts blocks of zeros that a power cut leaves', async () => {
    const folder = await makeFolder();
    const archive = await openArchive(folder, { clock: makeClock() });
    await archive.append(makeResponse(url, 'một'));
    await archive.close();
    await appendFile(join(folder, 'tinhuyen-000001.warc.gz'), Buffer.alloc(4096));
    const again = await openArchive(folder, { clock: makeClock() });
    expect(again.notices[0]).toMatch(/torn tail of 4096 bytes/);
    await again.close();
    expect(await collect(verifyArchive(folder))).toEqual([]);
  });

  it('rebuilds the same index when it is absent, torn or edited', async () => {
    const folder = await makeFolder();
    const path = join(folder, 'index.cdxj');
    const archive = await openArchive(folder, { clock: makeClock(), maxFileBytes: 2500 });
    for (const body of ['A', 'B', 'A', 'C', 'C', 'D']) await archive.append(makeResponse(url, body));
    await archive.close();
    const good = await readFile(path, 'utf8');
    const lines = good.split('\n');
    const bad: Record<string, string | null> = {
      absent: null,
      empty: '',
      'half a line': good.slice(0, -30),
      'a line short in the middle': [...lines.slice(0, 2), ...lines.slice(3)].join('\n'),
      'two lines exchanged': [lines[1], lines[0], ...lines.slice(2)].join('\n'),
      'a digit changed': good.replace('"status":"200"', '"status":"201"'),
    };
    for (const [name, text] of Object.entries(bad)) {
      if (text === null) await rm(path);
      else await writeFile(path, text);
      await (await openArchive(folder, { clock: makeClock() })).close();
      expect(await readFile(path, 'utf8'), name).toBe(good);
    }
  });

  it('names the addresses whose records the files no longer have', async () => {
    const folder = await makeFolder();
    const archive = await openArchive(folder, { clock: makeClock() });
    const first = await archive.append(makeResponse(url, 'một', { request: undefined }));
    await archive.append(makeResponse(`${url}&p=2`, 'hai', { request: undefined }));
    await archive.close();
    const [entry] = (await readFile(join(folder, 'index.cdxj'), 'utf8')).split('\n');
    const { offset, length } = JSON.parse(entry!.slice(entry!.indexOf('{')));
    await truncate(join(folder, first.archive_file), Number(offset) + Number(length));
    expect((await collect(verifyArchive(folder))).map((finding) => [finding.code, finding.address])).toEqual([
      ['missing', `${url}&p=2`],
    ]);
    const again = await openArchive(folder, { clock: makeClock() });
    expect(again.lost).toEqual([`${url}&p=2`]);
    expect(await collect(again.pages())).toEqual([first]);
    await again.close();
  });

  it('gives up a damaged version, in this opening and every later one, until it is archived again', async () => {
    const folder = await makeFolder();
    let archive = await openArchive(folder, { clock: makeClock() });
    const other = `${url}&p=2`;
    const holder = await archive.append(makeResponse(url, 'một'));
    const revisit = await archive.append(makeResponse(other, 'một'));
    const sound = await archive.append(makeResponse(`${url}&p=3`, 'ba'));
    expect(await damageRecords(folder, url)).toBe(1);
    await expect(archive.readPayload(revisit)).rejects.toMatchObject({ detail: { code: 'archive-damaged' } });
    await archive.disown([revisit]);
    expect(archive.damaged.map((page) => page.url)).toEqual([url, other]);
    expect(archive.notices.filter((notice) => notice.includes('is damaged'))).toHaveLength(2);
    for (const reopened of [false, true]) {
      if (reopened) {
        await archive.close();
        archive = await openArchive(folder, { clock: makeClock() });
        expect(archive.lost.toSorted()).toEqual([url, other].toSorted());
      }
      expect(await collect(archive.pages())).toEqual([sound]);
      expect([await archive.newest(url), await archive.newest(other)]).toEqual([undefined, undefined]);
      // Should it be gone now, that is a tombstone, and no dead link.
      expect([await archive.hadVersion(url), await archive.hadVersion(`${url}&p=9`)]).toEqual([true, false]);
    }
    const again = await archive.append(makeResponse(url, 'một'));
    expect(again.page_id).toBe(holder.page_id);
    const second = await archive.record(makeResponse(other, 'một'));
    expect([second.type, second.news]).toEqual(['revisit', true]);
    expect(Buffer.from(await archive.readPayload(second.page)).toString()).toBe('một');
    expect(await collect(archive.pages())).toEqual([sound, again, second.page]);
    expect(archive.damaged).toEqual([]);
    await archive.close();
    archive = await openArchive(folder, { clock: makeClock() });
    expect([archive.lost, archive.damaged]).toEqual([[], []]);
    await archive.close();
  });

  it('asks in full for an address whose payload lay in a damaged record of another one', async () => {
    const folder = await makeFolder();
    const archive = await openArchive(folder, { clock: makeClock() });
    const holder = await archive.append(makeResponse(url, 'một'));
    await archive.append(makeResponse(`${url}&p=2`, 'một'));
    await damageRecords(folder, url);
    await archive.disown([holder]);
    expect(await archive.newest(`${url}&p=2`)).toBeUndefined();
    const full = await archive.record(makeResponse(`${url}&p=2`, 'một'));
    expect([full.type, full.news]).toEqual(['response', true]);
    const known = await archive.record(makeResponse(url, 'một'));
    expect([known.type, known.page.archive_offset]).toEqual(['revisit', full.page.archive_offset]);
    expect(Buffer.from(await archive.readPayload(known.page)).toString()).toBe('một');
    await archive.close();
  });

  it('does not follow an index line out of its folder', async () => {
    const archive = await openArchive(await makeFolder(), { clock: makeClock() });
    const page = await archive.append(makeResponse(url, 'một'));
    await expect(archive.readPayload({ ...page, archive_file: '../../etc/passwd' })).rejects.toMatchObject({
      detail: { code: 'archive-damaged', disposition: 'skip' },
    });
    await archive.close();
  });
});
