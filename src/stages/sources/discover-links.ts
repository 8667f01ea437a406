import { canonicalizeUrl, maxUrlLength } from './canonicalize-url.ts';
import { judgeUrl, type UrlVerdict } from './judge-url.ts';
import { isInMenu, type MenuSample } from './menu-sample.ts';
import { readNamedLinks } from './read-named-links.ts';
import type { PageRole, SiteScope } from './site-scope.ts';
import type { UrlRules } from './url-rules.ts';

/** A fetched page, as discovery sees it; content coding undone. */
export interface DiscoveryInput {
  readonly url: string;
  readonly role: PageRole;
  readonly body: Uint8Array;
  readonly charset: string | null;
  /** What the site's pages repeat: it makes no page a list. */
  readonly menu: MenuSample;
}

/** An address of the site that a page names. */
export interface FoundLink {
  readonly url: string;
  readonly key: string;
  /** Words that the link stands on. */
  readonly text: string;
  readonly role: PageRole;
  readonly shape: string | null;
  /** When a feed or sitemap says that it changed, as written. */
  readonly changed: string | null;
}

/** An address that was left out by its look alone, or as no part of the source; `nofollow` = a page that wants its links left alone. */
export interface RefusedLink {
  readonly url: string;
  readonly reason:
    | NonNullable<UrlVerdict['skip']>
    | NonNullable<ReturnType<SiteScope['refusalOf']>>
    | 'bad-address'
    | 'nofollow';
}

/** What a page leads to. */
export interface Discovery {
  readonly links: readonly FoundLink[];
  /** A page that was taken for an article turned out to be a list of them. */
  readonly isListing: boolean;
  /** Addresses that are not asked for, as often as they were named. */
  readonly refused: readonly RefusedLink[];
  /** Why a feed or sitemap, or a part of what is named, could not be read. */
  readonly problem: string | null;
}

/** Addresses of the site that a page, feed or sitemap names, each once, in order. */
export function discoverLinks(input: DiscoveryInput, scope: SiteScope, rules: UrlRules): Discovery {
  const named = readNamedLinks(input);
  if (typeof named === 'string') return { links: [], isListing: false, refused: [], problem: named };
  const found = new Map<string, FoundLink>();
  const refused: RefusedLink[] = named.nofollow ? [{ url: input.url, reason: 'nofollow' }] : [];
  for (const { url, text, role, changed } of named.items) {
    const canonical = canonicalizeUrl(url, input.url, rules);
    if (!canonical) {
      // What is of another scheme (mail, telephone, script) is no page that could be asked for.
      if (isWebAddress(url, input.url))
        refused.push({ url: url.slice(0, maxUrlLength), reason: 'bad-address' });
      continue;
    }
    const outside = scope.refusalOf(canonical.url);
    if (outside !== null) {
      refused.push({ url: canonical.url, reason: outside });
      continue;
    }
    const verdict = role === 'page' ? judgeUrl(canonical.url, rules) : { skip: null, shape: null };
    if (verdict.skip !== null) {
      refused.push({ url: canonical.url, reason: verdict.skip });
      continue;
    }
    const known = found.get(canonical.key);
    // A picture and a title lead to one article: the longer words say what the link is.
    if (!known || text.length > known.text.length) {
      found.set(canonical.key, { ...(known ?? canonical), role, shape: verdict.shape, changed, text });
    }
  }
  const isListing =
    !scope.isArticle(input.url) && listsArticles([...found.values()], named.prose, input.menu);
  const isHub = isListing || input.role !== 'page';
  const links = [...found.values()].map((link): FoundLink => {
    const isPaging =
      link.role === 'page' &&
      (scope.isPaging(link.url) || (isHub && looksLikePaging(link.url, link.text, input.url, rules)));
    return isPaging ? { ...link, role: 'paging' } : link;
  });
  return { links, isListing, refused, problem: named.problem };
}

function isWebAddress(written: string, base: string): boolean {
  return URL.canParse(written, base) && /^https?:$/.test(new URL(written, base).protocol);
}

/** Whether a page is a list of articles: it has titles of its own that lead away, and says little beside them. */
function listsArticles(
  links: readonly { key: string; text: string }[],
  prose: number,
  menu: MenuSample,
): boolean {
  const titles = links.filter(({ key, text }) => !isInMenu(menu, key) && text.split(' ').length >= 5);
  return titles.length >= 3 && prose < 2 * titles.reduce((sum, { text }) => sum + text.length, 0);
}

/** Whether a link under a listing leads to its next pages: by its words, or by a page number in its address. */
function looksLikePaging(address: string, text: string, from: string, rules: UrlRules): boolean {
  if (/^\d{1,4}$/.test(text) || rules.has('paging-text', text.toLowerCase())) return true;
  const url = new URL(address);
  for (const [name, value] of url.searchParams)
    if (/^\d{1,5}$/.test(value) && rules.has('paging-param', name) && url.pathname === new URL(from).pathname)
      return true;
  const [, word = '', number] = /(?:^|[/-])([a-z]+)[/-]?(\d{1,4})(?:\.\w+)?\/?$/i.exec(url.pathname) ?? [];
  return number !== undefined && rules.has('paging-path', word);
}
