import type { StateChange, UrlRecord } from '../../stages/fetch/crawl-state.ts';
import type { FoundLink } from '../../stages/sources/discover-links.ts';
import type { CrawlContext, SourceRun } from './crawl-types.ts';

/** So many addresses of one calendar or filter shape are fetched; more are a trap. */
const maxOfShape = 100;
const ranks: Readonly<Record<string, number>> = {
  start: 0,
  sitemap: 1,
  feed: 1,
  section: 2,
  listing: 3,
  paging: 3,
  page: 4,
};

/** Lower comes first: breadth first, and what leads on before what doesn't. */
export function priorityOf(record: Pick<UrlRecord, 'role' | 'depth'>): number {
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

/** Puts a found link into the frontier if it is new, or has a reason to be looked at again; tells whether it was new. */
export function enqueueLink(
  link: FoundLink,
  from: UrlRecord,
  pagingMoved: boolean,
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
    const again = (link.role === 'paging' && pagingMoved) || changed > Date.parse(known.fetchedAt ?? '');
    if (isStale && again) change.enqueue(known, priorityOf(known));
    return false;
  }
  // Pages of one listing are as far from the start as the listing itself.
  const depth = link.role === 'paging' ? from.depth : from.depth + 1;
  if (depth > run.scope.spec.depth) return skip('too-deep');
  if (link.shape !== null && change.count(`${run.id} ${link.shape}`) > maxOfShape) {
    change.reject(run.id, `shape ${link.shape}`, {
      origin: link.shape,
      stage: 'sources',
      reason: 'trap',
      detail: `expected at most ${maxOfShape} addresses of this calendar or filter; got more, which are left out`,
    });
    return skip('trap');
  }
  const record = newRecord(run.id, link, depth);
  change.enqueue(record, priorityOf(record));
  return true;
}
