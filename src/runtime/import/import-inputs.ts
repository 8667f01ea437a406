import { stat } from 'node:fs/promises';
import { TinhuyenError } from '../../model/failure.ts';
import type { Archive } from '../../stages/archive/archive.ts';
import { SpillTable } from '../../stages/archive/spill-table.ts';
import type { ImportContext } from './import-context.ts';
import { importJsonLines } from './import-json-lines.ts';
import { type ImportReport, ImportTally } from './import-tally.ts';
import { importTextFile } from './import-text-file.ts';
import { importWarc } from './import-warc.ts';
import { type InputFile, listInputFiles } from './list-input-files.ts';

export interface ImportOptions {
  readonly archive: Archive;
  /** Source that the pages are booked under; `files` unless told. */
  readonly sourceId?: string;
  /** Caps a file, a JSON line and a WARC record; 50 MB unless told. */
  readonly maxBytes?: number;
  readonly signal?: AbortSignal;
  readonly onProgress?: (progress: {
    readonly in: number;
    readonly done: number;
    readonly rejected: number;
  }) => void;
}

const defaultMaxBytes = 50_000_000;

const readable = '.html, .htm, .txt, .jsonl, .jsonl.gz, .warc or .warc.gz';

/**
 * Archives files and folders (.html .htm .txt .jsonl .jsonl.gz .warc .warc.gz), each item once. A path that is not there
 * stops the run with exit code 2 before anything is read; whatever else is wrong is a reject.
 */
export async function importInputs(paths: readonly string[], options: ImportOptions): Promise<ImportReport> {
  const tally = new ImportTally();
  const context: ImportContext = {
    archive: options.archive,
    sourceId: options.sourceId ?? 'files',
    maxBytes: options.maxBytes ?? defaultMaxBytes,
    tally,
    taken: new SpillTable(options.archive.folder, 'last'),
    syncing: [],
    onItem: () => {
      options.onProgress?.({ in: tally.in, done: tally.done, rejected: tally.rejected });
      options.signal?.throwIfAborted();
    },
  };
  try {
    for (const file of await listInputFiles(paths)) await importOrReject(file, context, options.signal);
    await Promise.all(context.syncing);
    return tally.report();
  } finally {
    context.taken.close();
  }
}

async function importOrReject(file: InputFile, context: ImportContext, signal?: AbortSignal): Promise<void> {
  signal?.throwIfAborted();
  try {
    await importFile(file, context);
  } catch (error) {
    const code = (error as NodeJS.ErrnoException).code;
    // Only the reading of this file may fail here; a full disk or an interrupt ends the run.
    if (
      error instanceof TinhuyenError ||
      code === undefined ||
      (error as NodeJS.ErrnoException).syscall === undefined
    )
      throw error;
    context.tally.reject(
      file.origin,
      'unreadable',
      `expected a readable file; got ${(error as Error).message.split(',')[0]}`,
    );
  }
}

async function importFile(file: InputFile, context: ImportContext): Promise<void> {
  const name = file.origin.toLowerCase();
  if (/\.jsonl(\.gz)?$/.test(name)) return importJsonLines(file, context);
  if (/\.warc(\.gz)?$/.test(name)) return importWarc(file, context);
  const contentType = /\.html?$/.test(name) ? 'text/html' : name.endsWith('.txt') ? 'text/plain' : null;
  if (contentType === null) {
    const kind = /\.\w+$/.exec(name)?.[0] ?? 'no file type';
    if (file.named)
      context.tally.reject(file.origin, 'unsupported-type', `expected ${readable}; got ${kind}`);
    else context.tally.leaveOut(file.origin, 'unsupported-type', kind, readable);
    return;
  }
  const { size } = await stat(file.path);
  if (size > context.maxBytes) {
    context.tally.in++;
    context.tally.reject(file.origin, 'too-large', `expected at most ${context.maxBytes} bytes; got ${size}`);
    return;
  }
  return importTextFile(file, contentType, context);
}
