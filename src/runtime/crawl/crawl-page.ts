import { idOfUrl, type UrlRecord } from '../../stages/fetch/crawl-state.ts';
import { type FetchFailure, failFetch, type HttpAnswer } from '../../stages/fetch/fetch-outcome.ts';
import { absorbAnswer } from './absorb-answer.ts';
import { countUp } from './count-up.ts';
import type { CrawlContext, SourceRun } from './crawl-types.ts';

const dayMs = 86_400_000;

type PageVerdict = 'on' | 'failed' | 'stop';

/** Asks for one address of the frontier, archives the answer, then takes it into the state. `failed` = the host may be ill, `stop` = leave it alone now. */
export async function crawlPage(
  record: UrlRecord,
  run: SourceRun,
  context: CrawlContext,
): Promise<PageVerdict> {
  const { client, options } = context;
  const robots = await client.robotsOf(record.url);
  if (robots.unreachable !== null) {
    await rejectHost(record.url, robots.unreachable.reason, robots.unreachable.detail, run, context);
    return 'stop';
  }
  if (!robots.allows(record.url)) {
    await refuse(record, 'robots', 'robots.txt asks to leave it alone', 30, run, context);
    return 'on';
  }
  const newest = await options.archive.newest(record.url);
  const isHeld = newest !== undefined && newest.digest === record.digest;
  countUp('in', run, context);
  const outcome = await client.get(record.url, {
    etag: isHeld ? record.etag : null,
    lastModified: isHeld ? record.lastModified : null,
    wants: isWanted,
    ...(options.signal ? { signal: options.signal } : {}),
  });
  if (outcome.kind === 'failure') return takeFailure(record, outcome, run, context);
  if (outcome.status === 304 && !newest) {
    const failure = failFetch(
      'unasked-304',
      'skip',
      'expected a page; got 304 for a request without a condition',
    );
    return takeFailure(record, failure, run, context);
  }
  await takeAnswer(record, outcome, newest !== undefined, run, context);
  return 'on';
}

async function takeAnswer(
  record: UrlRecord,
  answer: HttpAnswer,
  isKnown: boolean,
  run: SourceRun,
  context: CrawlContext,
): Promise<void> {
  const { options } = context;
  const { url, status, reason, fields, body, fetchedAt, request } = answer;
  const common = { sourceId: run.id, url, fetchedAt, fields, request };
  // A dead link that never gave anything is a reject, not a page.
  const isKept = status < 400 || isKnown;
  const visit = !isKept
    ? null
    : status === 304
      ? await options.archive.record({ ...common, kind: 'not-modified' })
      : await options.archive.record({ ...common, kind: 'response', status, reason, body });
  const isNews = status < 300 && visit?.news === true;
  countUp(status >= 300 && status !== 304 ? 'gone' : isNews ? 'done' : 'unchanged', run, context);
  if (isNews && run.tally.matched !== null && run.scope.isArticle(url)) run.tally.matched++;
  if (status >= 400) countUp('rejected', run, context);
  await absorbAnswer(
    { record, status, fields, fetchedAt, content: status < 300 ? answer.content : null, visit },
    run,
    context,
  );
}

async function takeFailure(
  record: UrlRecord,
  failure: FetchFailure,
  run: SourceRun,
  context: CrawlContext,
): Promise<PageVerdict> {
  const { code, detail, disposition } = failure;
  if (disposition === 'stop') {
    await rejectHost(record.url, code, detail, run, context);
    return 'stop';
  }
  await refuse(record, code, detail, disposition === 'retry' ? 1 : 30, run, context);
  return disposition === 'retry' ? 'failed' : 'on';
}

async function refuse(
  record: UrlRecord,
  reason: string,
  detail: string,
  days: number,
  run: SourceRun,
  context: CrawlContext,
): Promise<void> {
  countUp('rejected', run, context);
  const id = idOfUrl(run.id, record.key);
  // A version that is held stays the newest: only a look again has failed.
  const status = record.status === 'done' ? 'done' : reason === 'robots' ? 'refused' : 'failed';
  const left: UrlRecord = { ...record, status, note: reason };
  await context.state.change((change) => {
    change.dequeue(id);
    change.put(left);
    change.schedule(left, new Date(context.startedAt.getTime() + days * dayMs));
    change.reject(run.id, id, { origin: record.url, stage: 'fetch', reason, detail });
  });
}

/** One row for a host: its addresses stay in the frontier for the next run. */
export async function rejectHost(
  url: string,
  reason: string,
  detail: string,
  run: SourceRun,
  context: CrawlContext,
): Promise<void> {
  const { origin, host } = new URL(url);
  countUp('rejected', run, context);
  await context.state.change((change) =>
    change.reject(run.id, `host ${host}`, { origin: `${origin}/`, stage: 'fetch', reason, detail }),
  );
}

function isWanted(contentType: string | null): boolean {
  if (contentType === null) return true;
  // Static servers send sitemaps as application/gzip or octet-stream; pictures and films are what must not be read.
  return /^\s*(text\/|application\/(xhtml|xml|rss|atom|rdf|json|gzip|x-gzip|octet-stream))/i.test(
    contentType,
  );
}
