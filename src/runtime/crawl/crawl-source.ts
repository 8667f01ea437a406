import type { Visit } from '../../stages/archive/archive.ts';
import { type FrontierItem, idOfUrl, type UrlRecord } from '../../stages/fetch/crawl-state.ts';
import type { HttpAnswer } from '../../stages/fetch/fetch-outcome.ts';
import { outOfHours } from '../../stages/fetch/polite-client.ts';
import { askPage, keepAnswer, rejectHost, takeAnswer, takeFailure } from './crawl-page.ts';
import type { CrawlContext, SourceRun, SourceTally } from './crawl-types.ts';
import { isAbort } from './is-abort.ts';
import { findDuplicate } from './learn-duplicates.ts';
import { seedSource } from './seed-source.ts';

/** Addresses in a row that could not be had, after which a host is left alone for the rest of the run. */
const maxFailures = 5;

/**
 * Answers that may be on their way into the archive while the next address is asked for: so many pages share a sync where
 * hosts answer faster than the disk.
 */
const maxKept = 4;

/** An answer on its way into the archive. */
interface KeptAnswer {
  readonly item: FrontierItem;
  readonly answer: HttpAnswer;
  readonly visit: Promise<Visit | null>;
}

/**
 * Works off the frontier of a source, one request at a time. Answers are taken into the state in their order, each when
 * `maxKept` are behind it or nothing else waits: the order of a crawl does not hang on how fast the disk is.
 */
export async function crawlSource(run: SourceRun, context: CrawlContext): Promise<void> {
  const { state, options } = context;
  const { spec } = run.scope;
  const isOver = () => options.signal?.aborted || findEnd(run, context) !== null;
  if (spec.delay_ms !== undefined)
    for (const start of spec.start) context.client.setDelay(start, spec.delay_ms);
  const stopped = new Set<string>();
  const kept = new Map<string, KeptAnswer>();
  const take = async (most: number) => {
    for (const [id, { item, answer, visit }] of kept) {
      if (kept.size <= most) return;
      takeAnswer(item.record, answer, await visit, run, context);
      kept.delete(id);
      tellProgress(item.record, run, context);
    }
  };
  try {
    if (isOver()) return;
    await seedSource(run, context);
    let failures = 0;
    while (!isOver()) {
      const item = state.next(run.id, kept);
      if (!item) {
        if (kept.size === 0) return;
        await take(kept.size - 1);
        continue;
      }
      const { record } = item;
      const { host } = new URL(record.url);
      if (stopped.has(host)) {
        setAside(record, run, context);
        continue;
      }
      const twin = findDuplicate(record, run, context);
      if (twin !== null) {
        leaveOut(record, twin, context);
        continue;
      }
      const asked = context.askedOfHost.get(host) ?? 0;
      if (asked >= (options.maxPagesPerHost ?? Number.POSITIVE_INFINITY)) {
        run.tally.ended = 'limit';
        setAside(record, run, context);
        continue;
      }
      context.askedOfHost.set(host, asked + 1);
      const { outcome, isKnown } = await askPage(record, run, context);
      if (outcome.kind === 'answer') {
        failures = 0;
        const visit = keepAnswer(outcome, isKnown, run, context);
        // Whoever waits for it gets the error; without this it would end the process before.
        visit.catch(() => undefined);
        kept.set(item.id, { item, answer: outcome, visit });
        // Where a redirect leads is asked for next.
        await take(isRedirect(outcome) ? 0 : maxKept - 1);
        continue;
      }
      await take(0);
      if (outcome.code === outOfHours) {
        // The window closed during the wait for the host's turn: nothing was asked, the address stays in the frontier.
        run.tally.ended = 'window';
        return;
      }
      const verdict = takeFailure(record, outcome, run, context);
      failures = verdict === 'failed' ? failures + 1 : 0;
      if (failures >= maxFailures) {
        const detail = `expected answers; got ${maxFailures} failures in a row`;
        rejectHost(record.url, 'host-down', detail, run, context);
      }
      if (verdict === 'stop' || failures >= maxFailures) {
        stopped.add(host);
        run.tally.ended = 'host';
      }
      tellProgress(record, run, context);
    }
  } catch (error) {
    // An abort reaches a request under way as its error; the address stays in the frontier.
    if (!options.signal?.aborted || !isAbort(error, options.signal)) throw error;
  } finally {
    await take(0);
  }
}

function isRedirect({ status }: HttpAnswer): boolean {
  return status >= 300 && status < 400 && status !== 304;
}

function tellProgress(record: UrlRecord, run: SourceRun, { options, tally, state }: CrawlContext): void {
  options.onProgress?.({ ...tally, source: run.id, url: record.url, waiting: state.waiting(run.id) });
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
function leaveOut(record: UrlRecord, twin: string, context: CrawlContext): void {
  context.tally.skipped['learned-duplicate'] = (context.tally.skipped['learned-duplicate'] ?? 0) + 1;
  context.state.change((change) => {
    change.dequeue(idOfUrl(record.source, record.key));
    change.put({ ...record, status: 'refused', note: `as ${twin}` });
  });
}

/** Leaves an address for the next run. */
function setAside(record: UrlRecord, run: SourceRun, context: CrawlContext): void {
  context.tally.setAside++;
  run.tally.waiting++;
  context.state.change((change) => {
    change.dequeue(idOfUrl(run.id, record.key));
    change.schedule(record, context.startedAt);
  });
}
