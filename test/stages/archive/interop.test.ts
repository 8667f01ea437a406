import { execFileSync } from 'node:child_process';
import { createReadStream } from 'node:fs';
import { rm } from 'node:fs/promises';
import { join } from 'node:path';
import { gunzipSync, gzipSync } from 'node:zlib';
import { describe, expect, it } from 'vitest';
import { WARCParser, WARCRecord, WARCSerializer } from 'warcio';
import { digestOf } from '../../../src/model/hash.ts';
import { openArchive } from '../../../src/stages/archive/open-archive.ts';
import { readForeignPage } from '../../../src/stages/archive/read-foreign-page.ts';
import { readForeignWarc } from '../../../src/stages/archive/read-foreign-warc.ts';
import { startMisbehavingServer } from '../../support/misbehaving-server.ts';
import { collect, makeClock, makeFolder, makeResponse } from './fixtures.ts';

const url = 'http://huyenmau.example/tin/1';

describe('other tools', () => {
  it('read what we write: warcio sees every record, its fields and its payload', async () => {
    const folder = await makeFolder();
    const archive = await openArchive(folder, { clock: makeClock() });
    const text = '<p>Huyện ủy Mẫu</p>'.repeat(50);
    await archive.append(
      makeResponse(url, gzipSync(text), {
        fields: [
          ['Content-Type', 'text/html'],
          ['Content-Encoding', 'gzip'],
        ],
        notes: { via: 'x' },
      }),
    );
    await archive.append({ kind: 'not-modified', sourceId: 's', url, fields: [['ETag', '"x"']] });
    await archive.append({
      kind: 'resource',
      sourceId: 'f',
      origin: 'báo cáo.txt',
      contentType: 'text/plain',
      body: Buffer.from('Tin'),
    });
    await archive.close();
    const seen: [string, string | null, string][] = [];
    for await (const record of new WARCParser(createReadStream(join(folder, 'tinhuyen-000001.warc.gz')))) {
      const payload = await record.readFully(false);
      const stated = record.warcHeader('WARC-Payload-Digest');
      if (record.warcType === 'response' || record.warcType === 'resource')
        expect(stated).toBe(digestOf(payload));
      seen.push([
        record.warcType ?? '',
        record.warcTargetURI ?? null,
        record.warcType === 'response' ? gunzipSync(payload).toString() : '',
      ]);
    }
    expect(seen).toEqual([
      ['warcinfo', null, ''],
      ['metadata', url, ''],
      ['request', url, ''],
      ['response', url, text],
      ['revisit', url, ''],
      ['resource', 'urn:tinhuyen:import:b%C3%A1o%20c%C3%A1o.txt', ''],
    ]);
  });

  it('write what we read: warcio, zipped record by record', async () => {
    const folder = await makeFolder();
    const { writeFile } = await import('node:fs/promises');
    const parts: Uint8Array[] = [];
    for (const at of [1, 2]) {
      async function* content() {
        yield new TextEncoder().encode(`<p>Bài ${at}</p>`);
      }
      const record = WARCRecord.create(
        {
          url: `${url}${at}`,
          date: '2024-05-06T07:08:09.123Z',
          type: 'response',
          warcVersion: 'WARC/1.1',
          warcHeaders: {},
          httpHeaders: { 'Content-Type': 'text/html; charset=utf-8' },
        },
        content(),
      );
      parts.push(await WARCSerializer.serialize(record, { gzip: true }));
    }
    const path = join(folder, 'x.warc.gz');
    await writeFile(path, Buffer.concat(parts));
    const items = await collect(readForeignWarc(path, 1_000_000));
    const pages = items.map((item) => (item.kind === 'record' ? readForeignPage(item.record) : item));
    expect(pages).toMatchObject(
      [1, 2].map((at) => ({
        url: `${url}${at}`,
        status: 200,
        fetchedAt: '2024-05-06T07:08:09.123Z',
        contentType: 'text/html',
        charset: 'utf-8',
      })),
    );
  });

  it('write what we read: GNU wget, chunked answers and all', async (context) => {
    try {
      execFileSync('wget', ['--version']);
    } catch {
      context.skip('wget is not on this machine');
    }
    const server = await startMisbehavingServer({
      '/': '<p>Trang một</p>',
      '/hai': (_, response) => {
        response.writeHead(200, { 'content-type': 'text/html' });
        response.write('<p>Trang ');
        response.end('hai</p>');
      },
    });
    const folder = await makeFolder();
    const { spawn } = await import('node:child_process');
    const base = `http://127.0.0.1:${server.port}`;
    const wget = spawn(
      'wget',
      ['-q', '-O', '/dev/null', '--no-config', '--warc-file=x', `${base}/`, `${base}/hai`],
      { cwd: folder },
    );
    await new Promise((done) => wget.on('exit', done));
    const items = await collect(readForeignWarc(join(folder, 'x.warc.gz'), 1_000_000));
    expect(items.filter((item) => item.kind === 'problem')).toEqual([]);
    const pages = items.flatMap((item) =>
      item.kind === 'record' && item.record.type === 'response' ? [readForeignPage(item.record)] : [],
    );
    expect(
      pages.map((page) =>
        page && typeof page === 'object' ? [page.url, Buffer.from(page.body).toString()] : page,
      ),
    ).toEqual([
      [`${base}/`, '<p>Trang một</p>'],
      [`${base}/hai`, '<p>Trang hai</p>'],
    ]);
    await rm(join(folder, 'x.warc.gz'));
  });
});
