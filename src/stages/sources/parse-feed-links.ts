import { parseFeed } from 'feedsmith';

/** An address that a feed or a sitemap names, and when it says that the page changed. */
export interface NamedAddress {
  readonly url: string;
  readonly changed: string | null;
}

/** One more than a caller may take: it sees that there are more. */
const maxItems = 50_001;

/** Addresses of an RSS, Atom, RDF or JSON feed; a string says why it can't be read. */
export function parseFeedLinks(text: string): NamedAddress[] | string {
  let parsed: ReturnType<typeof parseFeed>;
  try {
    parsed = parseFeed(text);
  } catch (error) {
    return `expected a feed; got ${error instanceof Error ? error.message : String(error)}`;
  }
  const feed = parsed.feed as { items?: unknown[]; entries?: unknown[] };
  const items = (feed.items ?? feed.entries ?? []) as Record<string, unknown>[];
  return items.slice(0, maxItems).flatMap((item) => {
    const url = linkOf(item);
    const changed = [item.updated, item.date_modified, item.pubDate, item.published].find(
      (value) => typeof value === 'string',
    );
    return url === null ? [] : [{ url, changed: (changed as string | undefined) ?? null }];
  });
}

function linkOf(item: Record<string, unknown>): string | null {
  if (typeof item.link === 'string') return item.link;
  if (typeof item.url === 'string') return item.url;
  const links = (Array.isArray(item.links) ? item.links : []) as { href?: string; rel?: string }[];
  return (links.find((link) => link.rel === undefined || link.rel === 'alternate') ?? links[0])?.href ?? null;
}
