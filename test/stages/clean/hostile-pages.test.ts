import { execFile } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import { describe, expect, it } from 'vitest';
import { hostilePages } from './hostile-pages.ts';

const child = fileURLToPath(new URL('hostile-child.ts', import.meta.url));
/** Of JavaScript objects; a page of 20 MB is 40 MB of text by itself. */
const heapMegabytes = 384;
/** Of the processor, so that a busy machine fails nothing; the clock only ends what hangs. */
const cpuSeconds = 30;
const hangSeconds = 150;

describe('cleanPage on a hostile page', { timeout: 160_000 }, () => {
  it.each(Object.keys(hostilePages))('comes to a verdict in bounded time and heap on %s', async (name) => {
    // Out of heap or of time, the process ends badly and the call rejects.
    const { stdout } = await promisify(execFile)(
      process.execPath,
      [`--max-old-space-size=${heapMegabytes}`, '--import', 'tsx', child, name],
      { timeout: hangSeconds * 1000 },
    );
    const outcome = JSON.parse(stdout);
    expect(['article', 'empty', 'other-language', 'listing']).toContain(outcome.verdict);
    expect(outcome.rejects).toEqual([]);
    expect(outcome.cpuSeconds).toBeLessThan(cpuSeconds);
  });
});
