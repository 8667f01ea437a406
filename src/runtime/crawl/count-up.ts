import type { CrawlContext, SourceRun } from './crawl-types.ts';

/** Counts an address for its source and for the whole crawl. */
export function countUp(
  what: 'done' | 'unchanged' | 'gone' | 'rejected',
  run: SourceRun,
  context: CrawlContext,
): void {
  context.tally[what]++;
  run.tally[what]++;
}
