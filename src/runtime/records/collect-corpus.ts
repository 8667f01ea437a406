import { digestOf } from '../../model/hash.ts';
import type { Page, Source } from '../../model/page.ts';
import type { Archive, Visit } from '../../stages/archive/archive.ts';
import { headerOf } from '../../stages/fetch/fetch-outcome.ts';
import { type ArchivedPage, type NewestArticle, pickNewest } from '../../stages/warehouse/pick-newest.ts';
import type { CleanedPage } from '../workers/stage-task.ts';
import type { PackageStore } from './package-store.ts';

/** What the archive and the packages of `clean` hold together. */
export interface Corpus {
  /** Each archived version once, with what cleaning made of it; versions not cleaned yet are left out. */
  readonly pages: readonly { readonly page: Page; readonly outcome: CleanedPage }[];
  readonly articles: readonly NewestArticle[];
  /** Archived versions that no package covers yet. */
  readonly uncleaned: number;
  /** Inputs of `clean` that are still of use. */
  readonly live: ReadonlySet<string>;
  /** Changes exactly when an answer is archived that says something new, or that a page is gone. */
  readonly historyHash: string;
}

/** Hash of everything that cleaning a page depends on; the time and place of its archiving are not among it. */
export function hashCleanInput(page: Page, source: Source): string {
  const { page_id, url, origin, http_status, content_type, charset, digest, declared } = page;
  return digestOf(
    JSON.stringify([
      page_id,
      url,
      origin,
      http_status,
      content_type,
      charset,
      digest,
      declared ?? null,
      source,
    ]),
  );
}

/**
 * Archived versions by id: a version that comes back later is the same page. One that is damaged counts for as long as it
 * was `isCleaned` before: what it said is known, until something whole is archived in its place.
 */
export async function listPages(
  archive: Pick<Archive, 'versions'>,
  isCleaned: (page: Page) => boolean,
): Promise<ReadonlyMap<string, Page>> {
  const pages = new Map<string, Page>();
  const damaged = new Set<string>();
  for await (const { page, isDamaged } of archive.versions()) {
    const id = page.page_id;
    if (pages.has(id) && !damaged.has(id)) continue;
    if (isDamaged && (pages.has(id) || !isCleaned(page))) continue;
    pages.set(id, page);
    if (isDamaged) damaged.add(id);
    else damaged.delete(id);
  }
  return pages;
}

/** Puts archive and cleaned pages together; `sourceOf` must give what cleaning was given. */
export async function collectCorpus(
  archive: Pick<Archive, 'versions' | 'visits' | 'readHead'>,
  cleaned: PackageStore,
  sourceOf: (page: Page) => Source,
): Promise<Corpus> {
  const known = await listPages(archive, (page) => cleaned.covers(hashCleanInput(page, sourceOf(page))));
  const live = new Set([...known.values()].map((page) => hashCleanInput(page, sourceOf(page))));
  const outcomes = new Map<string, CleanedPage>();
  for await (const { input, value } of cleaned.read()) {
    if (live.has(input)) outcomes.set((value as CleanedPage).page_id, value as CleanedPage);
  }
  const reads: ArchivedPage[] = [];
  const history: string[] = [];
  for await (const visit of archive.visits()) {
    const { page, news } = visit;
    const movedTo = await readMove(archive, visit);
    reads.push({ page, article: outcomes.get(page.page_id)?.article ?? null, movedTo });
    if (news || movedTo !== null || (page.http_status ?? 0) >= 400)
      history.push(`${page.page_id} ${page.fetched_at} ${page.http_status} ${movedTo ?? ''}`);
  }
  const pages = [...known.values()].flatMap((page) => {
    const outcome = outcomes.get(page.page_id);
    return outcome ? [{ page, outcome }] : [];
  });
  return {
    pages,
    articles: pickNewest(reads),
    uncleaned: known.size - pages.length,
    live,
    historyHash: digestOf(history.join('\n')),
  };
}

/** Where a redirect leads, as the crawl asked for it; null for any other answer. */
async function readMove(archive: Pick<Archive, 'readHead'>, visit: Visit): Promise<string | null> {
  const { http_status: status, url } = visit.page;
  if (url === null || status === null || status < 300 || status > 399) return null;
  // Damage is what `verify` tells of; here it only means that nobody knows where this one led.
  const head = await archive.readHead(visit).catch(() => null);
  const location = head && headerOf(head.fields, 'location');
  if (!location || !URL.canParse(location, url)) return null;
  const target = new URL(location, url);
  target.hash = '';
  return target.href === url ? null : target.href;
}
