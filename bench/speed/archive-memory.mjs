// What an archive keeps in memory when it is opened, for as many records as told, and how long the opening takes:
// node bench/speed/archive-memory.mjs [RECORDS [RECORDS...]]   200000 1000000 unless told. Fails when memory grows with the records.
// Only the index has that many lines (some 700 bytes each); the file that they tell of is a hole of the right size.
import { execFileSync } from 'node:child_process';
import { createHash, randomUUID } from 'node:crypto';
import { closeSync, mkdtempSync, openSync, rmSync, truncateSync, writeFileSync, writeSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';

const self = fileURLToPath(import.meta.url);
const from = (path) => import(pathToFileURL(join(resolve(self, '../../../dist'), path)).href);
const recordBytes = 500;

if (process.argv[2] === '--open') console.log(JSON.stringify(await openOne(process.argv[3])));
else await compare(process.argv.slice(2).map(Number).filter(Boolean));

async function compare(told) {
  const found = [];
  for (const records of told.length > 0 ? told : [200_000, 1_000_000]) {
    const folder = mkdtempSync(join(tmpdir(), 'tinhuyen-bench-'));
    try {
      await writeIndex(folder, records);
      const output = execFileSync(process.execPath, ['--expose-gc', self, '--open', folder], {
        encoding: 'utf8',
      });
      const one = { records, ...JSON.parse(output) };
      found.push(one);
      console.log(
        `archive of ${String(records).padStart(8)} records: ${one.heap.toFixed(1)} MB of heap and buffers once it is open, ` +
          `peak ${one.peak.toFixed(0)} MB resident, opened in ${(one.ms / 1e3).toFixed(1)} s`,
      );
    } finally {
      rmSync(folder, { recursive: true, force: true });
    }
  }
  const [first, last] = [found[0], found.at(-1)];
  // A table is full or empty as it happens: 5 MB each, and some files' places.
  if (last.heap > first.heap + 24 || last.peak > first.peak * 1.5 + 64) {
    console.error('expected memory that stays as it is; got more for more records');
    process.exitCode = 1;
  }
}

async function openOne(folder) {
  const { openArchive } = await from('stages/archive/open-archive.js');
  const started = performance.now();
  const archive = await openArchive(folder, { clock: () => new Date() });
  const ms = performance.now() - started;
  if (archive.notices.length > 0) throw new Error(archive.notices.join('\n'));
  global.gc();
  const { heapUsed, external } = process.memoryUsage();
  await archive.close();
  return { ms, heap: (heapUsed + external) / 2 ** 20, peak: process.resourceUsage().maxRSS / 1024 };
}

async function writeIndex(folder, records) {
  const { formatIndexEntry } = await from('stages/archive/index-entry.js');
  const filename = 'tinhuyen-000001.warc.gz';
  const file = openSync(join(folder, 'index.cdxj'), 'w');
  let lines = [];
  for (let at = 0; at < records; at++) {
    const url = `http://huyenmau.example/tin/bai-${at}.html`;
    const digest = `sha256:${createHash('sha256').update(url).digest('hex')}`;
    const start = at * recordBytes;
    const page = {
      page_id: digest.slice(7, 23),
      source_id: 'mau',
      url,
      origin: url,
      fetched_at: '2026-01-02T03:04:05.000Z',
      http_status: 200,
      content_type: 'text/html',
      charset: 'utf-8',
      digest,
      archive_file: filename,
      archive_offset: start,
    };
    lines.push(
      formatIndexEntry({
        page,
        type: 'response',
        record_id: `<urn:uuid:${randomUUID()}>`,
        filename,
        from: start,
        offset: start,
        length: recordBytes,
        crc: at,
        news: true,
      }),
    );
    if (lines.length === 10_000 || at === records - 1) {
      writeSync(file, lines.join(''));
      lines = [];
    }
  }
  closeSync(file);
  writeFileSync(join(folder, filename), '');
  truncateSync(join(folder, filename), records * recordBytes);
}
