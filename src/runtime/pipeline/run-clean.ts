import { type Reject, TinhuyenError } from '../../model/failure.ts';
import type { Page } from '../../model/page.ts';
import type { Archive } from '../../stages/archive/archive.ts';
import { hashCleanInput, listPages } from '../records/collect-corpus.ts';
import { type Intake, saveIntake } from '../records/intake-record.ts';
import { openSourceBook } from '../records/source-book.ts';
import type { CleanedPage, CleanJob } from '../workers/stage-task.ts';
import { openPool } from '../workers/work-pool.ts';
import { doJobs } from './do-jobs.ts';
import { openCleanStore } from './open-stores.ts';
import type { RunContext, StageReport } from './run-context.ts';

/** Cleans every archived page that no package covers, and packs what comes of it. */
export async function runClean(archive: Archive, context: RunContext): Promise<StageReport> {
  const started = context.clock().getTime();
  const book = openSourceBook(context.folder.intake);
  const store = openCleanStore(context.folder.packages, context.reference);
  const pages = [
    ...(await listPages(archive, (page) => store.covers(hashCleanInput(page, book.of(page))))).values(),
  ];
  const unreadable: Intake['rejects'] = [];
  const damaged: Page[] = [];
  let rejected = 0;
  const works = pages.map((page) => ({
    key: page.page_id,
    input: hashCleanInput(page, book.of(page)),
    async prepare(): Promise<CleanJob | null> {
      try {
        return { page, bytes: await archive.readPayload(page), source: book.of(page) };
      } catch (error) {
        if (error instanceof TinhuyenError && error.detail.code === 'archive-damaged') {
          damaged.push(page);
          return null;
        }
        const detail = error instanceof Error ? error.message : String(error);
        const { origin, source_id } = page;
        unreadable.push({ origin, source_id, stage: 'archive', reason: 'payload-unreadable', detail });
        return null;
      }
    },
    finish(answer: { ok: boolean; outcome?: unknown; message?: string }): CleanedPage {
      const outcome = answer.ok
        ? (answer.outcome as CleanedPage)
        : failed(page.page_id, page.origin, answer.message ?? '');
      if (!answer.ok)
        context.log.warn({ page: page.page_id, origin: page.origin }, `clean failed: ${answer.message}`);
      if (outcome.rejects.length > 0) rejected++;
      return outcome;
    },
  }));
  const todo = works.filter(({ input }) => !store.covers(input)).length;
  const { reference, dataFolders, workers } = context;
  const pool = openPool({ task: 'clean', reference, dataFolders, workers, jobs: todo });
  try {
    const count = await doJobs('clean', works, store, pool, context);
    await archive.disown(damaged);
    // Told of in every run until something whole was archived in their place.
    for (const page of archive.damaged) unreadable.push(damagedReject(page));
    unreadable.sort((a, b) => (a.origin < b.origin ? -1 : 1));
    await saveIntake(context.folder.intake, 'archive', {
      run_id: context.runId,
      sources: [],
      rejects: unreadable,
    });
    if (!context.signal.aborted) store.prune(new Set(works.map(({ input }) => input)));
    const ms = context.clock().getTime() - started;
    return {
      stage: 'clean',
      in: works.length,
      done: count.done,
      unchanged: works.length - todo,
      rejected: rejected + unreadable.length,
      ms,
    };
  } finally {
    await pool.close();
  }
}

function damagedReject({ origin, source_id }: Page): Intake['rejects'][number] {
  const detail =
    'expected a whole record in the archive; got a damaged one. Import or crawl it again: what is met again is archived again.';
  return { origin, source_id, stage: 'archive', reason: 'payload-unreadable', detail };
}

/** A page on which cleaning itself failed: kept in sight, never the end of a run. */
function failed(page_id: string, origin: string, message: string): CleanedPage {
  const detail = `expected the page to be cleaned; got: ${message.slice(0, 300)}`;
  const rejects: Reject[] = [{ origin, stage: 'clean', reason: 'clean-failed', detail }];
  return { page_id, verdict: 'error', charset: null, article: null, rejects };
}
