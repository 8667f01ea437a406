import { gunzipSync } from 'node:zlib';
import { decodeBytes } from '../../markup/decode-bytes.ts';
import { extractLinks } from '../../markup/extract-links.ts';
import type { DiscoveryInput } from './discover-links.ts';
import { parseFeedLinks } from './parse-feed-links.ts';
import { parseSitemap } from './parse-sitemap.ts';
import type { PageRole } from './site-scope.ts';

/** An address as it is written somewhere, not yet canonical. */
export interface NamedLink {
  readonly url: string;
  readonly text: string;
  readonly role: PageRole;
  readonly changed: string | null;
}

/** All addresses that a page names, and how much it says beside them. */
export interface NamedLinks {
  readonly items: readonly NamedLink[];
  readonly prose: number;
  /** The page asks that its links not be followed; none is among the items. */
  readonly nofollow: boolean;
  /** What was left out as too much; null when nothing was. */
  readonly problem: string | null;
}

const maxItems = 50_000;

/** Links of a page, or entries of a feed or sitemap; a string says why it can't be read. */
export function readNamedLinks(input: DiscoveryInput): NamedLinks | string {
  const plain = unzip(input.body);
  if (plain === null) return `expected at most ${maxInflatedBytes} bytes of whole gzip; got more, or a part`;
  const { text } = decodeBytes(plain, input.charset);
  const page =
    (role: PageRole) =>
    ({ url, changed }: { url: string; changed: string | null }): NamedLink => ({
      url,
      text: '',
      role,
      changed,
    });
  if (input.role === 'feed') {
    const items = parseFeedLinks(text);
    return typeof items === 'string' ? items : bound(items.map(page('page')));
  }
  if (input.role === 'sitemap') {
    const sitemap = parseSitemap(text);
    if (typeof sitemap === 'string') return sitemap;
    const further = sitemap.sitemaps.map((url) => page('sitemap')({ url, changed: null }));
    return bound([...further, ...sitemap.pages.map(page('page'))]);
  }
  const { links, feeds, prose, nofollow } = extractLinks(text, input.url);
  if (nofollow) return { items: [], prose, nofollow, problem: null };
  const items = links.map(
    ({ url, text: words }): NamedLink => ({ url, text: words, role: 'page', changed: null }),
  );
  // Pages of one CMS name a feed each for their comments; those of the start page are the site's.
  if (input.role === 'start')
    items.push(...feeds.map((url): NamedLink => ({ url, text: '', role: 'feed', changed: null })));
  return { ...bound(items), prose };
}

function bound(items: readonly NamedLink[]): NamedLinks {
  const problem =
    items.length > maxItems
      ? `expected at most ${maxItems} addresses; got more, and those behind are left out`
      : null;
  return { items: items.slice(0, maxItems), prose: 0, nofollow: false, problem };
}

const maxInflatedBytes = 64 * 1024 * 1024;

/** Sitemaps come as .xml.gz files too, which no Content-Encoding tells. */
function unzip(body: Uint8Array): Uint8Array | null {
  if (body[0] !== 0x1f || body[1] !== 0x8b) return body;
  try {
    return gunzipSync(body, { maxOutputLength: maxInflatedBytes });
  } catch {
    return null;
  }
}
