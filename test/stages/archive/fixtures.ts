import { mkdtemp, open, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { onTestFinished } from 'vitest';
import type { ResponseInput } from '../../../src/stages/archive/archive-input.ts';

/** A folder that goes away with the test. */
export async function makeFolder(): Promise<string> {
  const folder = await mkdtemp(join(tmpdir(), 'tinhuyen-archive-'));
  onTestFinished(() => rm(folder, { recursive: true, force: true }));
  return folder;
}

/** A clock that ticks one second a reading. */
export function makeClock(start = '2026-01-02T03:04:05.000Z'): () => Date {
  let now = Date.parse(start);
  return () => new Date((now += 1000));
}

export function makeResponse(
  url: string,
  body: string | Uint8Array,
  more: Partial<ResponseInput> = {},
): ResponseInput {
  return {
    kind: 'response',
    sourceId: 'cổng-mẫu',
    url,
    status: 200,
    reason: 'OK',
    fields: [
      ['content-type', 'text/html; charset=UTF-8'],
      ['Set-Cookie', 'a=1'],
      ['Set-Cookie', 'b=2'],
      ['Transfer-Encoding', 'chunked'],
    ],
    body: typeof body === 'string' ? Buffer.from(body) : body,
    request: { method: 'GET', target: new URL(url).pathname, fields: [['Host', new URL(url).host]] },
    ...more,
  };
}

/** Flips one byte in the middle of the stored record of each origin or URL; all of them when none is named. */
export async function damageRecords(folder: string, ...addresses: readonly string[]): Promise<number> {
  let damaged = 0;
  for (const line of (await readFile(join(folder, 'index.cdxj'), 'utf8')).split('\n').filter(Boolean)) {
    const { filename, offset, length, page } = JSON.parse(line.slice(line.indexOf('{')));
    if (addresses.length > 0 && !addresses.includes(page.url ?? page.origin)) continue;
    const file = await open(join(folder, filename), 'r+');
    const byte = Buffer.alloc(1);
    const at = Number(offset) + Math.floor(Number(length) / 2);
    await file.read(byte, 0, 1, at);
    byte[0]! ^= 0xff;
    await file.write(byte, 0, 1, at);
    await file.close();
    damaged++;
  }
  return damaged;
}

export async function collect<T>(items: AsyncIterable<T>): Promise<T[]> {
  const all: T[] = [];
  for await (const item of items) all.push(item);
  return all;
}
