import type { Source } from '../../model/page.ts';
import type { Reference } from '../../model/reference.ts';
import { cleanPage } from '../../stages/clean/clean-page.ts';
import { compilePageCues } from '../../stages/clean/page-cues.ts';
import type { CrawlOptions } from './crawl-types.ts';

/**
 * What cleaning makes of a page, for a crawl that wants to know before the page is cleaned in its turn; a source's
 * profile tells of its pages what the general rules can't.
 */
export function prepareJudge(
  reference: Reference,
  sources: readonly Source[] = [],
): NonNullable<CrawlOptions['judge']> {
  const cues = compilePageCues(reference.lexicons);
  const byId = new Map(sources.map((source) => [source.source_id, source]));
  return (page, bytes) => cleanPage({ page, bytes, source: byId.get(page.source_id) ?? null }, cues).verdict;
}
