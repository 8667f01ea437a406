import { execFileSync, spawnSync } from 'node:child_process';
import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';

const root = resolve(import.meta.dirname, '../..');
const bin = join(root, 'bin/tinhuyen.js');
const readme = readFileSync(join(root, 'README.md'), 'utf8');
const folder = mkdtempSync(join(tmpdir(), 'tinhuyen-docs-'));
const run = (...args: string[]) =>
  spawnSync(process.execPath, [bin, ...args], { cwd: folder, encoding: 'utf8' });

beforeAll(() => {
  execFileSync(process.execPath, [bin, 'run', 'sample', '--quiet'], { cwd: folder });
}, 300_000);
afterAll(() => rmSync(folder, { recursive: true, force: true }));

/** Lines of the shell blocks that call the program; `npm ci` and what follows it is run by CI itself. */
const commands = [...readme.matchAll(/```sh\n([\s\S]*?)```/g)]
  .flatMap(([, block]) => block!.trim().split('\n'))
  .filter((line) => line.startsWith('npx tinhuyen '));

describe('README', () => {
  it.each(commands)('%s', (line) => {
    const args = line
      .slice('npx tinhuyen '.length)
      .match(/"[^"]*"|\S+/g)!
      .map((word) => word.replace(/^"|"$/g, ''));
    const { status, stdout, stderr } = run(...args);
    expect(stderr).toBe('');
    expect(status).toBe(0);
    expect(stdout.trim().split('\n').length).toBeGreaterThan(1);
  });
  it('links only to what is there', () => {
    const links = [...readme.matchAll(/\]\(([^)#]+)\)/g)]
      .map(([, path]) => path!)
      .filter((path) => !path.includes('://'));
    expect(links.filter((path) => !existsSync(join(root, path)))).toEqual([]);
  });
});

describe('notebooks', () => {
  const cells = readdirSync(join(root, 'notebooks'))
    .filter((name) => name.endsWith('.md'))
    .flatMap((name) =>
      [...readFileSync(join(root, 'notebooks', name), 'utf8').matchAll(/```sql\n([\s\S]*?)```/g)].map(
        ([, sql], index) => ({ name, index, sql: sql! }),
      ),
    );
  it.each(cells)('$name, query $index answers', ({ sql }) => {
    const { status, stderr, stdout } = run('query', sql, '--format', 'json');
    expect(stderr).toBe('');
    expect(status).toBe(0);
    expect(JSON.parse(stdout).length).toBeGreaterThan(0);
  });
});
