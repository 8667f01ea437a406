import { appendFile, readFile, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { openArchive } from '../../../src/stages/archive/open-archive.ts';
import { verifyArchive } from '../../../src/stages/archive/verify-archive.ts';
import { collect, damageRecords, makeClock, makeFolder, makeResponse } from './fixtures.ts';

const name = 'tinhuyen-000001.warc.gz';
const base = 'http://huyenmau.example/tin';

async function makeSmallArchive(): Promise<string> {
  const folder = await makeFolder();
  const archive = await openArchive(folder, { clock: makeClock() });
  await archive.append(makeResponse(`${base}/1`, 'Bài thứ nhất'));
  await archive.append(makeResponse(`${base}/2`, 'Bài thứ nhất', { notes: { via: `${base}/1` } }));
  await archive.append({
    kind: 'resource',
    sourceId: 'files',
    origin: 'a.txt',
    contentType: 'text/plain',
    body: Buffer.from('Tin'),
  });
  await archive.close();
  return folder;
}

// Thousands of readings each: on a busy machine they take more than the minute that a test has.
describe('verifyArchive', { timeout: 180_000 }, () => {
  it('notices every cut, with or without an opening in between', async () => {
    const folder = await makeSmallArchive();
    const warc = await readFile(join(folder, name));
    const index = await readFile(join(folder, 'index.cdxj'));
    for (let cut = 0; cut < warc.length; cut++) {
      await writeFile(join(folder, name), warc.subarray(0, cut));
      const findings = await collect(verifyArchive(folder));
      expect(
        findings.some((finding) => finding.address !== null),
        `cut at ${cut}`,
      ).toBe(true);
      if (cut % 7 !== 0) continue;
      const opened = await openArchive(folder, { clock: makeClock() });
      expect(opened.lost.length, `opened after a cut at ${cut}`).toBeGreaterThan(0);
      await collect(opened.pages());
      await opened.close();
      await writeFile(join(folder, 'index.cdxj'), index);
    }
  });

  it('notices every 97th bit flipped, and never crashes a reader', async () => {
    const folder = await makeSmallArchive();
    const warc = await readFile(join(folder, name));
    const pages = await openArchive(folder, { clock: makeClock() }).then(async (archive) => {
      const all = await collect(archive.pages());
      await archive.close();
      return all;
    });
    for (let bit = 0; bit < warc.length * 8; bit += 97) {
      const flipped = Buffer.from(warc);
      flipped[bit >> 3]! ^= 1 << (bit & 7);
      await writeFile(join(folder, name), flipped);
      expect((await collect(verifyArchive(folder))).length, `bit ${bit}`).toBeGreaterThan(0);
      const archive = await openArchive(folder, { clock: makeClock() });
      for (const page of pages) {
        const text = await archive.readPayload(page).then(
          (bytes) => Buffer.from(bytes).toString(),
          (error) => error.detail.code,
        );
        expect(['Bài thứ nhất', 'Tin', 'archive-damaged'], `bit ${bit}`).toContain(text);
      }
      await archive.close();
      await writeFile(join(folder, name), warc);
    }
  });

  it('goes on behind a damage and names the address to fetch again', async () => {
    const folder = await makeSmallArchive();
    const [line] = (await readFile(join(folder, 'index.cdxj'), 'utf8')).split('\n');
    const { offset } = JSON.parse(line!.slice(line!.indexOf('{')));
    const warc = await readFile(join(folder, name));
    warc[Number(offset) + 40]! ^= 0xff;
    await writeFile(join(folder, name), warc);
    const findings = await collect(verifyArchive(folder));
    expect(findings.map((finding) => [finding.code, finding.address])).toEqual([
      ['damaged', `${base}/1`],
      ['revisit-dangling', `${base}/2`],
    ]);
  });

  it('names no address to fetch again once a later record of it is whole', async () => {
    const folder = await makeSmallArchive();
    expect(await damageRecords(folder, `${base}/1`)).toBe(1);
    const codes = async () =>
      (await collect(verifyArchive(folder))).map(({ code, address }) => [code, address]);
    expect(await codes()).toEqual([
      ['damaged', `${base}/1`],
      ['revisit-dangling', `${base}/2`],
    ]);
    const archive = await openArchive(folder, { clock: makeClock() });
    await archive.disown((await collect(archive.pages())).filter(({ url }) => url === `${base}/1`));
    // The payload that comes back under one address is that of the other's revisit too.
    await archive.append(makeResponse(`${base}/1`, 'Bài thứ nhất'));
    await archive.close();
    const findings = await collect(verifyArchive(folder));
    expect(findings.map(({ code, address }) => [code, address])).toEqual([['superseded', null]]);
    expect(findings[0]!.detail).toContain(`${base}/1`);
    expect(await codes()).toEqual([['superseded', null]]);
  });

  it('names the address where what came later is no content, or is damaged too', async () => {
    const folder = await makeFolder();
    const archive = await openArchive(folder, { clock: makeClock() });
    await archive.append(makeResponse(`${base}/1`, 'một'));
    await archive.append(makeResponse(`${base}/1`, 'không có', { status: 404, reason: 'Not Found' }));
    await archive.append(makeResponse(`${base}/2`, 'hai'));
    await archive.append(makeResponse(`${base}/2`, 'hai, sửa'));
    await archive.close();
    const lines = (await readFile(join(folder, 'index.cdxj'), 'utf8')).split('\n').filter(Boolean);
    const warc = await readFile(join(folder, name));
    for (const at of [0, 2, 3]) {
      const { offset, length } = JSON.parse(lines[at]!.slice(lines[at]!.indexOf('{')));
      warc[Number(offset) + (Number(length) >> 1)]! ^= 0xff;
    }
    await writeFile(join(folder, name), warc);
    expect((await collect(verifyArchive(folder))).map(({ code, address }) => [code, address])).toEqual([
      ['damaged', `${base}/1`],
      ['damaged', `${base}/2`],
      ['damaged', `${base}/2`],
    ]);
  });

  it('notices a record cut out of the middle, and names its address', async () => {
    const folder = await makeSmallArchive();
    const [, second] = (await readFile(join(folder, 'index.cdxj'), 'utf8')).split('\n');
    const { from, offset, length } = JSON.parse(second!.slice(second!.indexOf('{')));
    const warc = await readFile(join(folder, name));
    const rest = warc.subarray(Number(offset) + Number(length));
    await writeFile(join(folder, name), Buffer.concat([warc.subarray(0, from), rest]));
    const findings = await collect(verifyArchive(folder));
    expect(findings.filter(({ code }) => code === 'missing').map(({ address }) => address)).toContain(
      `${base}/2`,
    );
    const archive = await openArchive(folder, { clock: makeClock() });
    await collect(archive.visits());
    await archive.close();
  });

  it('notices a doubled record', async () => {
    const folder = await makeSmallArchive();
    const warc = await readFile(join(folder, name));
    await appendFile(join(folder, name), warc.subarray(warc.indexOf(Buffer.from([0x1f, 0x8b]), 10)));
    expect((await collect(verifyArchive(folder))).map((finding) => finding.code)).toContain('doubled');
  });

  it('notices an index that says other things, has a line twice, or is absent', async () => {
    const folder = await makeSmallArchive();
    const path = join(folder, 'index.cdxj');
    const good = await readFile(path, 'utf8');
    await writeFile(path, good.replaceAll(`${base}/2`, `${base}/3`));
    const edited = (await collect(verifyArchive(folder))).map((finding) => `${finding.code} ${finding.file}`);
    expect(edited).toEqual(['index-mismatch index.cdxj', `index-mismatch ${name}`]);
    await writeFile(path, good + good.split('\n')[0]);
    expect((await collect(verifyArchive(folder))).length).toBeGreaterThan(0);
    await writeFile(path, `${good}${good.split('\n')[0]}\n`);
    expect((await collect(verifyArchive(folder))).map((finding) => finding.code)).toEqual(['doubled']);
    await rm(path);
    expect((await collect(verifyArchive(folder))).map((finding) => finding.code)).toEqual(['index-missing']);
  });
});
