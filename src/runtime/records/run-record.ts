import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { z } from 'zod';
import { alarmSchema } from '../../model/alarm.ts';
import { idOf } from '../../model/hash.ts';
import { writeFileDurably } from './write-durably.ts';

const stageSchema = z.object({
  stage: z.enum(['crawl', 'import', 'clean', 'extract', 'load']),
  in: z.number(),
  done: z.number(),
  unchanged: z.number(),
  rejected: z.number(),
  ms: z.number(),
});
const sourceHealthSchema = z.object({
  /** New pages and versions, those of them that are articles, and challenge pages. */
  pages: z.number(),
  articles: z.number(),
  challenges: z.number(),
  /** Field or kind of fact -> new articles that have it. */
  filled: z.record(z.string(), z.number()),
  /** Part that the source's profile names -> new articles in which its selector matches nothing. */
  missed: z.record(z.string(), z.number()).optional(),
});
/** What the new pages of a source gave. */
export type SourceHealth = z.infer<typeof sourceHealthSchema>;

const sourceRunSchema = z.object({
  in: z.number(),
  done: z.number(),
  unchanged: z.number(),
  gone: z.number(),
  rejected: z.number(),
  waiting: z.number(),
  matched: z.number().nullable(),
  ended: z.enum(['limit', 'window', 'host']).nullable(),
  /** Missing when the run did not come to `load`. */
  health: sourceHealthSchema.optional(),
});
/** What a run did with one source. */
export type SourceRunRecord = z.infer<typeof sourceRunSchema>;

const recordSchema = z.object({
  run_id: z.string(),
  pipeline: z.string(),
  started_at: z.string(),
  finished_at: z.string().nullable(),
  status: z.enum(['running', 'done', 'interrupted', 'failed']),
  code_version: z.string(),
  rules_hash: z.string(),
  /** Folders laid over the shipped data; missing before there were such. */
  data: z.array(z.string()).optional(),
  stages: z.array(stageSchema),
  error: z.string().nullable(),
  sources: z.record(z.string(), sourceRunSchema).optional(),
  alarms: z.array(alarmSchema).optional(),
});
/** One run as the output folder remembers it; `sources` since runs are scheduled. */
export type RunRecord = z.infer<typeof recordSchema>;

/** An id that sorts by time; the process id parts two runs of one second. */
export function nameRun(startedAt: string): string {
  return `${startedAt.replace(/[-:]|\.\d+/g, '').toLowerCase()}-${idOf(startedAt, process.pid).slice(0, 4)}`;
}

export async function saveRun(folder: string, record: RunRecord): Promise<void> {
  await writeFileDurably(join(folder, `${record.run_id}.json`), `${JSON.stringify(record, null, 1)}\n`);
}

/** All runs, oldest first; a file that a kill left unreadable is passed over. */
export function loadRuns(folder: string): RunRecord[] {
  if (!existsSync(folder)) return [];
  const records: RunRecord[] = [];
  for (const name of readdirSync(folder).filter((file) => file.endsWith('.json'))) {
    try {
      records.push(recordSchema.parse(JSON.parse(readFileSync(join(folder, name), 'utf8'))));
    } catch {}
  }
  return records.sort((a, b) => (a.started_at < b.started_at ? -1 : a.started_at > b.started_at ? 1 : 0));
}

/** Data folders that the last run laid over the shipped ones: what is asked of its results is read by the same rules. */
export function lastOwnData(folder: string): readonly string[] {
  return loadRuns(folder).at(-1)?.data ?? [];
}

/** The run in which something was fetched: the last that had started by then; null for what an import dates earlier. */
export function runAt(runs: readonly RunRecord[], time: string): string | null {
  return runs.findLast(({ started_at }) => started_at <= time)?.run_id ?? null;
}
