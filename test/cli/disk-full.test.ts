import { spawnSync } from 'node:child_process';
import { mkdtempSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { launcher, root } from './run-cli.ts';

/** How this machine lets a test mount a small disk of its own; null when it doesn't. */
const privileges = [
  ['unshare', '-m'],
  ['unshare', '-rm'],
].find(
  ([command, flag]) =>
    spawnSync(command!, [flag!, 'bash', '-c', 'mount -t tmpfs -o size=64k none /mnt']).status === 0,
);

/** Each step prints `step <name> <exit code>`; what it says goes between. */
const script = `
set -u
mount -t tmpfs -o size=64m none "$DISK"
out="$DISK/out"
run() { name=$1; shift; node "$LAUNCHER" "$@" --out "$out" 2>&1; echo "step $name $?"; }
fill() { cat /dev/zero > "$DISK/filler" 2>/dev/null; truncate -s -"$1" "$DISK/filler"; }
free() { rm "$DISK/filler"; }
titles() { node "$LAUNCHER" query --out "$out" --format csv "select count(*) from articles" 2>&1 | tail -1 | sed 's/^/articles /'; }

run first run --input "$FILES/01-con-cuong-kiem-tra-giam-sat.txt" --quiet
titles
run import import "$FILES" --quiet
fill 12K
run pack-full clean --quiet
titles
free
run pack-again clean --quiet
run extract extract --quiet
fill 300K
run load-full load --quiet
titles
free
run load-again load --quiet
titles
run verify verify
`;

describe('a full disk', () => {
  it('fails with a clear error while packaging and while loading, keeps the old warehouse, and is gone once there is room', (context) => {
    if (!privileges) {
      if (process.env.CI)
        throw new Error('this machine lets nobody mount a tmpfs: the disk-full test cannot run');
      context.skip('no right to mount a tmpfs here');
      return;
    }
    const [command, flag] = privileges;
    const env = {
      ...process.env,
      DISK: mkdtempSync(join(tmpdir(), 'disk-')),
      LAUNCHER: launcher,
      FILES: join(root, 'data/sample/files'),
    };
    const { stdout } = spawnSync(command!, [flag!, 'bash', '-c', script], { env, encoding: 'utf8' });
    const steps = Object.fromEntries(
      [...stdout.matchAll(/^step (\S+) (\d+)$/gm)].map(([, name, code]) => [name, Number(code)]),
    );
    expect({ steps, stdout }).toMatchObject({
      steps: {
        first: 0,
        import: 0,
        'pack-full': 1,
        'pack-again': 0,
        extract: 0,
        'load-full': 1,
        'load-again': 0,
        verify: 0,
      },
    });
    expect(stdout.match(/disk-full/g)).toHaveLength(2);
    expect(stdout).toContain('Free some space');
    const articles = [...stdout.matchAll(/^articles (\d+)/gm)].map(([, count]) => Number(count));
    expect(articles.slice(0, 3)).toEqual([1, 1, 1]);
    expect(articles[3]).toBeGreaterThan(10);
  }, 240_000);
});
