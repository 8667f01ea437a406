import type { Article } from '../../model/article.ts';
import type { Page } from '../../model/page.ts';

/** One archived page and the article in it, if there is one. */
export interface ArchivedPage {
  readonly page: Page;
  readonly article: Article | null;
  /** Where the answer sent its reader, when it was a redirect. */
  readonly movedTo?: string | null;
}

/** The newest version of an article with the history of its address. */
export interface NewestArticle {
  readonly article: Article;
  /** How often the text has changed, counted from 1. */
  readonly version: number;
  /** Of an article that moved here: when it was first seen at its old address. */
  readonly first_seen_at: string;
  readonly last_seen_at: string;
  /** Day on which the address was first found gone or moved, if it still is. */
  readonly vanished_on: string | null;
  /** `article_id` at the address that it redirects to now. */
  readonly moved_to: string | null;
}

type Settled = Omit<NewestArticle, 'moved_to'> & { readonly sentTo: string | null };

/** Redirects from one address to the next, at most: as many as the crawl follows. */
const maxHops = 5;

/** The newest version of each article, in order of `article_id`; fetch time decides, then the page's id. */
export function pickNewest(pages: Iterable<ArchivedPage>): NewestArticle[] {
  const byAddress = new Map<string, ArchivedPage[]>();
  for (const read of pages) {
    const address = placeOf(read.page.source_id, read.page.url ?? read.page.origin);
    const list = byAddress.get(address);
    if (list) list.push(read);
    else byAddress.set(address, [read]);
  }
  const newest = new Map<string, Settled>();
  for (const reads of byAddress.values()) {
    reads.sort(
      (a, b) => compare(a.page.fetched_at, b.page.fetched_at) || compare(a.page.page_id, b.page.page_id),
    );
    const found = settleAddress(reads);
    if (!found) continue;
    const other = newest.get(found.article.article_id);
    // Two addresses can share an id when a source names one origin twice: the later one stands.
    if (!other || isNewer(found, other)) newest.set(found.article.article_id, found);
  }
  return followMoves(newest, byAddress).sort((a, b) => compare(a.article.article_id, b.article.article_id));
}

function settleAddress(reads: readonly ArchivedPage[]): Settled | null {
  let article: Article | null = null;
  let version = 0;
  let gone: string | null = null;
  let sentTo: string | null = null;
  for (const read of reads) {
    const status = read.page.http_status;
    const moved = read.movedTo ?? null;
    if (status === 404 || status === 410 || moved !== null) {
      gone ??= read.page.fetched_at.slice(0, 10);
      sentTo = moved;
    }
    if (!read.article) continue;
    gone = null;
    sentTo = null;
    if (article?.content_hash !== read.article.content_hash) version += 1;
    article = read.article;
  }
  if (!article) return null;
  const seen = reads.filter((read) => read.article !== null);
  return {
    article,
    version,
    first_seen_at: seen[0]!.page.fetched_at,
    last_seen_at: seen.at(-1)!.page.fetched_at,
    vanished_on: gone,
    sentTo,
  };
}

/** Names the article that each moved one has become, and gives that one the years that it stood at the old address. */
function followMoves(
  newest: ReadonlyMap<string, Settled>,
  byAddress: ReadonlyMap<string, readonly ArchivedPage[]>,
): NewestArticle[] {
  const moves = new Map<string, string>();
  const firstSeen = new Map<string, string>();
  for (const { article, sentTo, first_seen_at } of newest.values()) {
    const target = findTarget(article.source_id, sentTo, byAddress);
    if (target === null || target === article.article_id || !newest.has(target)) continue;
    moves.set(article.article_id, target);
    const known = firstSeen.get(target);
    if (known === undefined || first_seen_at < known) firstSeen.set(target, first_seen_at);
  }
  return [...newest.values()].map(({ sentTo: _, ...one }) => {
    const before = firstSeen.get(one.article.article_id);
    return {
      ...one,
      first_seen_at: before !== undefined && before < one.first_seen_at ? before : one.first_seen_at,
      moved_to: moves.get(one.article.article_id) ?? null,
    };
  });
}

/** The article at the end of a chain of redirects; null when there is none: a page sent to the front page has not moved, it is gone. */
function findTarget(
  source: string,
  sentTo: string | null,
  byAddress: ReadonlyMap<string, readonly ArchivedPage[]>,
): string | null {
  for (let hop = 0, next = sentTo; next !== null && hop < maxHops; hop++) {
    const reads = byAddress.get(placeOf(source, next)) ?? [];
    const article = reads.findLast((read) => read.article !== null)?.article;
    if (article) return article.article_id;
    next = reads.at(-1)?.movedTo ?? null;
  }
  return null;
}

function placeOf(source: string, address: string): string {
  return `${source}\0${address}`;
}

function isNewer(a: Settled, b: Settled): boolean {
  return (compare(a.last_seen_at, b.last_seen_at) || compare(a.article.page_id, b.article.page_id)) > 0;
}

function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
