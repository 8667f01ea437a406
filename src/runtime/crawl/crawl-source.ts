import { idOfUrl, type UrlRecord } from '../../stages/fetch/crawl-state.ts';
import { crawlPage, rejectHost } from './crawl-page.ts';
import type { CrawlContext, SourceRun, SourceTally } from './crawl-types.ts';
import { isAbort } from './is-abort.ts';
import { findDuplicate } from './learn-duplicates.ts';
import { seedSource } from './seed-source.ts';

/** Addresses in a row that could not be had, after which a host is left alone for the rest of the run. */
const maxFailures = 5;

/** Works off the frontier of one source, one address at a time. */
export async function crawlSource(run: SourceRun, context: CrawlContext): Promise<void> {
  const { state, options, tally } = context;
  const { spec } = run.scope;
  const isOver = () => options.signal?.aborted || findEnd(run, context) !== null;
  if (spec.delay_ms !== undefined)
    for (const start of spec.start) context.client.setDelay(start, spec.delay_ms);
  const stopped = new Set<string>();
  try {
    if (isOver()) return;
    await seedSource(run, context);
    let failures = 0;
    while (!isOver()) {
      const item = state.next(run.id);
      if (!item) return;
      const { host } = new URL(item.record.url);
      if (stopped.has(host)) {
        await setAside(item.record, run, context);
        continue;
      }
      const twin = findDuplicate(item.record, run, context);
      if (twin !== null) {
        await leaveOut(item.record, twin, context);
        continue;
      }
      const asked = context.askedOfHost.get(host) ?? 0;
      if (asked >= (options.maxPagesPerHost ?? Number.POSITIVE_INFINITY)) {
        run.tally.ended = 'limit';
        await setAside(item.record, run, context);
        continue;
      }
      context.askedOfHost.set(host, asked + 1);
      const verdict = await crawlPage(item.record, run, context);
      failures = verdict === 'failed' ? failures + 1 : 0;
      if (failures >= maxFailures) {
        await rejectHost(
          item.record.url,
          'host-down',
          `expected answers; got ${maxFailures} failures in a row`,
          run,
          context,
        );
      }
      if (verdict === 'stop' || failures >= maxFailures) {
        stopped.add(host);
        run.tally.ended = 'host';
      }
      options.onProgress?.({
        ...tally,
        source: run.id,
        url: item.record.url,
        waiting: state.waiting(run.id),
      });
    }
  } catch (error) {
    // An abort reaches a request under way as its error; the address stays in the frontier.
    if (!options.signal?.aborted || !isAbort(error, options.signal)) throw error;
  }
}

/** Why nothing more may be asked of a source now; noted in its tally. Null = go on. */
function findEnd({ tally, scope }: SourceRun, { options, tally: whole }: CrawlContext): SourceTally['ended'] {
  const isFull =
    whole.in >= (options.maxPages ?? Number.POSITIVE_INFINITY) || tally.in >= scope.spec.max_pages;
  const end = isFull ? 'limit' : options.mayAsk?.(options.clock()) === false ? 'window' : null;
  if (end !== null) tally.ended = end;
  return end;
}

/** Takes an address out of the frontier for good: another one gives its page. */
async function leaveOut(record: UrlRecord, twin: string, context: CrawlContext): Promise<void> {
  context.tally.skipped['learned-duplicate'] = (context.tally.skipped['learned-duplicate'] ?? 0) + 1;
  await context.state.change((change) => {
    change.dequeue(idOfUrl(record.source, record.key));
    change.put({ ...record, status: 'refused', note: `as ${twin}` });
  });
}

/** Leaves an address for the next run. */
async function setAside(record: UrlRecord, run: SourceRun, context: CrawlContext): Promise<void> {
  context.tally.setAside++;
  run.tally.waiting++;
  await context.state.change((change) => {
    change.dequeue(idOfUrl(run.id, record.key));
    change.schedule(record, context.startedAt);
  });
}
