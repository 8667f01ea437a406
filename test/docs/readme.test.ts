import { execFileSync, spawnSync } from 'node:child_process';
import { cpSync, existsSync, mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join, resolve } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { openSourceViewer, queryWarehouse } from '../../src/index.ts';
import { decodeEntities } from '../../src/markup/decode-entities.ts';
import { holdLock } from '../../src/stages/warehouse/hold-lock.ts';

const root = resolve(import.meta.dirname, '../..');
const bin = join(root, 'bin/tinhuyen.js');
/** What a reader may type, and the fewest lines of an answer. */
const pages = [
  { page: 'README.md', lines: 2 },
  { page: 'docs/huong-dan.md', lines: 1 },
];
const folder = mkdtempSync(join(tmpdir(), 'tinhuyen-docs-'));
const run = (...args: string[]) =>
  spawnSync(process.execPath, [bin, ...args], { cwd: folder, encoding: 'utf8' });

beforeAll(() => {
  execFileSync(process.execPath, [bin, 'run', 'sample', '--quiet'], { cwd: folder });
  // The folder of articles of one's own that the manual speaks of.
  cpSync(join(root, 'data/sample/files'), join(folder, 'bai-viet'), { recursive: true });
}, 300_000);
afterAll(() => rmSync(folder, { recursive: true, force: true }));

/** Lines of the shell blocks that call the program; `npm ci` and what follows it is run by CI itself. */
const commandsOf = (text: string) =>
  [...text.matchAll(/```sh\n([\s\S]*?)```/g)]
    .flatMap(([, block]) => block!.trim().split('\n'))
    .filter((line) => line.startsWith('npx tinhuyen '));

describe.each(pages)('$page', ({ page, lines }) => {
  const text = readFileSync(join(root, page), 'utf8');

  it.each(commandsOf(text))('%s', (line) => {
    const args = line
      .slice('npx tinhuyen '.length)
      .match(/"[^"]*"|\S+/g)!
      .map((word) => word.replace(/^"|"$/g, ''));
    const { status, stdout, stderr } = run(...args);
    expect(stderr).toBe('');
    expect(status).toBe(0);
    expect(stdout.trim().split('\n').filter(Boolean).length).toBeGreaterThanOrEqual(lines);
  });

  it('links only to what is there', () => {
    const links = [...text.matchAll(/\]\(([^)#]+)\)/g)]
      .map(([, path]) => path!)
      .filter((path) => !path.includes('://'));
    expect(links.filter((path) => !existsSync(resolve(root, dirname(page), path)))).toEqual([]);
  });
});

describe('commands over a warehouse', () => {
  const ask = async (sql: string) => {
    const { columns, rows } = await queryWarehouse(join(folder, 'data/var/tinhuyen.duckdb'), sql);
    return rows.map((row) => Object.fromEntries(columns.map(({ name }, i) => [name, row[i]])));
  };

  it('explain reads an article of it anew, with its date and its source, and finds what was loaded', async () => {
    const [row] = await ask(
      `SELECT a.article_id, a.title, a.published_on, a.place, p.person_name, p."position" FROM articles a JOIN appointments p USING (article_id)
       WHERE a.published_on IS NOT NULL AND a.place IS NOT NULL AND a.url IS NOT NULL ORDER BY a.article_id, p.char_start LIMIT 1`,
    );
    const { status, stdout } = run('explain', String(row!.article_id));
    expect(status).toBe(0);
    for (const said of ['published_on', 'place', 'person_name', 'position'])
      expect(stdout).toContain(String(row![said]));
    expect(run('explain', '0000000000000000').status).toBe(2);
  });

  it('show gives the bytes of the stored page for every fact', async () => {
    const tables = ['appointments', 'citations', 'percentages', 'quantities', 'dates', 'events'];
    const facts = (await ask(
      tables
        .map((table) => `SELECT article_id, char_start, char_end, text FROM ${table}`)
        .join(' UNION ')
        .concat(' ORDER BY article_id, char_start, char_end'),
    )) as { article_id: string; char_start: number; char_end: number; text: string }[];
    const bare = (text: string) => text.normalize('NFC').replace(/[\s|]/g, '');
    // As while a run is under way: whoever only reads neither waits for it nor keeps it waiting.
    const lock = await holdLock(join(folder, 'data/var/lock.duckdb'));
    const viewer = await openSourceViewer(join(folder, 'data/var'));
    try {
      for (const { article_id, char_start, char_end, text: said } of facts) {
        const { passages } = await viewer.show(article_id, { start: char_start, end: char_end });
        expect(passages.map(({ text }) => text).join('\n')).toBe(said);
        for (const { text, snippet, byte_start, byte_end } of passages) {
          expect(byte_start).toBeLessThan(byte_end);
          const words = decodeEntities(snippet.replace(/<[^<>]*>/g, ''));
          expect(bare(words)).toBe(bare(text));
        }
      }
    } finally {
      await viewer.close();
      lock.release();
    }
    expect(facts.length).toBeGreaterThan(500);
    const { article_id, char_start, char_end, text: said } = facts[0]!;
    const shown = run('show', article_id, String(char_start), String(char_end));
    expect(shown.stderr).toBe('');
    expect(shown.stdout).toContain(said);
    expect(shown.stdout).toMatch(/record {3}\S+\.warc\.gz at \d+/);
    expect(run('show', article_id, '0', '99999999').status).toBe(2);
  }, 120_000);

  it('rules --count counts over its articles what the tables hold', async () => {
    const [row] = await ask(`SELECT count(*) AS n FROM articles WHERE duplicate_of IS NULL`);
    const counted = JSON.parse(run('rules', '--count', 'data/var', '--json').stdout);
    expect(counted.texts).toBe(row!.n);
    const [facts] = await ask(
      `SELECT count(*) AS n FROM percentages JOIN articles USING (article_id) WHERE rule = 'percent.plain' AND duplicate_of IS NULL`,
    );
    const plain = counted.firings.find(({ rule }: { rule: string }) => rule === 'percent.plain');
    expect(plain.won).toBeGreaterThanOrEqual(Number(facts!.n));
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
  it.each(cells)('$name, query $index answers', async ({ sql }) => {
    const { rows } = await queryWarehouse(join(folder, 'data/var/tinhuyen.duckdb'), sql);
    expect(rows.length).toBeGreaterThan(0);
  });
});
