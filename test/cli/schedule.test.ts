import { spawn } from 'node:child_process';
import { mkdirSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { loadRuns } from '../../src/runtime/records/run-record.ts';
import { isLockHeld } from '../../src/stages/warehouse/hold-lock.ts';
import { ask, newFolder, root, runCli, startCli } from './run-cli.ts';

/** A pipeline of a portal that is served while it runs; its cadence comes round in the far future only. */
function makePipeline(articles = 0, delayMs = 0): { file: string; out: string } {
  const folder = newFolder();
  const site = join(folder, 'portal', 'mau.example');
  mkdirSync(site, { recursive: true });
  const numbers = Array.from({ length: articles }, (_, at) => at);
  const links = numbers
    .map((at) => `<a href="/bai-${at}.html">Huyện ủy Mẫu họp phiên thứ ${at}</a>`)
    .join('');
  writeFileSync(join(site, 'index.html'), `<title>Trang mẫu</title><p>Không có gì.</p>${links}`);
  for (const at of numbers)
    writeFileSync(join(site, `bai-${at}.html`), `<h1>Bài ${at}</h1><p>Không có gì.</p>`);
  const file = join(folder, 'mau.yaml');
  writeFileSync(
    file,
    `name: mau\nserve: portal\ncadence: "0 0 29 2 *"\ncrawl: { delay_ms: ${delayMs} }\nsources:\n  - { id: mau, name: Mẫu, start: ["http://mau.example/"] }\n`,
  );
  return { file, out: join(folder, 'out') };
}

describe('tinhuyen schedule', { timeout: 120_000 }, () => {
  it('runs what is due, waits, and stops cleanly on SIGTERM; then nothing is due', async () => {
    const { file, out } = makePipeline();
    const child = spawn(process.execPath, [join(root, 'bin/tinhuyen.js'), 'schedule', file, '--out', out]);
    let stdout = '';
    let stderr = '';
    child.stdout.on('data', (part) => (stdout += part));
    child.stderr.on('data', (part) => {
      stderr += part;
      if (!child.killed && stderr.includes('next run')) child.kill('SIGTERM');
    });
    const code = await new Promise((done) => child.on('close', done));
    expect({ code, stderr }).toMatchObject({
      code: 0,
      stderr: expect.stringMatching(/next run \d{4}-02-29 00:00/),
    });
    expect(stdout).toMatch(/mau done: 1 asked, 1 new, 0 rejected/);
    expect(await ask(out, 'SELECT status FROM runs')).toEqual([{ status: 'done' }]);

    const due = await runCli('run', file, '--due', '--out', out);
    expect(due).toMatchObject({ code: 0, stdout: '', stderr: expect.stringContaining('Nothing is due') });
  });

  it('ends a run under way on SIGTERM with 143, saved and the folder free; what is due goes on from there', async () => {
    const { file, out } = makePipeline(12, 250);
    const { child, ended } = startCli(['schedule', file, '--out', out, '--quiet']);
    const index = join(out, 'archive/index.cdxj');
    while ((statSync(index, { throwIfNoEntry: false })?.size ?? 0) === 0)
      await new Promise((done) => setTimeout(done, 5));
    child.kill('SIGTERM');
    expect((await ended).code).toBe(143);
    const [run] = loadRuns(join(out, 'runs'));
    expect(run?.status).toBe('interrupted');
    const first = readFileSync(index, 'utf8');
    expect(first.split('\n').length).toBeLessThan(13);
    expect(await isLockHeld(join(out, 'lock.duckdb'))).toBe(false);
    // Twelve pages that are no articles: the run is done, and says that nothing usable came.
    expect((await runCli('run', file, '--due', '--out', out, '--quiet')).code).toBe(3);
    const whole = readFileSync(index, 'utf8');
    expect(whole.startsWith(first)).toBe(true);
    expect(
      new Set(
        whole
          .trim()
          .split('\n')
          .map((line) => line.split(' ')[0]),
      ).size,
    ).toBe(13);
    expect(
      whole
        .trim()
        .split('\n')
        .filter((line) => line.includes('bai-')),
    ).toHaveLength(12);
    expect(loadRuns(join(out, 'runs')).map(({ status }) => status)).toEqual(['interrupted', 'done']);
  });

  it('ends with 2 where a pipeline has no cadence', async () => {
    const { code, stderr } = await runCli('schedule', 'sample', '--out', newFolder());
    expect(code).toBe(2);
    expect(stderr).toContain('no-cadence');
  });
});
