import { execFile } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { beforeAll, describe, expect, it } from 'vitest';
import { hostilePages } from './hostile-pages.ts';

const child = fileURLToPath(new URL('hostile-child.ts', import.meta.url));
/** Of JavaScript objects; a page of 20 MB is 40 MB of text by itself. */
const heapMegabytes = 384;
/** Of the processor, so that a busy machine fails nothing; the clock only ends what hangs. */
const cpuSeconds = 15;
const hangSeconds = 240;

interface Outcome {
  readonly name: string;
  readonly verdict: string;
  readonly rejects: readonly string[];
  readonly cpuSeconds: number;
}

/** One process cleans page after page: what one left behind would take the heap of the next. */
function cleanAll(): Promise<Map<string, Outcome>> {
  return new Promise((resolve) => {
    const flags = [`--max-old-space-size=${heapMegabytes}`, '--import', 'tsx', child];
    // Out of heap or of time, the process ends badly: the page that it was at and those after it are missing.
    execFile(process.execPath, flags, { timeout: hangSeconds * 1000 }, (_error, stdout) => {
      const lines = stdout.split('\n').filter((line) => line.endsWith('}'));
      resolve(new Map(lines.map((line) => JSON.parse(line) as Outcome).map((line) => [line.name, line])));
    });
  });
}

describe('cleanPage on a hostile page', () => {
  let outcomes: ReadonlyMap<string, Outcome> = new Map();
  beforeAll(async () => {
    outcomes = await cleanAll();
  }, 250_000);

  it.each(Object.keys(hostilePages))('comes to a verdict in bounded time and heap on %s', (name) => {
    const outcome = outcomes.get(name);
    expect(['article', 'empty', 'other-language', 'listing']).toContain(outcome?.verdict);
    expect(outcome?.rejects).toEqual([]);
    expect(outcome?.cpuSeconds).toBeLessThan(cpuSeconds);
  });
});
