import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { beforeAll, describe, expect, it } from 'vitest';
import { newFolder, runCli, samplePipeline, startCli, verifiedHash } from './run-cli.ts';

/** 10 in CI, 30 by `npm run verify:all`; the seed makes a failure repeatable as far as a clock can. */
const kills = Number(process.env.TINHUYEN_KILLS ?? 10);
const seed = Number(process.env.TINHUYEN_SEED ?? 20251107);

/** Lehmer's generator: moments in [0, 1) that are the same on every machine. */
function* moments(start: number): Generator<number> {
  for (let state = start % 2147483647; ; ) {
    state = (state * 48271) % 2147483647;
    yield state / 2147483647;
  }
}

/** Payloads in the archive as (address, digest), in a list: one archived twice shows. A revisit holds none. */
function archived(out: string): string[] {
  const lines = readFileSync(join(out, 'archive/index.cdxj'), 'utf8')
    .split('\n')
    .filter((line) => line !== '' && !/"type": ?"revisit"/.test(line));
  const versions = lines.map(
    (line) => `${/"url": ?"([^"]*)"/.exec(line)?.[1]} ${/sha256:[0-9a-f]{64}/.exec(line)?.[0]}`,
  );
  return versions.sort();
}

describe('kill -9', { timeout: 300_000 }, () => {
  const whole = newFolder();
  let hash: string;
  let duration: number;

  beforeAll(async () => {
    const started = performance.now();
    expect((await runCli('run', samplePipeline, '--out', whole, '--quiet')).code).toBe(0);
    duration = performance.now() - started;
    hash = await verifiedHash(whole);
  }, 300_000);

  let killed = 0;
  const random = moments(seed);
  it.each(Array.from({ length: kills }, (_, i) => [i + 1, random.next().value as number] as const))(
    'number %i, at %f of a run: the same command ends in the same tables',
    async (_, moment) => {
      const out = newFolder();
      const { child, ended } = startCli(['run', samplePipeline, '--out', out, '--quiet']);
      const timer = setTimeout(() => child.kill('SIGKILL'), moment * duration);
      await ended;
      if (child.signalCode === 'SIGKILL') killed++;
      clearTimeout(timer);
      const again = await runCli('run', samplePipeline, '--out', out, '--quiet');
      expect(again).toMatchObject({ code: 0 });
      expect(await verifiedHash(out)).toBe(hash);
      expect(archived(out)).toEqual(archived(whole));
    },
  );

  it('came to most runs before their end', () => {
    expect(killed).toBeGreaterThan(kills / 2);
  });
});
