import { TinhuyenError } from '../../model/failure.ts';
import type { Reference } from '../../model/reference.ts';
import { sourceSpecSchema } from '../../model/source-spec.ts';
import { cleanPage } from '../../stages/clean/clean-page.ts';
import { compilePageCues } from '../../stages/clean/page-cues.ts';
import { PoliteClient, type PoliteClientOptions } from '../../stages/fetch/polite-client.ts';
import { type Discovery, discoverLinks, type FoundLink } from '../../stages/sources/discover-links.ts';
import { emptyMenuSample } from '../../stages/sources/menu-sample.ts';
import { proposeArticlePattern, proposePagingPatterns } from '../../stages/sources/propose-patterns.ts';
import { countWords, rankMenu } from '../../stages/sources/rank-menu.ts';
import { readTitle } from '../../stages/sources/read-title.ts';
import { compileScope, type PageRole } from '../../stages/sources/site-scope.ts';
import { compileUrlRules } from '../../stages/sources/url-rules.ts';
import { planUrl } from '../pipeline/plan-url.ts';
import { prepareExtraction } from '../workers/extract-article.ts';
import { PortalVisitor, type VisitedPage } from './portal-visitor.ts';
import type { PortalSurvey, SeenAddress } from './survey-types.ts';

export interface SurveyOptions
  extends Pick<PoliteClientOptions, 'clock' | 'sleep' | 'delayMs' | 'userAgent' | 'connect' | 'resolve'> {
  readonly reference: Reference;
  /** The portal itself may be on a private or loopback address. */
  readonly allowPrivate: boolean;
  /** Requests at most, robots.txt apart. */
  readonly maxRequests?: number;
}

const maxMenu = 12;
const maxSampled = 4;
/** Words of a link from which on it is a title; sections are named in fewer. */
const titleWords = 5;

