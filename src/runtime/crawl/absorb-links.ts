import { createHash } from 'node:crypto';
import type { StateChange, UrlRecord } from '../../stages/fetch/crawl-state.ts';
import type { FoundLink } from '../../stages/sources/discover-links.ts';
import { addToMenuSample, emptyMenuSample, type MenuSample } from '../../stages/sources/menu-sample.ts';
import type { CrawlContext, SourceRun } from './crawl-types.ts';
import { enqueueLink, priorityOf } from './enqueue-link.ts';

const lists = new Set(['start', 'section', 'listing', 'paging']);
const maxListed = 3000;
/** Looks again that found nothing new, after which only an article's own date has it asked for. */
const quietAfter = 3;

/** What the pages of a source repeat, as far as it has been seen. */
export function menuOf(run: SourceRun, context: CrawlContext): MenuSample {
  run.menu ??= (context.state.recall(nameOfMenu(run)) as MenuSample | undefined) ?? emptyMenuSample;
  return run.menu;
}

/** Takes the links of a page for what pages of the source repeat, where it is one that shows that. */
export function sampleMenu(
  links: readonly FoundLink[],
  from: UrlRecord,
  change: StateChange,
  run: SourceRun,
  context: CrawlContext,
): void {
  if (from.role !== 'page' && from.role !== 'start') return;
  // The titles on a start page are news, the short links around them are the menu.
  const frame = from.role === 'page' ? links : links.filter(({ text }) => text.split(' ').length < 5);
  const keys = frame.map(({ key }) => key);
  const known = menuOf(run, context);
  const more = addToMenuSample(known, keys, from.role === 'start');
  if (more !== known) change.remember(nameOfMenu(run), more);
  run.menu = more;
}

/** Puts the links of a page into the frontier; tells how many were new. */
export function absorbLinks(
  links: readonly FoundLink[],
  from: UrlRecord,
  change: StateChange,
  run: SourceRun,
  context: CrawlContext,
): number {
  let fresh = 0;
  for (const link of links)
    if (link.role !== 'paging' && enqueueLink(link, from, 0, change, run, context)) fresh++;
  for (const link of links) if (link.role === 'paging') enqueueLink(link, from, fresh, change, run, context);
  if (lists.has(from.role)) lookAgain(links, from, change, run, context);
  return fresh;
}

/**
 * An article that left a list, or stands in it with other words, may be gone, moved or edited: it is asked for again. So
 * are the others of a list that changed, as long as they have not proved quiet: whoever puts news on a page mends the last
 * ones on the way, and no list tells of that.
 */
function lookAgain(
  links: readonly FoundLink[],
  from: UrlRecord,
  change: StateChange,
  run: SourceRun,
  context: CrawlContext,
): void {
  const name = `listed ${run.id} ${from.key}`;
  const before = context.state.recall(name) as Record<string, string> | undefined;
  const now = Object.fromEntries(links.slice(0, maxListed).map(({ key, text }) => [key, shorten(text)]));
  change.remember(name, now);
  if (!before) return;
  const changed = [...Object.keys(before), ...Object.keys(now)].filter((key) => now[key] !== before[key]);
  if (changed.length === 0) return;
  // What left the second page of a list stands on the third, or on the first again: it only moved, and nothing is told of it.
  const isTold = (key: string) =>
    before[key] !== undefined && (from.role !== 'paging' || now[key] !== undefined);
  const told = new Set(changed.filter(isTold));
  for (const key of new Set([...told, ...Object.keys(now)])) {
    const known = context.state.get(run.id, key);
    if (known?.status !== 'done' || known.fetchedAt === null) continue;
    if (Date.parse(known.fetchedAt) >= context.startedAt.getTime()) continue;
    const isRestless = known.role === 'page' && known.unchanged < quietAfter;
    if (told.has(key) || isRestless) change.enqueue(known, priorityOf(known));
  }
}

function nameOfMenu(run: SourceRun): string {
  return `menu ${run.id}`;
}

function shorten(text: string): string {
  return createHash('sha256').update(text).digest('base64url').slice(0, 8);
}
