import type { HeaderLines } from '../../model/http-message.ts';
import type { Visit } from '../../stages/archive/archive.ts';
import { idOfUrl, type StateChange, type UrlRecord } from '../../stages/fetch/crawl-state.ts';
import { headerOf } from '../../stages/fetch/fetch-outcome.ts';
import { canonicalizeUrl } from '../../stages/sources/canonicalize-url.ts';
import { discoverLinks } from '../../stages/sources/discover-links.ts';
import type { PageRole } from '../../stages/sources/site-scope.ts';
import { absorbLinks, menuOf, sampleMenu } from './absorb-links.ts';
import type { CrawlContext, SourceRun } from './crawl-types.ts';
import { priorityOf } from './enqueue-link.ts';
import { isArticle, isList } from './is-list.ts';
import { learnDuplicates } from './learn-duplicates.ts';
import { tellRefused } from './tell-refused.ts';

/** An answer as the state takes it in, fresh or read back from the archive. */
export interface AbsorbedAnswer {
  readonly record: UrlRecord;
  readonly status: number;
  readonly fields: HeaderLines;
  readonly fetchedAt: string;
  /** Content coding undone; null where it isn't needed (304, identical). */
  readonly content: Uint8Array | null;
  /** Null when the answer was not worth archiving (a 404 of an address that never gave anything). */
  readonly visit: Visit | null;
}

const maxHops = 5;
const dayMs = 86_400_000;
/**
 * Runs begin at the same hour, their pages are asked for minutes or hours later: without this a look that is due after seven
 * days would fall to the run of the eighth, or of the second week.
 */
const earlyMs = dayMs / 4;
const everyRun = new Set<string>(['start', 'section', 'feed', 'sitemap']);

/**
 * Takes an answer into the state in one step: what is known of the address, the links that it led to, its next date, and
 * how far in the archive the state stands. Run again on the same answer it changes nothing.
 */
export function absorbAnswer(answer: AbsorbedAnswer, run: SourceRun, context: CrawlContext): void {
  const { status } = answer;
  const work =
    status === 304 || status < 300
      ? readPage(answer, run, context)
      : status < 400
        ? readMove(answer, run, context)
        : readGone(answer, run);
  context.state.change((change) => {
    const id = idOfUrl(run.id, answer.record.key);
    change.dequeue(id);
    change.clear(run.id, id);
    work(change);
    if (answer.visit) change.moveTo(run.id, answer.visit.position);
  });
}

function readPage(
  answer: AbsorbedAnswer,
  run: SourceRun,
  context: CrawlContext,
): (change: StateChange) => void {
  const { record, fields, visit, content, fetchedAt } = answer;
  const isNew = record.status !== 'done' || (visit?.page.digest ?? null) !== record.digest;
  const found =
    isNew && content
      ? discoverLinks(
          {
            url: record.url,
            role: record.role as PageRole,
            body: content,
            charset: visit?.page.charset ?? null,
            menu: menuOf(run, context),
          },
          run.scope,
          context.rules,
        )
      : null;
  const known: UrlRecord = {
    ...record,
    role:
      record.role === 'page' && found?.isListing && isList(answer, run, context) ? 'listing' : record.role,
    status: 'done',
    hops: 0,
    etag: headerOf(fields, 'etag') ?? (isNew ? null : record.etag),
    lastModified: headerOf(fields, 'last-modified') ?? (isNew ? null : record.lastModified),
    digest: visit?.page.digest ?? record.digest,
    fetchedAt,
    unchanged: isNew ? 0 : record.unchanged + 1,
    note: null,
  };
  const isFollowed = !found || run.scope.spec.article_links || !isArticle(known, answer, run, context);
  return (change) => {
    change.put(known);
    if (isNew && known.role === 'page') learnDuplicates(known, change, run, context);
    if (found?.problem)
      change.reject(run.id, idOfUrl(run.id, record.key), {
        origin: record.url,
        stage: 'sources',
        reason: `bad-${record.role}`,
        detail: found.problem,
      });
    change.schedule(known, nextLook(known, run.scope.spec.recheck_days));
    if (found) tellRefused(found.refused, change, run, context);
    if (found) sampleMenu(found.links, known, change, run, context);
    if (found && isFollowed) absorbLinks(found.links, known, change, run, context);
  };
}

/** When an address is to be looked at again. */
function nextLook({ role, fetchedAt, unchanged }: UrlRecord, recheckDays: number): Date {
  const at = Date.parse(fetchedAt ?? '');
  // Sooner when the page before it brings something new. An article that is put in with an old date stands here alone.
  if (role === 'paging') return new Date(at + 30 * dayMs - earlyMs);
  if (everyRun.has(role)) return new Date(at);
  // A page that only looked like a list is asked less often once it has proved quiet.
  if (role === 'listing')
    return new Date(at + (unchanged < 4 ? 0 : dayMs * 2 ** Math.min(unchanged - 4, 5) - earlyMs));
  return new Date(at + recheckDays * dayMs * 2 ** Math.min(unchanged, 5) - earlyMs);
}

function readMove(
  answer: AbsorbedAnswer,
  run: SourceRun,
  context: CrawlContext,
): (change: StateChange) => void {
  const { record, fields, fetchedAt } = answer;
  const id = idOfUrl(run.id, record.key);
  const location = headerOf(fields, 'location');
  const target = location === null ? null : canonicalizeUrl(location, record.url, context.rules);
  const moved: UrlRecord = {
    ...record,
    status: 'moved',
    etag: null,
    lastModified: null,
    digest: null,
    fetchedAt,
    note: target?.url ?? location,
  };
  const due = new Date(Date.parse(fetchedAt) + 30 * dayMs);
  const refuse = (reason: string, detail: string) => (change: StateChange) => {
    change.put({ ...moved, status: 'refused', note: reason });
    change.schedule(moved, due);
    change.reject(run.id, id, { origin: record.url, stage: 'fetch', reason, detail });
  };
  if (!target)
    return refuse(
      'bad-redirect',
      `expected an http address as Location; got ${location?.slice(0, 200) ?? 'none'}`,
    );
  if (!run.scope.holds(target.url))
    return refuse('moved-away', `expected a page of this site; got a redirect to ${target.url}`);
  if (record.hops >= maxHops)
    return refuse('redirect-loop', `expected at most ${maxHops} redirects; got another to ${target.url}`);
  return (change) => {
    const next = context.state.get(run.id, target.key);
    const asked: UrlRecord = { ...record, hops: record.hops + 1, status: 'pending' };
    if (target.key === record.key) {
      // Only the slash, the scheme or `www.` differs: the same page, to be asked for at its new address.
      change.enqueue({ ...asked, url: target.url }, priorityOf(asked));
      return;
    }
    change.put(moved);
    change.schedule(moved, due);
    if (next) return;
    const unknown = { etag: null, lastModified: null, digest: null, fetchedAt: null };
    change.enqueue({ ...asked, ...target, ...unknown }, priorityOf(asked));
  };
}

function readGone(answer: AbsorbedAnswer, run: SourceRun): (change: StateChange) => void {
  const { record, status, fetchedAt } = answer;
  const gone: UrlRecord = {
    ...record,
    status: 'gone',
    etag: null,
    lastModified: null,
    fetchedAt,
    note: `http-${status}`,
  };
  return (change) => {
    change.put(gone);
    change.schedule(gone, new Date(Date.parse(fetchedAt) + 30 * dayMs));
    change.reject(run.id, idOfUrl(run.id, record.key), {
      origin: record.url,
      stage: 'fetch',
      reason: `http-${status}`,
      detail: `expected a page; got status ${status}`,
    });
  };
}
