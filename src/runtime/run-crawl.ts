import { TinhuyenError } from '../model/failure.ts';
import type { Archive } from '../stages/archive/archive.ts';
import type { RunContext, StageReport } from './run-context.ts';

/** Crawls the pipeline's sources into the archive. */
export async function runCrawl(_archive: Archive, context: RunContext): Promise<StageReport> {
  throw new TinhuyenError({
    code: 'crawl-missing',
    disposition: 'stop',
    expected: 'a version with the crawler',
    got: `${context.pipeline.sources.length} sources to crawl`,
    todo: 'Import saved pages with --input.',
  });
}
