import type { PageVerdict } from '../../model/page.ts';
import type { UrlRecord } from '../../stages/fetch/crawl-state.ts';
import { isInMenuOfStart } from '../../stages/sources/menu-sample.ts';
import type { AbsorbedAnswer } from './absorb-answer.ts';
import { menuOf } from './absorb-links.ts';
import type { CrawlContext, SourceRun } from './crawl-types.ts';

const lists = new Set<PageVerdict>(['listing', 'front']);

/**
 * Whether a page that names many titles is a list of them, to be looked at in every run. A short article above ten
 * "further news" names more titles than it has sentences: what cleaning makes of the page decides. A page of which nothing
 * is left is a list when the menu of the start page leads to it: a section that nothing was put into yet.
 */
export function isList(
  { record, visit, content }: AbsorbedAnswer,
  run: SourceRun,
  context: CrawlContext,
): boolean {
  const { judge } = context.options;
  if (!judge || !visit || !content) return true;
  const verdict = judge(visit.page, content);
  return verdict === 'empty' ? isInMenuOfStart(menuOf(run, context), record.key) : lists.has(verdict);
}

/** Whether a page is an article: by the patterns of its source, or by what cleaning makes of it. */
export function isArticle(
  { role, url }: UrlRecord,
  { visit, content }: AbsorbedAnswer,
  run: SourceRun,
  context: CrawlContext,
): boolean {
  if (role !== 'page' || run.scope.isArticle(url)) return role === 'page';
  return visit !== null && content !== null && context.options.judge?.(visit.page, content) === 'article';
}
