import type { StateChange, UrlRecord } from '../../stages/fetch/crawl-state.ts';
import type { FoundLink } from '../../stages/sources/discover-links.ts';
import type { CrawlContext, SourceRun } from './crawl-types.ts';

/** So many addresses of one calendar or filter shape are fetched; more are a trap. */
const maxOfShape = 100;
/**
 * So many pages of a pager in a row may name nothing new before it is left: the newest of a list stand in a sitemap or on
 * the start page too, so a few known pages say nothing, but some pagers have no end.
 */
const maxDry = 20;
const ranks: Readonly<Record<string, number>> = {
  start: 0,
  sitemap: 1,
  feed: 1,
  section: 2,
  listing: 3,
  paging: 3,
  page: 4,
};

/**
 * Lower comes first: breadth first, and what leads on before what doesn't. Where a redirect leads comes before all: its turn was
 * that of the address, and a run that is bounded would else follow links all day and read no page.
 */
export function priorityOf(record: Pick<UrlRecord, 'role' | 'depth' | 'hops'>): number {
  if (record.hops > 0) return -1;
  return record.depth * 10 + (ranks[record.role] ?? 5);
}

/** An address that nothing is known of yet. */
export function newRecord(
  source: string,
  found: { url: string; key: string; role: string },
  depth: number,
): UrlRecord {
  const { url, key, role } = found;
  return {
    url,
    key,
    source,
    role,
    depth,
    status: 'pending',
    hops: 0,
    etag: null,
    lastModified: null,
    digest: null,
    fetchedAt: null,
    unchanged: 0,
    note: null,
  };
}

/**
 * Puts a found link into the frontier if it is new, or has a reason to be looked at again; tells whether it was new.
 * `fresh` = links of the same page that were new, as far as they have been counted.
 */
export function enqueueLink(
  link: FoundLink,
  from: UrlRecord,
  fresh: number,
  change: StateChange,
  run: SourceRun,
  context: CrawlContext,
): boolean {
  const { state, tally, startedAt } = context;
  const skip = (reason: string) => {
    tally.skipped[reason] = (tally.skipped[reason] ?? 0) + 1;
    return false;
  };
  const known = state.get(run.id, link.key);
  if (known) {
    const changed = link.changed === null ? Number.NaN : Date.parse(link.changed);
    const isStale =
      known.fetchedAt !== null &&
      known.status === 'done' &&
      Date.parse(known.fetchedAt) < startedAt.getTime();
    const again = (link.role === 'paging' && fresh > 0) || changed > Date.parse(known.fetchedAt ?? '');
    if (isStale && again) change.enqueue(known, priorityOf(known));
    return false;
  }
  // Pages of one listing are as far from the start as the listing itself.
  const depth = link.role === 'paging' ? from.depth : from.depth + 1;
  if (depth > run.scope.spec.depth) {
    // Without their number: what is too far from one page may stand near on another that is read later.
    change.reject(run.id, 'too-deep', {
      origin: run.scope.spec.start[0] ?? run.id,
      stage: 'sources',
      reason: 'too-deep',
      detail: `expected at most ${run.scope.spec.depth} steps from the start (depth); got links farther off, which are left out`,
    });
    return skip('too-deep');
  }
  if (link.shape !== null && change.count(`${run.id} ${link.shape}`) > maxOfShape) {
    change.reject(run.id, `shape ${link.shape}`, {
      origin: link.shape,
      stage: 'sources',
      reason: 'trap',
      detail: `expected at most ${maxOfShape} addresses of this calendar or filter; got more, which are left out`,
    });
    return skip('trap');
  }
  const dry = link.role === 'paging' && fresh === 0 ? (from.dry ?? 0) + 1 : 0;
  if (dry > maxDry) {
    change.reject(run.id, `pager ${from.key}`, {
      origin: from.url,
      stage: 'sources',
      reason: 'trap',
      detail: `expected something new within ${maxDry} pages of a list; got nothing: the pages after this one are left out`,
    });
    return skip('trap');
  }
  const record = { ...newRecord(run.id, link, depth), ...(dry > 0 ? { dry } : {}) };
  change.enqueue(record, priorityOf(record));
  return true;
}
