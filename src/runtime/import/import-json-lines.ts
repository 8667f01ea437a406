import { createReadStream } from 'node:fs';
import { createGunzip } from 'node:zlib';
import { type InputLine, inputLineSchema } from '../../model/input-line.ts';
import type { Declared } from '../../model/page.ts';
import { ByteQueue } from '../../stages/archive/byte-queue.ts';
import { type ImportContext, importResource } from './import-context.ts';
import type { InputFile } from './list-input-files.ts';

/** Archives each line of a JSON-lines file (gzipped or not) as it is; bad lines become rejects with their number. */
export async function importJsonLines(file: InputFile, context: ImportContext): Promise<void> {
  const { tally, maxBytes } = context;
  const raw = createReadStream(file.path);
  const zipped = file.origin.toLowerCase().endsWith('.gz');
  const plain = zipped ? createGunzip() : raw;
  if (plain !== raw) {
    raw.on('error', (error) => plain.destroy(error));
    raw.pipe(plain as ReturnType<typeof createGunzip>);
  }
  const queue = new ByteQueue(plain as AsyncIterable<Buffer>);
  let lines = 0;
  try {
    for (let number = 1; ; number++) {
      const line =
        (await queue.takeThrough('\n', maxBytes)) ??
        (queue.isDone ? await queue.take(Number.POSITIVE_INFINITY) : null);
      if (line === null) {
        tally.reject(
          `${file.origin}#${number}`,
          'too-large',
          `expected a line of at most ${maxBytes} bytes; got more, and the rest of the file was not read`,
        );
        break;
      }
      if (line.length === 0) break;
      const body = trimLine(line);
      if (body.length === 0) continue;
      lines++;
      tally.in++;
      await importLine(body, file, number, context);
      context.onItem();
    }
    if (lines === 0) tally.reject(file.origin, 'empty-file', 'expected JSON lines; got none');
  } catch (error) {
    const { code, message } = error as NodeJS.ErrnoException;
    if (!zipped || !/^Z_/.test(code ?? '')) throw error;
    tally.reject(
      file.origin,
      'truncated-gzip',
      `expected a whole gzip file; got ${message} after ${lines} lines`,
    );
  } finally {
    raw.destroy();
  }
}

async function importLine(
  body: Buffer,
  file: InputFile,
  number: number,
  context: ImportContext,
): Promise<void> {
  const where = `${file.origin}#${number}`;
  const read = readLine(body);
  if (typeof read === 'string') {
    context.tally.reject(where, 'bad-json-line', `line ${number}: ${read}`);
    return;
  }
  const origin = read.origin ?? where;
  const declared: Declared = { origin };
  for (const key of ['url', 'title', 'published', 'author'] as const)
    if (read[key]) declared[key] = read[key];
  await importResource(
    {
      kind: 'resource',
      sourceId: context.sourceId,
      origin,
      url: read.url ?? null,
      contentType: 'application/json',
      charset: 'utf-8',
      body,
      declared,
    },
    where,
    context,
  );
}

/** The checked line, or one sentence about what is wrong with it. */
function readLine(body: Buffer): InputLine | string {
  let value: unknown;
  try {
    value = JSON.parse(new TextDecoder('utf-8', { fatal: true }).decode(body));
  } catch (error) {
    return `expected a JSON object in UTF-8; got ${(error as Error).message}`;
  }
  const parsed = inputLineSchema.safeParse(value);
  if (parsed.success) return parsed.data;
  const issue = parsed.error.issues[0]!;
  const field = issue.path.join('.');
  const given = field === '' ? value : (value as Record<string, unknown>)[field];
  const got = JSON.stringify(given)?.slice(0, 80) ?? 'nothing';
  const expected = issue.code === 'invalid_type' ? issue.expected : issue.message;
  return field === ''
    ? `expected ${expected}; got ${got}`
    : `field ${field}: expected ${expected}; got ${got}`;
}

function trimLine(line: Buffer): Buffer {
  let start = line[0] === 0xef && line[1] === 0xbb && line[2] === 0xbf ? 3 : 0;
  let end = line.length;
  while (end > start && line[end - 1]! <= 32) end--;
  while (start < end && line[start]! <= 32) start++;
  return line.subarray(start, end);
}
