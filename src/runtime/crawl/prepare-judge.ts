import type { Reference } from '../../model/reference.ts';
import { cleanPage } from '../../stages/clean/clean-page.ts';
import { compilePageCues } from '../../stages/clean/page-cues.ts';
import type { CrawlOptions } from './crawl-types.ts';

/** What cleaning makes of a page, for a crawl that wants to know before the page is cleaned in its turn. */
export function prepareJudge(reference: Reference): NonNullable<CrawlOptions['judge']> {
  const cues = compilePageCues(reference.lexicons);
  return (page, bytes) => cleanPage({ page, bytes, source: null }, cues).verdict;
}