/** Looks at a portal with a few polite requests: enough to propose a source file. Throws when nothing can be had of it. */
export async function surveyPortal(address: string, options: SurveyOptions): Promise<PortalSurvey> {
  const plan = planUrl(address, { allowPrivate: options.allowPrivate, crawl: {} });
  const spec = sourceSpecSchema.parse(plan.sources[0]);
  const rules = compileUrlRules(options.reference.lexicons.get('url-rules') ?? []);
  const scope = compileScope(spec, rules);
  const client = new PoliteClient({ ...options, allow: plan.allow ?? [], agentToken: 'tinhuyen' });
  const maxRequests = options.maxRequests ?? 40;
  const visitor = new PortalVisitor(client, scope, rules, maxRequests);
  const cues = compilePageCues(options.reference.lexicons);
  const read = (visited: VisitedPage) =>
    cleanPage({ page: visited.page, bytes: visited.content, source: null }, cues);
  const linksOf = ({ page, content }: VisitedPage, role: PageRole): Discovery =>
    discoverLinks(
      { url: page.url!, role, body: content, charset: page.charset, menu: emptyMenuSample },
      scope,
      rules,
    );
  try {
    const start = spec.start[0]!;
    const front = await visitor.visit(start);
    if (!front) throw notThere(start, visitor.remarks);
    const robots = await client.robotsOf(start);
    const { links } = linksOf(front, 'start');
    const titles = new Map<string, FoundLink>();
    const paging = new Map<string, FoundLink>();
    const absorb = ({ links: found }: Discovery) => {
      for (const link of found) {
        if (link.role === 'paging') paging.set(link.key, link);
        else if (link.role === 'page' && countWords(link.text) >= titleWords) titles.set(link.key, link);
      }
    };
    absorb({ links, isListing: true, refused: [], problem: null });

    const named = async (urls: readonly string[], role: 'feed' | 'sitemap'): Promise<SeenAddress[]> => {
      const seen: SeenAddress[] = [];
      for (const url of [...new Set(urls)].slice(0, 3)) {
        const visited = await visitor.visit(url);
        if (!visited) continue;
        const found = linksOf(visited, role);
        if (found.problem !== null) visitor.remarks.push(`${url}: ${found.problem}`);
        else seen.push({ url, words: '', entries: found.links.length });
      }
      return seen;
    };
    const feeds = await named(
      links.filter(({ role }) => role === 'feed').map(({ url }) => url),
      'feed',
    );
    const guessed = robots.sitemaps.length > 0 ? robots.sitemaps : [new URL('/sitemap.xml', start).href];
    const sitemaps = await named(guessed, 'sitemap');

    const listed: { url: string; link: FoundLink; titles: FoundLink[] }[] = [];
    const menu = links.filter(
      ({ role, text, url }) =>
        role === 'page' && text !== '' && url !== start && countWords(text) < titleWords,
    );
    const worth = rankMenu(
      menu,
      [...titles.values()].map(({ url }) => url),
      maxMenu,
    );
    for (const link of worth.slice(0, maxMenu)) {
      if (visitor.requests > maxRequests - maxSampled * 4) break;
      const visited = await visitor.visit(link.url);
      if (!visited) continue;
      const feed = linksOf(visited, 'feed');
      if (feed.problem === null && feed.links.length > 0) {
        if (!feeds.some((one) => one.url === visited.page.url))
          feeds.push({ url: visited.page.url!, words: '', entries: feed.links.length });
        continue;
      }
      const found = linksOf(visited, 'section');
      if (read(visited).verdict !== 'listing') continue;
      absorb(found);
      const named = found.links.filter(({ text }) => countWords(text) >= titleWords);
      listed.push({ url: visited.page.url!, link, titles: named });
    }
    const sections = dropAlike(listed);

    const sampled: { url: string; title: string }[] = [];
    const units: { province: string | null; district: string | null }[] = [];
    const extraction = prepareExtraction(options.reference, null);
    // From all over the lists: the first titles of a start page are its notices.
    const all = [...titles.values()];
    const step = Math.max(1, Math.floor(all.length / (2 * maxSampled)));
    for (let at = 0; at < all.length && sampled.length < maxSampled && !visitor.isSpent; at += step) {
      const visited = await visitor.visit(all[at]!.url);
      const article = visited && read(visited).article;
      if (!article) continue;
      sampled.push({ url: article.url ?? all[at]!.url, title: article.title ?? '' });
      const { facts } = extraction.extract(article, null);
      units.push({ province: facts?.province ?? null, district: facts?.district ?? null });
    }
    const { unit, votes } = vote(units);
    // Under both addresses: that of the link, and that which it led to (`/tin-tuc` and `/tin-tuc/`).
    const known = new Set(listed.flatMap(({ url, link }) => [url, link.url]));
    const titled = all.map(({ url }) => url).filter((url) => !known.has(url));
    return {
      id: spec.id,
      name: readTitle(front.content, front.page.charset) ?? spec.name,
      start,
      unit,
      unitVotes: { votes, of: units.length },
      crawlDelayMs: robots.crawlDelayMs,
      feeds,
      sitemaps,
      sections,
      articles: proposeArticlePattern(titled, [start, ...known]),
      paging: proposePagingPatterns(
        [...paging.values()].map(({ url }) => url),
        rules,
      ),
      sampled,
      remarks: visitor.remarks,
      requests: visitor.requests,
    };
  } finally {
    await client.close();
  }
}

/** Sections that name titles of their own: three that name the very same ones show what stands beside every page of the site. */
function dropAlike(
  listed: readonly { url: string; link: FoundLink; titles: readonly FoundLink[] }[],
): SeenAddress[] {
  const named = listed.map(({ titles }) => [...new Set(titles.map(({ key }) => key))].sort().join(' '));
  return listed.flatMap(({ url, link, titles }, at) => {
    const alike = named.filter((titles) => titles === named[at]).length;
    return alike > 2 || titles.length === 0 ? [] : [{ url, words: link.text, entries: titles.length }];
  });
}

/** The unit that most articles are the news of; none when they don't agree. */
function vote(units: readonly PortalSurvey['unit'][]): { unit: PortalSurvey['unit']; votes: number } {
  const counts = new Map<string, number>();
  for (const unit of units) counts.set(JSON.stringify(unit), (counts.get(JSON.stringify(unit)) ?? 0) + 1);
  const [best] = [...counts].sort(([a, m], [b, n]) => n - m || (a < b ? -1 : 1));
  if (!best || best[1] * 2 <= units.length)
    return { unit: { province: null, district: null }, votes: best?.[1] ?? 0 };
  return { unit: JSON.parse(best[0]), votes: best[1] };
}

function notThere(address: string, remarks: readonly string[]): TinhuyenError {
  return new TinhuyenError({
    code: 'portal-not-there',
    disposition: 'stop',
    expected: `a start page at ${address}`,
    got: remarks.join('; ') || 'none',
    todo: 'Look at the address in a browser; a private one needs --allow-private.',
  });
}
