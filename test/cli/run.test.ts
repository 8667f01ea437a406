import { cpSync, existsSync, mkdirSync, readdirSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { beforeAll, describe, expect, it } from 'vitest';
import { ask, newFolder, root, runCli, samplePipeline, startCli, verifiedHash } from './run-cli.ts';

const files = join(root, 'data/sample/files');

/** The sample, run once with one worker: what every other way of running it must come to. */
const out = newFolder();
let first: string;
let whole: string;

beforeAll(async () => {
  const { code, stdout, stderr } = await runCli('run', samplePipeline, '--out', out, '--workers', '1');
  expect(stderr).toBe('');
  expect(code).toBe(0);
  first = stdout;
  whole = await verifiedHash(out);
}, 300_000);

/** Every package's name and bytes. */
function dumpPackages(out: string): Record<string, string> {
  const folder = join(out, 'packages');
  return Object.fromEntries(
    readdirSync(folder, { recursive: true, withFileTypes: true })
      .filter((entry) => entry.isFile())
      .map((entry) => join(entry.parentPath, entry.name))
      .map((path) => [path.slice(folder.length), readFileSync(path, 'utf8')]),
  );
}

describe('tinhuyen run over the sample', { timeout: 300_000 }, () => {
  it('prints what a person wants to see', () => {
    for (const stage of ['crawl', 'import', 'clean', 'extract', 'load'])
      expect(first).toMatch(new RegExp(`^${stage} +\\d+ +\\d+ +\\d+ +\\d+ +[\\d.]+ s$`, 'm'));
    expect(first).toMatch(/^articles +\d+$/m);
    expect(first).toMatch(/^appointments +\d+$/m);
    expect(first.match(/^ {2}tinhuyen query .*"select /gm)).toHaveLength(3);
    expect(first).toMatch(/“.+”/);
  });

  it('suggests queries that can be asked', async () => {
    for (const [, sql] of first.matchAll(/^ {2}tinhuyen query .*"(select .*)"$/gm)) {
      expect((await ask(out, sql!)).length).toBeGreaterThan(0);
    }
  });

  it('reads at least 30 articles and every kind of fact, before and after July 2025', async () => {
    const [counts] = await ask(
      out,
      `SELECT (SELECT count(*) FROM articles) articles, (SELECT count(*) FROM appointments) appointments, (SELECT count(*) FROM citations) citations,
       (SELECT count(*) FROM percentages) percentages, (SELECT count(*) FROM quantities) quantities, (SELECT count(*) FROM dates) dates, (SELECT count(*) FROM events) events,
       (SELECT count(*) FROM articles WHERE published_on < '2025-07-01') earlier, (SELECT count(*) FROM articles WHERE published_on >= '2025-07-01') later`,
    );
    expect(Number(counts?.articles)).toBeGreaterThanOrEqual(30);
    for (const [kind, count] of Object.entries(counts ?? {}))
      expect({ kind, found: Number(count) > 0 }).toEqual({ kind, found: true });
  });

  it('tells on the article what its page was decoded from, and why', async () => {
    const rows = await ask(
      out,
      `SELECT split_part(url, 'id=', 2) AS no, notes[1] AS note FROM articles WHERE url LIKE '%canloc%' ORDER BY no LIMIT 3`,
    );
    expect(rows).toEqual([
      { no: '10231', note: 'charset: tcvn3 by evidence, not x-user-defined' },
      { no: '10877', note: 'charset: viscii by evidence, not iso-8859-1' },
      { no: '10990', note: 'charset: windows-1258 by meta' },
    ]);
  });

  it('does nothing the second time, and says so', async () => {
    const { code, stdout } = await runCli('run', samplePipeline, '--out', out);
    expect(code).toBe(0);
    expect(stdout).toContain('Nothing has changed');
    for (const stage of ['crawl', 'import', 'clean', 'extract', 'load'])
      expect(stdout).toMatch(new RegExp(`^${stage} +\\d+ +0 `, 'm'));
    expect(await verifiedHash(out)).toBe(whole);
  });

  it('gives the same tables and the same bytes in packages with four workers', async () => {
    const other = newFolder();
    const { code } = await runCli('run', samplePipeline, '--out', other, '--workers', '4', '--quiet');
    expect(code).toBe(0);
    expect(await verifiedHash(other)).toBe(whole);
    expect(dumpPackages(other)).toEqual(dumpPackages(out));
  });

  it('answers in csv, json and ndjson', async () => {
    const sql = 'SELECT \'a,"b"\' AS x, NULL AS y, 12::BIGINT AS n';
    const csv = await runCli('query', '--out', out, '--format', 'csv', sql);
    expect(csv.stdout).toBe('x,y,n\n"a,""b""",,12\n');
    expect((await runCli('query', '--out', out, '--format', 'ndjson', sql)).stdout).toBe(
      '{"x":"a,\\"b\\"","y":null,"n":12}\n',
    );
    expect(JSON.parse((await runCli('query', '--out', out, '--json', sql)).stdout)).toEqual([
      { x: 'a,"b"', y: null, n: 12 },
    ]);
  });

  it('shows runs and what is left to do', async () => {
    const status = JSON.parse((await runCli('status', '--out', out, '--json')).stdout);
    expect(status.todo).toEqual({ clean: 0, extract: 0, load: 'none' });
    expect(status.runs[0]).toMatchObject({ pipeline: 'sample', status: 'done' });
  });

  it('finds a damaged package, and makes it again in the next run', async () => {
    const copy = newFolder();
    cpSync(out, copy, { recursive: true });
    const path = Object.keys(dumpPackages(copy)).find(
      (name) => name.startsWith('/extract') && name.endsWith('data.ndjson'),
    );
    const file = join(copy, 'packages', path!);
    const data = readFileSync(file);
    data[data.length >> 1]! ^= 1;
    writeFileSync(file, data);
    const { code, stdout } = await runCli('verify', '--out', copy, '--json');
    expect(code).toBe(1);
    expect(JSON.parse(stdout).findings).toMatchObject([{ part: 'packages' }]);
    expect((await runCli('run', samplePipeline, '--out', copy, '--quiet')).code).toBe(0);
    expect(await verifiedHash(copy)).toBe(whole);
  });

  it('explains a fact: its words, its fields and the rule that made it', async () => {
    const [article] = await ask(out, 'SELECT article_id FROM appointments LIMIT 1');
    const { code, stdout } = await runCli('explain', '--out', out, String(article?.article_id));
    expect(code).toBe(0);
    const fact = /^ {2}appointments {2}“[\s\S]+?^ {4}by rule +appointment\.[\w-]+ \([^)]*\): /m.exec(
      stdout,
    )?.[0];
    expect(fact).toMatch(/^ {4}person_name +\S/m);
  });
});

describe('inputs in any order', { timeout: 300_000 }, () => {
  let inOneRun: string;

  beforeAll(async () => {
    const one = newFolder();
    await runCli('run', '--input', files, '--out', one, '--quiet');
    inOneRun = await verifiedHash(one);
  }, 300_000);

  it('give the same tables, whichever way they are named', async () => {
    const names = readdirSync(files).map((name) => join(files, name));
    const two = newFolder();
    await runCli('run', '--input', ...names.reverse(), '--out', two, '--quiet');
    expect(await verifiedHash(two)).toBe(inOneRun);
  });

  it('come one stage at a time to the same as in one run', async () => {
    const two = newFolder();
    for (const args of [['import', files], ['clean'], ['extract'], ['load']]) {
      expect((await runCli(...args, '--out', two, '--quiet')).code).toBe(0);
    }
    expect(await verifiedHash(two)).toBe(inOneRun);
  });
});

describe('signals and the lock', { timeout: 300_000 }, () => {
  it.each([
    ['SIGINT', 130],
    ['SIGTERM', 143],
  ] as const)(
    '%s saves, says how to go on and ends with %i; the same command then completes',
    async (signal, code) => {
      const cut = newFolder();
      const { child, ended } = startCli(['run', samplePipeline, '--out', cut, '--verbose']);
      // The crawl has begun when the first page has been archived.
      const begun = join(cut, 'archive/index.cdxj');
      await waitUntil(() => (statSync(begun, { throwIfNoEntry: false })?.size ?? 0) > 0);
      child.kill(signal);
      const { code: got, stderr } = await ended;
      expect(got).toBe(code);
      expect(stderr).toContain('The same command goes on');
      expect((await runCli('run', samplePipeline, '--out', cut, '--quiet')).code).toBe(0);
      expect(await verifiedHash(cut)).toBe(whole);
    },
  );

  it('keeps a second run out with a clear message and exit code 4', async () => {
    const out = newFolder();
    mkdirSync(out, { recursive: true });
    const { child, ended } = startCli(['run', samplePipeline, '--out', out, '--quiet']);
    await waitUntil(() => existsSync(join(out, 'runs')));
    const { code, stderr } = await runCli('clean', '--out', out);
    child.kill('SIGKILL');
    await ended;
    expect(code).toBe(4);
    expect(stderr).toContain('lock-held');
    expect(stderr).toMatch(/PID \d+/);
  });
});

/** Waits for something on the disk by looking again at every turn of the event loop; the test's own time limit ends it. */
async function waitUntil(ready: () => boolean): Promise<void> {
  while (!ready()) await new Promise(setImmediate);
}
