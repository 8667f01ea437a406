import { XMLParser, XMLValidator } from 'fast-xml-parser';
import type { NamedAddress } from './parse-feed-links.ts';

/** What a sitemap names: pages, and further sitemaps when it is an index. */
export interface Sitemap {
  readonly pages: readonly NamedAddress[];
  readonly sitemaps: readonly string[];
}

/** One more than a caller may take: it sees that there are more. */
const maxEntries = 50_001;
// Tag values would else become numbers (`0123` -> 123), and a sitemap of one page no list.
const parser = new XMLParser({
  parseTagValue: false,
  htmlEntities: true,
  removeNSPrefix: true,
  isArray: (name) => name === 'url' || name === 'sitemap',
});

/** Reads a sitemap or a sitemap index; a string says why it can't be read. */
export function parseSitemap(text: string): Sitemap | string {
  const trimmed = text.replace(/^\uFEFF/, '').trimStart();
  // The parser gives a wrong tree for broken XML instead of an error.
  const valid = XMLValidator.validate(trimmed);
  if (valid !== true) return `expected well-formed XML; got line ${valid.err.line}: ${valid.err.msg}`;
  let tree: Record<string, { url?: unknown[]; sitemap?: unknown[] } | undefined>;
  try {
    tree = parser.parse(trimmed);
  } catch (error) {
    return `expected a sitemap; got ${error instanceof Error ? error.message : String(error)}`;
  }
  if (tree.urlset === undefined && tree.sitemapindex === undefined)
    return 'expected urlset or sitemapindex; got another document';
  const read = (entries: unknown[] | undefined): NamedAddress[] =>
    (entries ?? []).slice(0, maxEntries).flatMap((entry) => {
      const { loc, lastmod } = (entry ?? {}) as { loc?: unknown; lastmod?: unknown };
      // The format wants whole addresses; what is none is broken, or an entity that was not expanded.
      return typeof loc === 'string' && /^https?:/i.test(loc.trim())
        ? [{ url: loc.trim(), changed: typeof lastmod === 'string' ? lastmod.trim() : null }]
        : [];
    });
  return { pages: read(tree.urlset?.url), sitemaps: read(tree.sitemapindex?.sitemap).map(({ url }) => url) };
}
