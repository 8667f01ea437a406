import { spawn } from 'node:child_process';
import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { ask, newFolder, root, runCli } from './run-cli.ts';

/** A pipeline of one page that is served while it runs; its cadence comes round in the far future only. */
function makePipeline(): { file: string; out: string } {
  const folder = newFolder();
  const site = join(folder, 'portal', 'mau.example');
  mkdirSync(site, { recursive: true });
  writeFileSync(join(site, 'index.html'), '<title>Trang mẫu</title><p>Không có gì.</p>');
  const file = join(folder, 'mau.yaml');
  writeFileSync(
    file,
    'name: mau\nserve: portal\ncadence: "0 0 29 2 *"\ncrawl: { delay_ms: 0 }\nsources:\n  - { id: mau, name: Mẫu, start: ["http://mau.example/"] }\n',
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

  it('ends with 2 where a pipeline has no cadence', async () => {
    const { code, stderr } = await runCli('schedule', 'sample', '--out', newFolder());
    expect(code).toBe(2);
    expect(stderr).toContain('no-cadence');
  });
});
