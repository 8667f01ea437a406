import { mkdtemp, rm } from 'node:fs/promises';
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

export async function collect<T>(items: AsyncIterable<T>): Promise<T[]> {
  const all: T[] = [];
  for await (const item of items) all.push(item);
  return all;
}
