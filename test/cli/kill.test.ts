import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { beforeAll, describe, expect, it } from 'vitest';
import { newFolder, root, runCli, startCli, verifiedHash } from './run-cli.ts';

/** 20 in CI, 200 by `npm run verify:all`; the seed makes a failure repeatable as far as a clock can. */
const kills = Number(process.env.TINHUYEN_KILLS ?? 20);
const seed = Number(process.env.TINHUYEN_SEED ?? 20251107);

/** One small site and two files: a run of seconds goes through crawl, archive, import, extraction and load all the same. */
const pipeline = `name: small
serve: ${JSON.stringify(join(root, 'data/sample/portal'))}
sources:
  - id: xalamthao
    name: Trang thông tin điện tử xã Lâm Thao
    start: ["http://xalamthao.phutho.example/"]
input: ${JSON.stringify(['05-dac-khu-van-don.txt', 'trang-tin.warc.gz'].map((name) => join(root, 'data/sample/files', name)))}
crawl: { delay_ms: 0 }
limits: { rejects: 1 }
`;

/** Lehmer's generator: moments in [0, 1) that are the same on every machine. */
function* moments(start: number): Generator<number, never> {
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

describe('kill -9', () => {
  const file = join(newFolder(), 'small.yaml');
  const whole = newFolder();
  const run = (out: string) => ['run', file, '--out', out, '--workers', '1', '--quiet'];
  let hash: string;
  let duration: number;

  beforeAll(async () => {
    writeFileSync(file, pipeline);
    const started = performance.now();
    expect(await runCli(...run(whole))).toMatchObject({ code: 0 });
    duration = performance.now() - started;
    hash = await verifiedHash(whole);
  }, 300_000);

  /** Runs into one folder, up to five killed at random moments, until one comes to its end; gives the moments. */
  async function killUntilDone(out: string, random: Iterator<number, never>): Promise<number[]> {
    const killed: number[] = [];
    for (;;) {
      // A busy machine may be so slow that no run would come to its end before its kill.
      const moment = killed.length < 5 ? random.next().value : Number.POSITIVE_INFINITY;
      const { child, ended } = startCli(run(out));
      const timer = moment < 1 ? setTimeout(() => child.kill('SIGKILL'), moment * duration) : undefined;
      const { code, stderr } = await ended.finally(() => clearTimeout(timer));
      if (child.signalCode !== 'SIGKILL') {
        expect({ code, stderr: code === 0 ? '' : stderr }).toEqual({ code: 0, stderr: '' });
        return killed;
      }
      killed.push(moment);
    }
  }

  it(
    `at ${kills} random moments: in the end the same tables, and each page archived once`,
    async () => {
      const random = moments(seed);
      for (let done = 0; done < kills; ) {
        const out = newFolder();
        const killed = await killUntilDone(out, random);
        done += killed.length;
        const at = `killed at ${killed.map((moment) => moment.toFixed(3)).join(', ')} of ${duration.toFixed(0)} ms`;
        expect({ at, hash: await verifiedHash(out) }).toEqual({ at, hash });
        expect({ at, archived: archived(out) }).toEqual({ at, archived: archived(whole) });
        if (process.env.TINHUYEN_KILLS) console.log(`${done} of ${kills}: ${at}; as if it never was`);
      }
    },
    kills * 60_000,
  );
});
