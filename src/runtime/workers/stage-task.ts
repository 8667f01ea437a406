import type { Article } from '../../model/article.ts';
import type { Reject } from '../../model/failure.ts';
import type { Page, PageVerdict, Source } from '../../model/page.ts';
import type { Reference } from '../../model/reference.ts';
import { readSegmenterFiles } from '../../reference/read-segmenter-files.ts';
import { cleanPage } from '../../stages/clean/clean-page.ts';
import { compilePageCues } from '../../stages/clean/page-cues.ts';
import { type ExtractJob, prepareExtraction } from './extract-article.ts';

export interface CleanJob {
  readonly page: Page;
  readonly bytes: Uint8Array;
  readonly source: Source;
}

/** What cleaning made of one page. */
export interface CleanedPage {
  readonly page_id: string;
  readonly verdict: PageVerdict;
  readonly charset: string | null;
  readonly article: Article | null;
  readonly rejects: readonly Reject[];
}

/** Work that a worker thread can do: jobs to their outcomes, in their order, all of them plain values. */
export type StageTask = (jobs: readonly unknown[]) => unknown[];
export type TaskName = 'clean' | 'extract';

/** Compiles what a stage needs once, for many jobs. */
export function prepareTask(name: TaskName, reference: Reference): StageTask {
  if (name === 'clean') {
    const cues = compilePageCues(reference.lexicons);
    return (jobs) => jobs.map((job) => clean(job as CleanJob, cues));
  }
  const extraction = prepareExtraction(reference, readSegmenterFiles());
  return (jobs) => extraction.extractAll(jobs as readonly ExtractJob[]);
}

function clean(job: CleanJob, cues: ReturnType<typeof compilePageCues>): CleanedPage {
  const { verdict, charset, article, rejects } = cleanPage(job, cues);
  const { page } = job;
  const outcome = { page_id: page.page_id, verdict, charset, article, rejects };
  // A crawl meets listings and front pages as it must; what was handed over was meant to be an article.
  // An unknown charset says nothing about the article; any other reject already says why there is none.
  const isTold = rejects.some(({ reason }) => reason !== 'unknown-charset');
  if (article !== null || isTold || page.http_status !== null) return outcome;
  const detail = `expected an article; got what reads as: ${verdict}`;
  return {
    ...outcome,
    rejects: [...rejects, { origin: page.origin, stage: 'clean', reason: `no-article-${verdict}`, detail }],
  };
}
