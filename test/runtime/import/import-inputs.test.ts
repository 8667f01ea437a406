import { mkdir, symlink, truncate, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { describe, expect, it } from 'vitest';
import { importInputs } from '../../../src/runtime/import/import-inputs.ts';
import { openArchive } from '../../../src/stages/archive/open-archive.ts';
import { collect, makeClock, makeFolder, makeResponse } from '../../stages/archive/fixtures.ts';
import { formatWarc } from '../../support/format-warc.ts';

async function openBoth() {
  const folder = await makeFolder();
  const input = join(folder, 'input');
  await mkdir(input);
  return { input, archive: await openArchive(join(folder, 'archive'), { clock: makeClock() }) };
}

describe('importInputs', () => {
  it('takes files and folders in sorted order, each once, and nothing the second time', async () => {
    const { input, archive } = await openBoth();
    await mkdir(join(input, 'huyện'));
    await writeFile(join(input, 'huyện', 'b.HTML'), '<p>Tin huyện</p>');
    await writeFile(join(input, 'a.txt'), 'Tin xã');
    await writeFile(join(input, 'c.htm'), '<p>Tin tỉnh</p>');
    await writeFile(join(input, 'logo.png'), 'x');
    await writeFile(join(input, 'bìa.png'), 'x');
    await symlink(input, join(input, 'vòng'));
    const paths = [input, join(input, 'a.txt')];
    const first = await importInputs(paths, { archive });
    expect(first).toEqual({
      in: 3,
      done: 3,
      known: 0,
      rejects: [
        {
          origin: 'bìa.png',
          stage: 'import',
          reason: 'unsupported-type',
          detail:
            'expected .html, .htm, .txt, .jsonl, .jsonl.gz, .warc or .warc.gz; got .png, 2 of them, this one first',
        },
      ],
    });
    const pages = await collect(archive.pages());
    expect(pages.map((page) => [page.origin, page.content_type, page.url])).toEqual([
      ['a.txt', 'text/plain', null],
      ['c.htm', 'text/html', null],
      ['huyện/b.HTML', 'text/html', null],
    ]);
    expect(Buffer.from(await archive.readPayload(pages[2]!)).toString()).toBe('<p>Tin huyện</p>');
    expect(await importInputs(paths, { archive })).toMatchObject({ done: 0, known: 3 });
    await writeFile(join(input, 'a.txt'), 'Tin xã, bản mới');
    expect(await importInputs(paths, { archive })).toMatchObject({ done: 1, known: 2 });
    await archive.close();
  });

  it('tells files of one name in two folders apart by the folder', async () => {
    const { input, archive } = await openBoth();
    for (const folder of ['một', 'hai']) {
      await mkdir(join(input, folder));
      await writeFile(join(input, folder, 'tin.txt'), `Tin ${folder}`);
    }
    const paths = [join(input, 'một'), join(input, 'hai')];
    expect(await importInputs(paths, { archive })).toMatchObject({ done: 2, rejects: [] });
    expect((await collect(archive.pages())).map((page) => page.origin)).toEqual([
      'hai/tin.txt',
      'một/tin.txt',
    ]);
    expect(await importInputs(paths, { archive })).toMatchObject({ done: 0, known: 2 });
    await archive.close();
  });

  it('takes JSON lines with what they declare, gzipped or not', async () => {
    const { input, archive } = await openBoth();
    const lines = [
      '\uFEFF{"origin":"bài-1","url":"http://huyenmau.example/1","title":"Tít","published":"2025-07-01T08:00:00+07:00","author":null,"text":"Thân bài"}',
      '',
      '{"html":"<p>Thân bài</p>"}\r',
    ];
    await writeFile(join(input, 'x.jsonl'), lines.join('\n'));
    await writeFile(join(input, 'y.jsonl.gz'), gzipSync('{"text":"Nén"}\n'));
    expect(await importInputs([input], { archive })).toMatchObject({ in: 3, done: 3, rejects: [] });
    const pages = await collect(archive.pages());
    expect(pages.map((page) => [page.origin, page.url, page.declared])).toEqual([
      [
        'bài-1',
        'http://huyenmau.example/1',
        { origin: 'bài-1', url: 'http://huyenmau.example/1', title: 'Tít', published: '2025-07-01' },
      ],
      ['x.jsonl#3', null, { origin: 'x.jsonl#3' }],
      ['y.jsonl.gz#1', null, { origin: 'y.jsonl.gz#1' }],
    ]);
    expect(Buffer.from(await archive.readPayload(pages[1]!)).toString()).toBe('{"html":"<p>Thân bài</p>"}');
    await archive.close();
  });

  it('turns each bad thing into a reject that says where, what was expected and what came', async () => {
    const { input, archive } = await openBoth();
    await writeFile(join(input, 'a-empty.html'), '');
    await writeFile(join(input, 'b-blank.txt'), ' \r\n\t');
    await writeFile(
      join(input, 'c-binary.html'),
      Buffer.from([0x89, 0x50, 0x4e, 0x47, 13, 10, 26, 10, 0, 0, 0, 13]),
    );
    await writeFile(join(input, 'd-zeros.txt'), Buffer.concat([Buffer.from('Tin'), Buffer.alloc(9)]));
    await writeFile(join(input, 'e-big.html'), '');
    await truncate(join(input, 'e-big.html'), 50_000_001);
    const lines = [
      '{"text":"tốt"}',
      '{"text": "hở',
      '{"text":7}',
      '{"title":"không thân"}',
      '[1]',
      '{"text":"x","published":"31/2/2025"}',
      '{"text":"x","url":"ftp://x/y"}',
    ];
    await writeFile(join(input, 'f.jsonl'), lines.join('\n'));
    await writeFile(join(input, 'g-latin.jsonl'), Buffer.from('{"text":"\xe0"}', 'latin1'));
    const zipped = gzipSync(Array.from({ length: 3000 }, (_, at) => `{"text":"${Math.sin(at)}"}\n`).join(''));
    await writeFile(join(input, 'h-cut.jsonl.gz'), zipped.subarray(0, zipped.length - 5000));
    await symlink(join(input, 'nowhere'), join(input, 'i-gone.html'));
    await writeFile(join(input, 'j-none.jsonl'), '\n\n');
    const report = await importInputs([input], { archive });
    const shown = report.rejects.map((reject) => `${reject.origin} ${reject.reason}: ${reject.detail}`);
    expect(shown).toEqual([
      'a-empty.html empty-file: expected text; got no bytes',
      'b-blank.txt empty-file: expected text; got white space only',
      'c-binary.html binary-file: expected text/html; got bytes that are no text',
      'd-zeros.txt binary-file: expected text/plain; got bytes that are no text',
      'e-big.html too-large: expected at most 50000000 bytes; got 50000001',
      expect.stringMatching(
        /^f\.jsonl#2 bad-json-line: line 2: expected a JSON object in UTF-8; got .*Unterminated string/,
      ),
      'f.jsonl#3 bad-json-line: line 3: field text: expected string; got 7',
      'f.jsonl#4 bad-json-line: line 4: field html | text: expected the article in one of them; got nothing',
      'f.jsonl#5 bad-json-line: line 5: expected object; got [1]',
      'f.jsonl#6 bad-json-line: line 6: field published: expected an ISO date such as 2025-07-01; got "31/2/2025"',
      'f.jsonl#7 bad-json-line: line 7: field url: expected an http or https address; got "ftp://x/y"',
      expect.stringMatching(/^g-latin\.jsonl#1 bad-json-line: line 1: expected a JSON object in UTF-8/),
      expect.stringMatching(
        /^h-cut\.jsonl\.gz truncated-gzip: expected a whole gzip file; got unexpected end of file after \d{3,4} lines$/,
      ),
      'i-gone.html unreadable: expected a readable file; got ENOENT: no such file or directory',
      'j-none.jsonl empty-file: expected JSON lines; got none',
    ]);
    expect((await collect(archive.pages())).some((page) => page.origin === 'f.jsonl#1')).toBe(true);
    expect(report.done).toBeGreaterThan(100);
    await archive.close();
  });

  it('takes the first of two different items that claim one origin, in every run', async () => {
    const { input, archive } = await openBoth();
    await writeFile(
      join(input, 'x.jsonl'),
      '{"origin":"o","text":"một"}\n{"origin":"o","text":"hai"}\n{"origin":"o","text":"một"}\n',
    );
    for (const done of [1, 0]) {
      const report = await importInputs([input], { archive });
      expect(report).toMatchObject({ done, rejects: [{ origin: 'x.jsonl#2', reason: 'duplicate-origin' }] });
    }
    expect((await collect(archive.pages())).length).toBe(1);
    await archive.close();
  });

  it('stops with exit code 2 at a path that is not there, before anything is archived', async () => {
    const { input, archive } = await openBoth();
    await writeFile(join(input, 'a.txt'), 'Tin');
    await expect(importInputs([input, join(input, 'thiếu')], { archive })).rejects.toMatchObject({
      detail: { code: 'input-not-found', disposition: 'stop', exitCode: 2 },
    });
    expect(await collect(archive.pages())).toEqual([]);
    await archive.close();
  });

  it('takes the pages of its own WARC files and of other tools, zipped and plain', async () => {
    const { input, archive } = await openBoth();
    const other = await openArchive(join(input, 'khác'), { clock: makeClock() });
    await other.append(makeResponse('http://huyenmau.example/1', '<p>Một</p>'));
    await other.append(makeResponse('http://huyenmau.example/ban-sao', '<p>Một</p>'));
    await other.append({
      kind: 'resource',
      sourceId: 'x',
      origin: 'tờ trình.txt',
      contentType: 'text/plain',
      body: Buffer.from('Trình'),
    });
    await other.close();
    const chunked =
      'HTTP/1.1 200 OK\r\nContent-Type: text/html\r\nTransfer-Encoding: chunked\r\n\r\n5\r\n<p>Ba\r\n4\r\n</p>\r\n0\r\n\r\n';
    const records = [
      { type: 'warcinfo', block: 'software: x\r\n' },
      { type: 'response', url: '<http://huyenmau.example/2>', block: chunked },
      {
        type: 'response',
        url: 'http://huyenmau.example/anh.png',
        block: 'HTTP/1.1 200 OK\r\nContent-Type: image/png\r\n\r\nx',
      },
      { type: 'response', url: 'http://huyenmau.example/mat', block: 'HTTP/1.1 404 Not Found\r\n\r\n' },
    ];
    await writeFile(join(input, 'wget.warc'), formatWarc(records));
    await writeFile(
      join(input, 'zipped.warc.gz'),
      gzipSync(
        formatWarc([
          { type: 'response', url: 'http://huyenmau.example/3', block: 'HTTP/1.1 200 OK\r\n\r\n<p>3</p>' },
        ]),
      ),
    );
    const report = await importInputs([input], { archive });
    expect(report).toMatchObject({ in: 5, done: 5 });
    const left = report.rejects.map(({ origin, reason, detail }) => [origin, reason, detail]);
    expect(left).toEqual([
      ['http://huyenmau.example/mat', 'http-404', expect.stringMatching(/got status 404$/)],
      ['khác/index.cdxj', 'unsupported-type', expect.stringMatching(/got \.cdxj$/)],
      ['http://huyenmau.example/anh.png', 'unsupported-type', expect.stringContaining('got image/png')],
    ]);
    const pages = await collect(archive.pages());
    const texts = await Promise.all(
      pages.map(async (page) => [page.origin, Buffer.from(await archive.readPayload(page)).toString()]),
    );
    expect(texts).toEqual([
      ['http://huyenmau.example/1', '<p>Một</p>'],
      ['http://huyenmau.example/ban-sao', '<p>Một</p>'],
      ['tờ trình.txt', 'Trình'],
      ['http://huyenmau.example/2', '<p>Ba</p>'],
      ['http://huyenmau.example/3', '<p>3</p>'],
    ]);
    expect(pages[3]!.fetched_at).toBe('2020-01-01T00:00:00.000Z');
    expect(await importInputs([input], { archive })).toMatchObject({ done: 0, known: 5 });
    await archive.close();
  });

  it('takes the whole records of a WARC that is cut anywhere, and says that it is', async () => {
    const { input, archive } = await openBoth();
    const record = (at: number) => ({
      type: 'response',
      url: `http://huyenmau.example/${at}`,
      block: `HTTP/1.1 200 OK\r\n\r\n<p>${at}</p>`,
    });
    const one = formatWarc([record(1)]);
    const whole = Buffer.concat([one, formatWarc([record(2)])]);
    for (let cut = one.length + 1; cut < whole.length; cut += 13) {
      const end = Math.min(cut, whole.length - 5);
      await writeFile(join(input, 'cut.warc'), whole.subarray(0, end));
      const report = await importInputs([join(input, 'cut.warc')], { archive });
      expect(
        report.rejects.map((reject) => reject.reason),
        `cut at ${end}`,
      ).toEqual(['truncated-warc']);
    }
    const members = [gzipSync(one), gzipSync(formatWarc([record(2)]))];
    await writeFile(join(input, 'cut.warc.gz'), Buffer.concat(members).subarray(0, -3));
    expect((await importInputs([join(input, 'cut.warc.gz')], { archive })).rejects).toMatchObject([
      { reason: 'truncated-warc' },
    ]);
    expect((await collect(archive.pages())).map((page) => page.url)).toContain('http://huyenmau.example/1');
    await writeFile(
      join(input, 'odd.warc.gz'),
      Buffer.concat([members[0]!, Buffer.from('no member'), members[1]!]),
    );
    expect((await importInputs([join(input, 'odd.warc.gz')], { archive })).rejects).toMatchObject([
      { reason: 'bad-warc' },
    ]);
    await archive.close();
  });
});
