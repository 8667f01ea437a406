import { spawn, spawnSync } from 'node:child_process';
import { mkdtempSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { holdLock } from '../../../src/stages/warehouse/hold-lock.ts';

/** Opens the file in a process of its own and stays until it is killed. */
const holder = (file: string) => [
  '--input-type=module',
  '-e',
  `import { DuckDBInstance } from '@duckdb/node-api';
   const instance = await DuckDBInstance.create(${JSON.stringify(file)}); const c = await instance.connect();
   console.log('held'); setInterval(() => c, 1000);`,
];

describe('holdLock', () => {
  it('keeps a second holder of the same process out until it is released', async () => {
    const file = join(mkdtempSync(join(tmpdir(), 'lock-')), 'lock.duckdb');
    const lock = await holdLock(file);
    await expect(holdLock(file)).rejects.toMatchObject({ detail: { code: 'lock-held', exitCode: 4 } });
    lock.release();
    (await holdLock(file)).release();
  });

  it('keeps another process out, and is free at once when that one is killed', async () => {
    const file = join(mkdtempSync(join(tmpdir(), 'lock-')), 'lock.duckdb');
    const child = spawn(process.execPath, holder(file), { stdio: ['ignore', 'pipe', 'inherit'] });
    await new Promise((done) => child.stdout.once('data', done));
    await expect(holdLock(file)).rejects.toMatchObject({ detail: { code: 'lock-held', exitCode: 4 } });
    const ended = new Promise((done) => child.once('exit', done));
    child.kill('SIGKILL');
    await ended;
    const lock = await holdLock(file);
    const other = spawnSync(process.execPath, holder(file), { encoding: 'utf8', timeout: 10_000 });
    expect(other.stderr).toContain('Conflicting lock');
    lock.release();
  });
});
