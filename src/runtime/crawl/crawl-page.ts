import type { Visit } from '../../stages/archive/archive.ts';
import { idOfUrl, type UrlRecord } from '../../stages/fetch/crawl-state.ts';
import {
  type FetchFailure,
  type FetchOutcome,
  failFetch,
  type HttpAnswer,
} from '../../stages/fetch/fetch-outcome.ts';
import { outOfHours } from '../../stages/fetch/polite-client.ts';
import { absorbAnswer } from './absorb-answer.ts';
import { countUp } from './count-up.ts';
import type { CrawlContext, SourceRun } from './crawl-types.ts';

const dayMs = 86_400_000;

/** What came of asking: `failed` = the host may be ill, `stop` = leave it alone now. */
export type HostVerdict = 'on' | 'failed' | 'stop';

/** An answer, or why there is none, and whether the archive holds a version of the address. */
export interface AskedPage {
  readonly outcome: FetchOutcome;
  readonly isKnown: boolean;
}

/** Asks for one address, if robots.txt lets it be asked for; nothing is written. */
export async function askPage(
  record: UrlRecord,
  run: SourceRun,
  { client, options, tally }: CrawlContext,
): Promise<AskedPage> {
  const refused = (code: string, disposition: FetchFailure['disposition'], detail: string): AskedPage => ({
    outcome: failFetch(code, disposition, detail),
    isKnown: false,
  });
  const robots = await client.robotsOf(record.url);
  if (robots.unreachable !== null)
    return refused(robots.unreachable.reason, 'stop', robots.unreachable.detail);
  if (!robots.allows(record.url)) return refused('robots', 'skip', 'robots.txt asks to leave it alone');
  const newest = await options.archive.newest(record.url);
  const isHeld = newest !== undefined && newest.digest === record.digest;
  // Counted before the answer is there, as a bound over all hosts must hold.
  tally.in++;
  run.tally.in++;
  const outcome = await client.get(record.url, {
    etag: isHeld ? record.etag : null,
    lastModified: isHeld ? record.lastModified : null,
    wants: isWanted,
    ...(options.signal ? { signal: options.signal } : {}),
  });
  if (outcome.kind === 'failure' && outcome.code === outOfHours) {
    tally.in--;
    run.tally.in--;
  }
  if (outcome.kind === 'answer' && outcome.status === 304 && !newest)
    return refused('unasked-304', 'skip', 'expected a page; got 304 for a request without a condition');
  return { outcome, isKnown: await options.archive.hadVersion(record.url) };
}

/** Archives an answer; null for a dead link that never gave anything, which is a reject and no page. */
export async function keepAnswer(
  { url, status, reason, fields, body, fetchedAt, request }: HttpAnswer,
  isKnown: boolean,
  run: SourceRun,
  { options: { archive } }: CrawlContext,
): Promise<Visit | null> {
  if (status >= 400 && !isKnown) return null;
  const common = { sourceId: run.id, url, fetchedAt, fields, request };
  return status === 304
    ? archive.record({ ...common, kind: 'not-modified' })
    : archive.record({ ...common, kind: 'response', status, reason, body });
}

/** Counts an answer that is archived and takes it into the state. */
export function takeAnswer(
  record: UrlRecord,
  answer: HttpAnswer,
  visit: Visit | null,
  run: SourceRun,
  context: CrawlContext,
): void {
  const { url, status, fields, fetchedAt } = answer;
  const isNews = status < 300 && visit?.news === true;
  countUp(status >= 300 && status !== 304 ? 'gone' : isNews ? 'done' : 'unchanged', run, context);
  if (isNews && run.tally.matched !== null && run.scope.isArticle(url)) run.tally.matched++;
  if (status >= 400) countUp('rejected', run, context);
  const content = status < 300 ? answer.content : null;
  absorbAnswer({ record, status, fields, fetchedAt, content, visit }, run, context);
}

/** Writes down why an address gave nothing, and when to ask again. */
export function takeFailure(
  record: UrlRecord,
  { code, detail, disposition }: FetchFailure,
  run: SourceRun,
  context: CrawlContext,
): HostVerdict {
  if (disposition === 'stop') {
    rejectHost(record.url, code, detail, run, context);
    return 'stop';
  }
  refuse(record, code, detail, disposition === 'retry' ? 1 : 30, run, context);
  return disposition === 'retry' ? 'failed' : 'on';
}

function refuse(
  record: UrlRecord,
  reason: string,
  detail: string,
  days: number,
  run: SourceRun,
  context: CrawlContext,
): void {
  countUp('rejected', run, context);
  const id = idOfUrl(run.id, record.key);
  // A version that is held stays the newest: only a look again has failed.
  const status = record.status === 'done' ? 'done' : reason === 'robots' ? 'refused' : 'failed';
  const left: UrlRecord = { ...record, status, note: reason };
  context.state.change((change) => {
    change.dequeue(id);
    change.put(left);
    change.schedule(left, new Date(context.startedAt.getTime() + days * dayMs));
    change.reject(run.id, id, { origin: record.url, stage: 'fetch', reason, detail });
  });
}

/** One row for a host: its addresses stay in the frontier for the next run. */
export function rejectHost(
  url: string,
  reason: string,
  detail: string,
  run: SourceRun,
  context: CrawlContext,
): void {
  const { origin, host } = new URL(url);
  countUp('rejected', run, context);
  context.state.change((change) =>
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
