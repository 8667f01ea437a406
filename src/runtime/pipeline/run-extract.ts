import type { Article } from '../../model/article.ts';
import { digestOf } from '../../model/hash.ts';
import type { Source } from '../../model/page.ts';
import type { Archive } from '../../stages/archive/archive.ts';
import { collectCorpus } from '../records/collect-corpus.ts';
import { openSourceBook } from '../records/source-book.ts';
import type { ExtractJob, ExtractOutcome } from '../workers/extract-article.ts';
import { openPool } from '../workers/work-pool.ts';
import { doJobs } from './do-jobs.ts';
import { openCleanStore, openExtractStore } from './open-stores.ts';
import type { RunContext, StageReport } from './run-context.ts';

/** Hash of everything that the facts of an article depend on, beside code and reference data. */
export function hashExtractInput(article: Article, source: Source): string {
  return digestOf(JSON.stringify([article, source]));
}

/** Extracts the facts of the newest version of every article that no package covers. */
export async function runExtract(archive: Archive, context: RunContext): Promise<StageReport> {
  const started = context.clock().getTime();
  const book = openSourceBook(context.folder.intake);
  const corpus = await collectCorpus(
    archive,
    openCleanStore(context.folder.packages, context.reference),
    book.of,
  );
  const pageOf = new Map(corpus.pages.map(({ page }) => [page.page_id, page]));
  const store = openExtractStore(context.folder.packages, context.reference);
  let rejected = 0;
  const works = corpus.articles.map(({ article }) => {
    const source = book.of(pageOf.get(article.page_id)!);
    return {
      key: article.article_id,
      input: hashExtractInput(article, source),
      prepare: async (): Promise<ExtractJob> => ({ article, source }),
      finish(answer: {
        ok: boolean;
        outcome?: unknown;
        message?: string;
      }): ExtractOutcome & { article_id: string } {
        const outcome = answer.ok
          ? (answer.outcome as ExtractOutcome)
          : failed(article, answer.message ?? '');
        if (!answer.ok)
          context.log.warn(
            { article: article.article_id, origin: article.origin },
            `extract failed: ${answer.message}`,
          );
        if (outcome.rejects.length > 0) rejected++;
        return { article_id: article.article_id, facts: outcome.facts, rejects: outcome.rejects };
      },
    };
  });
  const todo = works.filter(({ input }) => !store.covers(input)).length;
  const { reference, dataFolders, workers } = context;
  const pool = openPool({ task: 'extract', reference, dataFolders, workers, jobs: todo });
  try {
    const count = await doJobs('extract', works, store, pool, context);
    if (!context.signal.aborted) store.prune(new Set(works.map(({ input }) => input)));
    const ms = context.clock().getTime() - started;
    return {
      stage: 'extract',
      in: works.length,
      done: count.done,
      unchanged: works.length - todo,
      rejected,
      ms,
    };
  } finally {
    await pool.close();
  }
}

function failed(article: Article, message: string): ExtractOutcome {
  const detail = `expected facts of the article; got: ${message.slice(0, 300)}`;
  return {
    facts: null,
    rejects: [{ origin: article.origin, stage: 'facts', reason: 'extract-failed', detail }],
  };
}
