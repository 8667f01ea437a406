import type { UrlRecord } from '../../stages/fetch/crawl-state.ts';
import { canonicalizeUrl } from '../../stages/sources/canonicalize-url.ts';
import type { CrawlContext, SourceRun } from './crawl-types.ts';
import { newRecord, priorityOf } from './enqueue-link.ts';

/** Fills the frontier of a source: seeds that were never asked for, sitemaps that robots.txt names, and all whose time has come. */
export async function seedSource(run: SourceRun, context: CrawlContext): Promise<void> {
  const { state, startedAt, options, rules } = context;
  const seeds = [...run.scope.seeds];
  for (const start of run.scope.spec.start) {
    const robots = await context.client.robotsOf(start);
    for (const sitemap of robots.sitemaps) {
      const found = canonicalizeUrl(sitemap, start, rules);
      if (found && run.scope.holds(found.url) && !seeds.some(({ key }) => key === found.key))
        seeds.push({ ...found, role: 'sitemap' });
    }
  }
  const hosts = new Set([
    ...run.scope.spec.start.map((start) => new URL(start).host),
    ...run.scope.spec.hosts,
  ]);
  const remembered: string[] = [];
  state.change((change) => {
    // What stood against a host was that of an earlier run.
    for (const host of hosts) change.clear(run.id, `host ${host}`);
    for (const seed of seeds) {
      if (state.get(run.id, seed.key)) continue;
      const record = newRecord(run.id, seed, 0);
      change.enqueue(record, priorityOf(record));
    }
    // What the archive has lost is fetched as if for the first time.
    for (const address of options.archive.lost) {
      const found = canonicalizeUrl(address, undefined, rules);
      if (!found || !run.scope.holds(found.url)) continue;
      const record = state.get(run.id, found.key);
      const wanted: UrlRecord | null =
        record === undefined
          ? newRecord(run.id, { ...found, role: 'page' }, 1)
          : record.digest === null
            ? null
            : { ...record, status: 'pending', etag: null, lastModified: null, digest: null };
      if (wanted) change.enqueue(wanted, priorityOf(wanted));
      remembered.push(address);
    }
  });
  await options.archive.forgetLost(remembered);
  for (
    let due = state.due(run.id, startedAt, 1000);
    due.length > 0;
    due = state.due(run.id, startedAt, 1000)
  ) {
    state.change((change) => {
      for (const record of due) change.enqueue(record, priorityOf(record));
    });
  }
}
