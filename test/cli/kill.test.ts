import type { ChildProcess } from 'node:child_process';
import { existsSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { beforeAll, describe, expect, it } from 'vitest';
import { installSmall } from './install-small.ts';
import { launcher, newFolder, root, startCli, verifiedHash } from './run-cli.ts';

/** 20 in CI, 200 by `npm run verify:all`; the seed makes a failure repeatable as far as a clock can. */
const kills = Number(process.env.TINHUYEN_KILLS ?? 20);
/** A cut-down data folder: what the runs do to the disk is the same, in a third of the time. `TINHUYEN_DATA=whole` takes the shipped one. */
const bin = process.env.TINHUYEN_DATA === 'whole' ? launcher : installSmall();
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

function countRuns(out: string): number {
  return existsSync(join(out, 'runs')) ? readdirSync(join(out, 'runs')).length : 0;
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

const stages = ['crawl', 'import', 'clean', 'extract', 'load'];

/** How long each stage took that a log says has ended, in milliseconds and in their order. */
function timesIn(log: string): number[] {
  return [...log.matchAll(/"ms":(\d+)[^\n]*"stage ended"/g)].map(([, ms]) => Number(ms));
}

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
  let times: number[];

  beforeAll(async () => {
    writeFileSync(file, pipeline);
    const { code, stderr } = await startCli(run(whole, 1), { bin }).ended;
    times = timesIn(stderr);
    expect({ code, stages: times.length }).toEqual({ code: 0, stages: stages.length });
    hash = await verifiedHash(whole);
  }, 300_000);

  /**
   * Kills a run at a moment of one of its stages, which the log tells the beginning of: counted from the start of the process,
   * most kills would come on a busy machine before there is anything to break. The first stage begins with the run's record.
   */
  function killAt(stage: number, share: number, child: ChildProcess, out: string): () => void {
    const before = countRuns(out);
    let log = '';
    let timer: NodeJS.Timeout | undefined;
    child.stderr!.on('data', (text) => {
      log += text;
    });
    const look = setInterval(() => {
      if (timesIn(log).length < stage || countRuns(out) === before) return;
      clearInterval(look);
      timer = setTimeout(() => child.kill('SIGKILL'), share * (times[stage]! + 50));
    }, 5);
    return () => {
      clearInterval(look);
      clearTimeout(timer);
    };
  }

  /** Runs into one folder, up to three killed, each at a random moment of a random stage, until one comes to its end. */
  async function killUntilDone(
    out: string,
    group: number,
    random: Iterator<number, never>,
  ): Promise<string[]> {
    const killed: string[] = [];
    for (;;) {
      const { child, ended } = startCli(run(out, group), { bin });
      const [stage, share] = [Math.floor(random.next().value * stages.length), random.next().value];
      const stop = killed.length < 3 ? killAt(stage, share, child, out) : () => undefined;
      const { code, stderr } = await ended.finally(stop);
      if (child.signalCode !== 'SIGKILL') {
        expect({ code, stderr: code === 0 ? '' : stderr }).toEqual({ code: 0, stderr: '' });
        return killed;
      }
      killed.push(
        `${stages[timesIn(stderr).length] ?? 'the end'} (${(share * 100).toFixed(0)} % of ${stages[stage]})`,
      );
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
        const at = `killed in ${killed.join(', ')}`;
        expect({ at, hash: await verifiedHash(out) }).toEqual({ at, hash });
        expect({ at, archived: archived(out) }).toEqual({ at, archived: archived(whole) });
        rmSync(out, { recursive: true });
        if (process.env.TINHUYEN_KILLS) console.log(`${done} of ${kills}: ${at}; as if it never was`);
      }
    },
    kills * 60_000,
  );
});
