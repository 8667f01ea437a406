import { existsSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { beforeAll, describe, expect, it } from 'vitest';
import { installSmall } from './install-small.ts';
import { launcher, newFolder, root, startCli, verifiedHash } from './run-cli.ts';

/** 20 in CI, 200 by `npm run verify:all`; the seed makes a failure repeatable as far as a clock can. */
const kills = Number(process.env.TINHUYEN_KILLS ?? 20);
/** CI's runs read a cut-down data folder: what they do to the disk is the same, in a third of the time. */
const bin = process.env.TINHUYEN_KILLS ? launcher : installSmall();
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

/** The stage that a killed run was in, by its log. */
function stageAt(log: string): string {
  const ended = [...log.matchAll(/"stage":"(\w+)".*"stage ended"/g)].length;
  return stages[ended] ?? 'end';
}

const stages = ['crawl', 'import', 'clean', 'extract', 'load'];

describe('kill -9', () => {
  const file = join(newFolder(), 'small.yaml');
  const whole = newFolder();
  // A thread of its own for each stage costs half of a run's time, and a kill ends all threads at once: one in four has them.
  const run = (out: string, group: number) => [
    'run',
    file,
    '--out',
    out,
    '--quiet',
    '--verbose',
    '--workers',
    group % 4 === 0 ? '1' : '0',
  ];
  let hash: string;
  /** Of a whole run, and of one that has nothing to do, from the moment that it is written down as begun. */
  let [duration, again] = [0, 0];

  beforeAll(async () => {
    writeFileSync(file, pipeline);
    const time = async () => {
      const { ended, begun } = start(whole, 1);
      const from = await begun;
      expect(await ended).toMatchObject({ code: 0 });
      return performance.now() - from;
    };
    duration = await time();
    hash = await verifiedHash(whole);
    again = await time();
  }, 300_000);

  /** Starts a run; `begun` resolves when its record stands on the disk: a kill before that finds nothing to break. */
  function start(out: string, group: number) {
    const count = () => (existsSync(join(out, 'runs')) ? readdirSync(join(out, 'runs')).length : 0);
    const before = count();
    const { child, ended } = startCli(run(out, group), { bin });
    const begun = new Promise<number>((done) => {
      const look = setInterval(() => {
        if (count() === before && child.exitCode === null) return;
        clearInterval(look);
        done(performance.now());
      }, 5);
    });
    return { child, ended, begun };
  }

  /** Runs into one folder, up to three killed at random moments of what is left to do, until one comes to its end. */
  async function killUntilDone(
    out: string,
    group: number,
    random: Iterator<number, never>,
  ): Promise<string[]> {
    const killed: string[] = [];
    for (let left = duration; ; ) {
      const { child, ended, begun } = start(out, group);
      await begun;
      const moment = killed.length < 3 ? random.next().value * left : null;
      const timer = moment === null ? undefined : setTimeout(() => child.kill('SIGKILL'), moment);
      const { code, stderr } = await ended.finally(() => clearTimeout(timer));
      if (moment === null || child.signalCode !== 'SIGKILL') {
        expect({ code, stderr: code === 0 ? '' : stderr }).toEqual({ code: 0, stderr: '' });
        return killed;
      }
      killed.push(`${moment.toFixed(0)} ms (${stageAt(stderr)})`);
      left = Math.max(again, left - moment);
    }
  }

  it(
    `at ${kills} random moments: in the end the same tables, and each page archived once`,
    async () => {
      const random = moments(seed);
      for (let done = 0, group = 0; done < kills; group++) {
        const out = newFolder();
        const killed = await killUntilDone(out, group, random);
        done += killed.length;
        const at = `killed at ${killed.join(', ')}; a whole run takes ${duration.toFixed(0)} ms`;
        expect({ at, hash: await verifiedHash(out) }).toEqual({ at, hash });
        expect({ at, archived: archived(out) }).toEqual({ at, archived: archived(whole) });
        rmSync(out, { recursive: true });
        if (process.env.TINHUYEN_KILLS) console.log(`${done} of ${kills}: ${at}; as if it never was`);
      }
    },
    kills * 60_000,
  );
});
