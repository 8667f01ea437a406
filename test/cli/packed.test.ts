import { execFileSync, spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { newFolder, root } from './run-cli.ts';

describe('the packed program', () => {
  it('installs into an empty folder without running scripts and runs the sample there', () => {
    const folder = newFolder();
    execFileSync('npm', ['pack', '--pack-destination', folder, '--ignore-scripts', '--silent'], {
      cwd: root,
    });
    const [tarball] = readdirSync(folder).filter((name) => name.endsWith('.tgz'));
    const home = join(folder, 'home');
    mkdirSync(home);
    execFileSync('npm', ['init', '-y'], { cwd: home, stdio: 'ignore' });
    execFileSync(
      'npm',
      ['i', '--ignore-scripts', '--no-audit', '--no-fund', '--prefer-offline', join(folder, tarball!)],
      { cwd: home, stdio: 'ignore' },
    );
    expect(existsSync(join(home, 'node_modules/tinhuyen/src'))).toBe(false);
    const run = spawnSync('npx', ['--no-install', 'tinhuyen', 'run', 'sample'], {
      cwd: home,
      encoding: 'utf8',
    });
    expect(run).toMatchObject({ status: 0 });
    expect(run.stdout).toMatch(/^articles +\d+$/m);
    expect(existsSync(join(home, 'data/var/tinhuyen.duckdb'))).toBe(true);
    const query = spawnSync(
      'npx',
      [
        '--no-install',
        'tinhuyen',
        'query',
        '--format',
        'csv',
        'select count(*) > 30 as enough from articles',
      ],
      {
        cwd: home,
        encoding: 'utf8',
      },
    );
    expect(query.stdout).toBe('enough\ntrue\n');
  }, 300_000);
});
