import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { launcher, newFolder, root, runCli } from './run-cli.ts';

const sample = join(root, 'data/sample/files/01-con-cuong-kiem-tra-giam-sat.txt');

interface Fed {
  readonly code: number | null;
  readonly stdout: string;
  readonly stderr: string;
}

/** Runs `tokenize` on what is written to its standard input, which waits until it is taken. */
async function feed(
  parts: Iterable<string>,
  args: readonly string[] = [],
  node: readonly string[] = [],
): Promise<Fed> {
  const child = spawn(process.execPath, [...node, launcher, 'tokenize', ...args], { cwd: root });
  let [stdout, stderr] = ['', ''];
  child.stdout.setEncoding('utf8').on('data', (text) => {
    stdout = (stdout + text).slice(-100_000);
  });
  child.stderr.setEncoding('utf8').on('data', (text) => {
    stderr += text;
  });
  const closed = once(child, 'close');
  child.stdin.on('error', () => {}); // A child that fails stops reading: its exit code is what is looked at.
  for (const part of parts)
    if (!child.stdin.write(part)) await Promise.race([once(child.stdin, 'drain'), closed]);
  child.stdin.end();
  const [code] = await closed;
  return { code, stdout, stderr };
}

describe('tinhuyen tokenize', { timeout: 300_000 }, () => {
  it('prints a sentence a line, words joined by _', async () => {
    const { code, stdout, stderr } = await feed(['Huyện ủy Vị Xuyên họp. Bí thư', ' nói.\n']);
    expect(stderr).toBe('');
    expect(code).toBe(0);
    expect(stdout).toBe('Huyện_ủy Vị_Xuyên họp .\nBí_thư nói .\n');
  });

  it('prints tags', async () => {
    const { stdout } = await feed(['Huyện ủy Vị Xuyên họp.'], ['--tags', '-']);
    expect(stdout).toBe('Huyện_ủy/N Vị_Xuyên/Np họp/V ./CH\n');
  });

  it('prints CoNLL-U that the format allows and that gives the text back', async () => {
    const { code, stdout } = await runCli('tokenize', '--conllu', sample);
    expect(code).toBe(0);
    expect(stdout.endsWith('\n\n')).toBe(true);
    const blocks = stdout.trimEnd().split('\n\n');
    expect(blocks.length).toBeGreaterThan(10);
    blocks.forEach((block, index) => {
      const lines = block.split('\n');
      const comments = lines.filter((line) => line.startsWith('# '));
      expect(comments).toContain(`# sent_id = ${index + 1}`);
      const rows = lines.filter((line) => !line.startsWith('# ')).map((line) => line.split('\t'));
      rows.forEach((row, at) => {
        expect(row).toHaveLength(10);
        expect(row[0]).toBe(String(at + 1));
        expect(row.every((cell) => cell !== '' && cell === cell.trim())).toBe(true);
        expect(row[3]).toMatch(/^[A-Z]+$/);
        expect(row[9]).toMatch(/^(SpaceAfter=No\|)?start_char=\d+\|end_char=\d+$/);
      });
      const text = rows
        .map((row) => row[1] + (row[9]!.startsWith('SpaceAfter=No') ? '' : ' '))
        .join('')
        .trim();
      expect(comments).toContain(`# text = ${text}`);
    });
  });

  it('reads 8 MB from standard input in a heap that could not hold them', async () => {
    function* lines() {
      const line =
        'Bí thư Huyện ủy Vị Xuyên cho biết toàn huyện có 98,5% đảng viên dự họp ngày 15/11/2023. '.repeat(6);
      for (let at = 0; at < 8_000_000; at += Buffer.byteLength(line) + 1) yield `${line}\n`;
    }
    const { code, stderr, stdout } = await feed(lines(), [], ['--max-old-space-size=100']);
    expect(stderr).toBe('');
    expect(code).toBe(0);
    expect(stdout.trimEnd().split('\n').at(-1)).toBe(
      'Bí_thư Huyện_ủy Vị_Xuyên cho_biết toàn huyện có 98,5% đảng_viên dự họp ngày 15/11/2023 .',
    );
  });

  it('ends quietly when its reader goes away', async () => {
    const child = spawn(process.execPath, [launcher, 'tokenize'], { cwd: root });
    let stderr = '';
    child.stderr.setEncoding('utf8').on('data', (text) => {
      stderr += text;
    });
    child.stdin.on('error', () => {});
    const closed = once(child, 'close');
    const writing = setInterval(() => child.stdin.write('Bí thư Huyện ủy họp.\n'.repeat(2000)), 5);
    await once(child.stdout, 'data');
    child.stdout.destroy();
    const [code] = await closed;
    clearInterval(writing);
    expect(stderr).toBe('');
    expect(code).toBe(0);
  });

  it.each([
    ['a file that is not there', ['/nowhere/at/all.txt'], /input-not-found[\s\S]*\/nowhere\/at\/all\.txt/],
    ['a folder', ['data'], /input-unreadable[\s\S]*EISDIR/],
    ['tags and CoNLL-U at once', ['--tags', '--conllu', sample], /cannot be used with/],
  ])('ends with 2 for %s', async (_, args, said) => {
    const { code, stderr, stdout } = await runCli('tokenize', ...args);
    expect(code).toBe(2);
    expect(stderr).toMatch(said);
    expect(stdout).toBe('');
  });

  it('ends with 2 at bytes that are no UTF-8, after what came before them', async () => {
    const file = join(newFolder(), 'old.txt');
    writeFileSync(
      file,
      Buffer.concat([Buffer.from('Bí thư họp.\n'.repeat(20_000)), Buffer.from('B\xed th\xb0', 'latin1')]),
    );
    const { code, stderr, stdout } = await runCli('tokenize', file);
    expect(code).toBe(2);
    expect(stderr).toMatch(/invalid-utf8[\s\S]*byte 320001 \(0xed\)[\s\S]*iconv/);
    expect(stdout.startsWith('Bí_thư họp .\n')).toBe(true);
  });
});
