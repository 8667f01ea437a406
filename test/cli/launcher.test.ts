import { cpSync, existsSync, mkdirSync, rmSync, symlinkSync, utimesSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { launcher, newFolder, root, startCli } from './run-cli.ts';

/** A checkout in small: the launcher, a source of one line, the compiler. */
function makeCheckout(): {
  folder: string;
  write: (text: string) => void;
  run: () => Promise<{ code: number | null; stdout: string; stderr: string }>;
} {
  const folder = newFolder();
  for (const name of ['bin', 'src/cli']) mkdirSync(join(folder, name), { recursive: true });
  cpSync(launcher, join(folder, 'bin/tinhuyen.js'));
  cpSync(join(root, 'tsconfig.json'), join(folder, 'tsconfig.json'));
  symlinkSync(join(root, 'node_modules'), join(folder, 'node_modules'));
  writeFileSync(join(folder, 'package.json'), '{"type":"module"}');
  let time = Date.now() / 1000 - 1000;
  const write = (text: string) => {
    const file = join(folder, 'src/cli/main.ts');
    writeFileSync(file, text);
    utimesSync(file, time, time);
    time = Date.now() / 1000 + 10;
  };
  return { folder, write, run: () => startCli([], { bin: join(folder, 'bin/tinhuyen.js') }).ended };
}

describe('bin/tinhuyen.js', () => {
  it('builds a missing dist without a word, then runs it', async () => {
    const { folder, write, run } = makeCheckout();
    write("process.stdout.write('one');");
    expect(await run()).toEqual({ code: 0, stdout: 'one', stderr: '' });
    expect(existsSync(join(folder, 'dist/cli/main.js'))).toBe(true);
  });

  it('builds again when a source is newer than dist', async () => {
    const { write, run } = makeCheckout();
    write("process.stdout.write('one');");
    await run();
    write("process.stdout.write('two');");
    expect(await run()).toEqual({ code: 0, stdout: 'two', stderr: '' });
  });

  it('says what does not compile and ends with 1', async () => {
    const { write, run } = makeCheckout();
    write('const wrong: number = "text"; export { wrong };');
    const { code, stderr } = await run();
    expect(code).toBe(1);
    expect(stderr).toContain('main.ts');
  });

  it('runs dist as it is where there are no sources, as in an installed package', async () => {
    const { folder, write, run } = makeCheckout();
    write("process.stdout.write('one');");
    await run();
    rmSync(join(folder, 'src'), { recursive: true });
    rmSync(join(folder, 'tsconfig.json'));
    expect(await run()).toEqual({ code: 0, stdout: 'one', stderr: '' });
  });

  it('says what to do when there is nothing to run', async () => {
    const { folder, run } = makeCheckout();
    rmSync(join(folder, 'src'), { recursive: true });
    const { code, stderr } = await run();
    expect(code).toBe(1);
    expect(stderr).toContain('npm ci');
  });
});
