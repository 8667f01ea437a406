import { mkdir, symlink, writeFile } from 'node:fs/promises';
import { request } from 'node:http';
import { join } from 'node:path';
import { describe, expect, it, onTestFinished } from 'vitest';
import { serveFolder } from '../../../src/runtime/serve/serve-folder.ts';
import { makeFolder } from '../../stages/archive/fixtures.ts';

async function start() {
  const folder = await makeFolder();
  const root = join(folder, 'huyenmau.example');
  await mkdir(join(root, 'tin'), { recursive: true });
  await mkdir(join(folder, 'khac.example'));
  await writeFile(join(folder, 'bi-mat.txt'), 'bí mật');
  await writeFile(join(folder, 'khac.example', 'index.html'), 'khác');
  await writeFile(join(root, 'index.html'), 'trang chủ');
  await writeFile(join(root, 'tin', 'index.html'), 'tin');
  await writeFile(join(root, 'tin', 'hội nghị.html'), 'hội nghị');
  await writeFile(join(root, 'bai-3.html'), Buffer.from([0xd5, 0xe0]));
  await writeFile(
    join(root, '_routes.json'),
    JSON.stringify({
      '/index.php?id=3': { file: 'bai-3.html', type: 'text/html; charset=windows-1258' },
      '/ra-ngoai': { file: '../../bi-mat.txt', type: 'text/plain' },
    }),
  );
  await symlink(join(folder, 'bi-mat.txt'), join(root, 'lien-ket.txt'));
  const served = await serveFolder(folder);
  onTestFinished(() => served.close());
  const ask = (path: string, headers: Record<string, string> = {}, method = 'GET') =>
    new Promise<{ status: number; headers: Record<string, unknown>; body: Buffer }>((done, fail) => {
      request(
        {
          port: served.port,
          host: '127.0.0.1',
          path,
          method,
          headers: { host: 'huyenmau.example', ...headers },
        },
        (response) => {
          const chunks: Buffer[] = [];
          response.on('data', (chunk) => chunks.push(chunk));
          response.on('end', () =>
            done({ status: response.statusCode!, headers: response.headers, body: Buffer.concat(chunks) }),
          );
        },
      )
        .on('error', fail)
        .end();
    });
  return { served, ask };
}

describe('serveFolder', () => {
  it('serves each host its own folder, and says how to reach it', async () => {
    const { served, ask } = await start();
    expect(served.connect).toEqual({
      'huyenmau.example': `127.0.0.1:${served.port}`,
      'khac.example': `127.0.0.1:${served.port}`,
    });
    expect((await ask('/')).body.toString()).toBe('trang chủ');
    expect((await ask('/', { host: 'khac.example:80' })).body.toString()).toBe('khác');
    expect((await ask('/', { host: 'la.example' })).status).toBe(404);
    expect((await ask('/tin/h%E1%BB%99i%20ngh%E1%BB%8B.html?x=1')).body.toString()).toBe('hội nghị');
    expect(await ask('/tin')).toMatchObject({ status: 301, headers: { location: '/tin/' } });
    expect((await ask('/', {}, 'POST')).status).toBe(405);
  });

  it('serves routes with their type, and answers conditions with 304', async () => {
    const { ask } = await start();
    const found = await ask('/index.php?id=3');
    expect(found).toMatchObject({
      status: 200,
      headers: { 'content-type': 'text/html; charset=windows-1258', 'content-length': '2' },
    });
    expect([...found.body]).toEqual([0xd5, 0xe0]);
    const again = await ask('/index.php?id=3', { 'if-none-match': String(found.headers.etag) });
    expect(again).toMatchObject({ status: 304, headers: { etag: found.headers.etag } });
    expect(again.body.length).toBe(0);
    expect((await ask('/index.php?id=4')).status).toBe(404);
  });

  it('never leaves the folder of the host', async () => {
    const { ask } = await start();
    for (const path of [
      '/../bi-mat.txt',
      '/%2e%2e/bi-mat.txt',
      '/..%2fbi-mat.txt',
      '/tin/..%5c..%5cbi-mat.txt',
      '/lien-ket.txt',
      '/ra-ngoai',
      '/_routes.json',
      '/%00',
      '/%E0%A4%A',
      '/../khac.example/index.html',
    ]) {
      expect((await ask(path)).status, path).toBe(404);
    }
  });
});
