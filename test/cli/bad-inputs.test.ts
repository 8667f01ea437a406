import { readFileSync, truncateSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { beforeAll, describe, expect, it } from 'vitest';
import { ask, launcher, newFolder, root, runCli, startCli } from './run-cli.ts';

const sample = (name: string) => readFileSync(join(root, 'data/sample/files', name));

/** One folder with everything that can be wrong with an input, and one good article. */
function writeInputs(): string {
  const folder = newFolder();
  const write = (name: string, data: string | Uint8Array) => writeFileSync(join(folder, name), data);
  const good = sample('01-con-cuong-kiem-tra-giam-sat.txt');
  write('good.txt', good);
  // As an editor of Windows saves it: half the bytes of its letters are no text in other encodings.
  write('note.txt', Buffer.from(`\uFEFF${good.toString('utf8')}`, 'utf16le'));
  write('empty.html', '');
  write(
    'binary.html',
    Uint8Array.from({ length: 50_000 }, (_, i) => i % 256),
  );
  write('huge.html', '<html><body><p>x</p>');
  truncateSync(join(folder, 'huge.html'), 51_000_000);
  const line = JSON.stringify({ origin: 'line-1', text: good.toString('utf8') });
  write('lines.jsonl', `${line}\n{"origin": "line-2", "text":\n{"origin": "line-3", "text": 17}\n`);
  const zipped = gzipSync(
    Array.from({ length: 2000 }, (_, i) => `{"origin":"z${i}","text":"${i} ${line.length}"}\n`).join(''),
  );
  write('cut.jsonl.gz', zipped.subarray(0, zipped.length / 2));
  const warc = sample('trang-tin.warc.gz');
  write('cut.warc.gz', warc.subarray(0, warc.length - 200));
  const html = `<html><head><meta charset="x-klingon"><title>Tin</title></head><body><p>${good}</p></body></html>`;
  write('charset.html', Buffer.from(html, 'utf16le').swap16());
  write('unclosed.html', `<html><body>${'<div><b>'.repeat(50_000)}tin`);
  return folder;
}

const out = newFolder();

describe('bad inputs', { timeout: 300_000 }, () => {
  let ranTo: string;
  let reasons: Map<string, { stage: string; reason: string; detail: string }>;

  beforeAll(async () => {
    const inputs = writeInputs();
    // Named on the command line, not found in a folder.
    const report = join(newFolder(), 'report.PDF');
    writeFileSync(report, '%PDF-1.4');
    const ended = await runCli('run', '--input', inputs, report, '--out', out);
    expect(ended.stderr).toBe('');
    expect(ended.code).toBe(0);
    ranTo = ended.stdout;
    const rows = await ask(out, 'SELECT origin, stage, reason, detail, run_id FROM rejects');
    expect(rows.every((row) => typeof row.run_id === 'string')).toBe(true);
    reasons = new Map(rows.map((row) => [String(row.origin), row as never]));
  }, 300_000);

  it.each([
    ['empty.html', 'import', 'empty-file', /no bytes/],
    ['binary.html', 'import', 'binary-file', /no text/],
    ['huge.html', 'import', 'too-large', /51000000/],
    ['lines.jsonl#2', 'import', 'bad-json-line', /line 2/],
    ['lines.jsonl#3', 'import', 'bad-json-line', /line 3: field text: expected string; got 17/],
    ['cut.jsonl.gz', 'import', 'truncated-gzip', /unexpected end/],
    ['report.PDF', 'import', 'unsupported-type', /or \.warc\.gz; got \.pdf$/],
  ])('%s is a reject of %s: %s', (origin, stage, reason, detail) => {
    expect(reasons.get(origin)).toMatchObject({ stage, reason });
    expect(reasons.get(origin)?.detail).toMatch(detail);
  });

  it('names the record at which a WARC is cut', () => {
    const [origin] = [...reasons.keys()].filter((name) => name.startsWith('cut.warc.gz'));
    expect(reasons.get(origin ?? '')).toMatchObject({ stage: 'import', reason: 'truncated-warc' });
  });

  it('rejects a charset that nobody can tell and tags that never close', () => {
    expect(reasons.get('charset.html')?.stage).toBe('clean');
    expect(reasons.get('unclosed.html')?.stage).toBe('clean');
  });

  it('goes on: the good article is there, and the whole lines and records beside the broken ones', async () => {
    const rows = await ask(out, 'SELECT origin FROM articles');
    expect(rows.map(({ origin }) => origin)).toEqual(
      expect.arrayContaining(['good.txt', 'line-1', 'note.txt']),
    );
  });

  it('are told of by status, whole and whatever stage refused them', async () => {
    const { stdout } = await runCli('status', '--out', out);
    expect(stdout).toContain(`Could not be used (${reasons.size})`);
    const inOneLine = stdout.replace(/\s+/g, ' ');
    for (const origin of ['lines.jsonl#2', 'unclosed.html', 'charset.html'])
      expect(inOneLine).toContain(`${origin} ${reasons.get(origin)?.reason}: ${reasons.get(origin)?.detail}`);
    // The run has told of the same, as far as it goes into reasons.
    const told = (text: string) => text.slice(text.indexOf('Could not be used')).split('\n');
    const ofRun = told(ranTo);
    const first = ofRun.slice(
      0,
      ofRun.findIndex((line) => line.startsWith('  … and')),
    );
    expect(first.length).toBeGreaterThan(5);
    expect(told(stdout).slice(0, first.length)).toEqual(first);
  });

  it('says the same of them in a second run and loads nothing anew', async () => {
    const { stdout } = await runCli('load', '--out', out, '--json');
    expect(JSON.parse(stdout)).toMatchObject({ changed: false });
  });
});

describe('wrong use', { timeout: 300_000 }, () => {
  it('ends with 2 for a folder that is not there', async () => {
    const { code, stderr } = await runCli('run', '--input', '/nowhere/at/all', '--out', newFolder());
    expect(code).toBe(2);
    expect(stderr).toContain('input-not-found');
    expect(stderr).toContain('/nowhere/at/all');
  });

  it('ends with 2 for a typo in a pipeline, with line, column and what is allowed', async () => {
    const file = join(newFolder(), 'typo.yaml');
    writeFileSync(file, 'name: a\ninptu: [x]\n');
    const { code, stderr } = await runCli('run', file, '--out', newFolder());
    expect(code).toBe(2);
    expect(stderr).toContain('line 2, column 1');
    expect(stderr).toContain('unknown key "inptu"');
    expect(stderr).toMatch(/expected.*sources, input/);
  });

  it('ends with 2 for an option that does not exist and for a pipeline beside --input', async () => {
    expect((await runCli('run', '--wrokers', '2')).code).toBe(2);
    expect((await runCli('run', 'sample', '--input', 'x')).code).toBe(2);
    expect((await runCli('query', 'select 1', '--format', 'xml')).code).toBe(2);
  });

  it.each([
    ['a file in place of an output folder', 'output-not-a-folder', 2, ['import', root, '--out', launcher]],
    ['a file that is no warehouse', 'no-warehouse', 2, ['query', 'select 1', '--db', launcher]],
    ['a folder that is no warehouse', 'no-warehouse', 2, ['query', 'select 1', '--db', root]],
    ['a query without words', 'query-failed', 2, ['query', ' ', '--out', out]],
    ['a path that cannot be written', 'file-unusable', 1, ['rules', '--write', '/nowhere/at/all.md']],
  ])('tells of %s in four lines, without a place in the program', async (_, code, exit, args) => {
    const ended = await runCli(...args);
    expect(ended.code).toBe(exit);
    expect(ended.stderr).toMatch(
      new RegExp(`^tinhuyen: ${code}\n {2}expected {2}.+\n {2}got {7}.+\n {2}to do {5}.+\n$`),
    );
  });

  it('ends with what its work came to when nobody hears its remarks', async () => {
    const folder = newFolder();
    writeFileSync(join(folder, 'empty.txt'), '');
    const { child, ended } = startCli(['run', '--input', folder, '--out', newFolder(), '--quiet']);
    child.stderr?.destroy();
    expect((await ended).code).toBe(3);
  });

  it('ends with 3 when nothing usable came', async () => {
    const folder = newFolder();
    writeFileSync(join(folder, 'empty.txt'), '');
    const { code, stderr } = await runCli('run', '--input', folder, '--out', newFolder(), '--quiet');
    expect(code).toBe(3);
    expect(stderr).toContain('No article');
  });
});
