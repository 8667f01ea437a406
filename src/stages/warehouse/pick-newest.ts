import type { Article } from '../../model/article.ts';
import type { Page } from '../../model/page.ts';

/** One archived page and the article in it, if there is one. */
export interface ReadPage {
  readonly page: Page;
  readonly article: Article | null;
}

/** The newest version of an article with the history of its address. */
export interface NewestArticle {
  readonly article: Article;
  /** How often the text has changed, counted from 1. */
  readonly version: number;
  readonly first_seen_at: string;
  readonly last_seen_at: string;
  /** Day on which the address was first found gone, if it still is. */
  readonly vanished_on: string | null;
}

/** The newest version of each article, in order of `article_id`; fetch time decides, then the page's id. */
export function pickNewest(pages: Iterable<ReadPage>): NewestArticle[] {
  const byAddress = new Map<string, ReadPage[]>();
  for (const read of pages) {
    const address = `${read.page.source_id}\0${read.page.url ?? read.page.origin}`;
    const list = byAddress.get(address);
    if (list) list.push(read);
    else byAddress.set(address, [read]);
  }
  const newest = new Map<string, NewestArticle>();
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
  return [...newest.values()].sort((a, b) => compare(a.article.article_id, b.article.article_id));
}

function settleAddress(reads: readonly ReadPage[]): NewestArticle | null {
  let article: Article | null = null;
  let version = 0;
  let gone: string | null = null;
  for (const read of reads) {
    const status = read.page.http_status;
    if (status === 404 || status === 410) gone ??= read.page.fetched_at.slice(0, 10);
    if (!read.article) continue;
    gone = null;
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
  };
}

function isNewer(a: NewestArticle, b: NewestArticle): boolean {
  return (compare(a.last_seen_at, b.last_seen_at) || compare(a.article.page_id, b.article.page_id)) > 0;
}

function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
