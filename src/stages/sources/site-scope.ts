import type { SourceSpec } from '../../model/source-spec.ts';
import { canonicalizeUrl } from './canonicalize-url.ts';
import type { UrlRules } from './url-rules.ts';

/** What a page is to the crawl: the first four are looked at in every run, `paging` while it brings something new. */
export type PageRole = 'start' | 'section' | 'feed' | 'sitemap' | 'paging' | 'listing' | 'page';

/** A source spec made ready: who belongs to it and what its patterns say. */
export interface SiteScope {
  readonly spec: SourceSpec;
  /** Seeds in the order of their asking. */
  readonly seeds: readonly { readonly url: string; readonly key: string; readonly role: PageRole }[];
  holds(address: string): boolean;
  /** Why an address does not belong to the source; null when it does. */
  refusalOf(address: string): 'off-site' | 'excluded' | 'not-included' | null;
  isPaging(address: string): boolean;
  isArticle(address: string): boolean;
}

/** Compiles a source spec. */
export function compileScope(spec: SourceSpec, rules: UrlRules): SiteScope {
  const compile = (patterns: readonly string[]) => patterns.map((pattern) => new RegExp(pattern, 'u'));
  const [include, exclude, paging, articles] = [spec.include, spec.exclude, spec.paging, spec.articles].map(
    compile,
  ) as [RegExp[], RegExp[], RegExp[], RegExp[]];
  const fits = (patterns: readonly RegExp[], address: string) =>
    patterns.some((pattern) => pattern.test(address));
  const hosts = new Set([...spec.start.map((start) => new URL(start).host), ...spec.hosts].map(bareHost));
  const seeds = new Map<string, { url: string; key: string; role: PageRole }>();
  const groups: [PageRole, readonly string[]][] = [['start', spec.start], ['section', spec.sections], ['feed', spec.feeds], ['sitemap', spec.sitemaps]]; // biome-ignore format: pairs
  for (const [role, places] of groups) {
    for (const place of places) {
      const found = canonicalizeUrl(place, spec.start[0], rules);
      if (found && !seeds.has(found.key)) seeds.set(found.key, { ...found, role });
    }
  }
  const refusalOf: SiteScope['refusalOf'] = (address) => {
    if (!hosts.has(bareHost(new URL(address).host))) return 'off-site';
    if (fits(exclude, address)) return 'excluded';
    return include.length === 0 || fits(include, address) || fits(paging, address) ? null : 'not-included';
  };
  return {
    spec,
    seeds: [...seeds.values()],
    holds: (address) => refusalOf(address) === null,
    refusalOf,
    isPaging: (address) => fits(paging, address),
    isArticle: (address) => fits(articles, address),
  };
}

function bareHost(host: string): string {
  return host.toLowerCase().replace(/^www\./, '');
}
