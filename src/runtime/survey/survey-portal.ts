import { TinhuyenError } from '../../model/failure.ts';
import type { Reference } from '../../model/reference.ts';
import { sourceSpecSchema } from '../../model/source-spec.ts';
import { PoliteClient, type PoliteClientOptions } from '../../stages/fetch/polite-client.ts';
import { proposeArticlePattern, proposePagingPatterns } from '../../stages/sources/propose-patterns.ts';
import { rankMenu } from '../../stages/sources/rank-menu.ts';
import { readTitle } from '../../stages/sources/read-title.ts';
import { compileScope } from '../../stages/sources/site-scope.ts';
import { compileUrlRules } from '../../stages/sources/url-rules.ts';
import { planUrl } from '../pipeline/plan-url.ts';
import { prepareExtraction } from '../workers/extract-article.ts';
import { dropAlike, lookAtSections } from './look-at-sections.ts';
import { isTitleLink, PortalReader } from './portal-reader.ts';
import { PortalVisitor } from './portal-visitor.ts';
import { sampleArticles } from './sample-articles.ts';
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
const maxNamed = 3;

/** Looks at a portal with a few polite requests: enough to propose a source file. Throws when nothing can be had of it. */
export async function surveyPortal(address: string, options: SurveyOptions): Promise<PortalSurvey> {
  const { reference } = options;
  const plan = planUrl(address, { allowPrivate: options.allowPrivate, crawl: {} });
  const spec = sourceSpecSchema.parse(plan.sources[0]);
  const rules = compileUrlRules(reference.lexicons.get('url-rules') ?? []);
  const scope = compileScope(spec, rules);
  const client = new PoliteClient({ ...options, allow: plan.allow ?? [], agentToken: 'tinhuyen' });
  const maxRequests = options.maxRequests ?? 40;
  const visitor = new PortalVisitor(client, scope, rules, maxRequests);
  const reader = new PortalReader(reference, scope, rules);
  try {
    const start = spec.start[0]!;
    const front = await visitor.visit(start);
    if (!front) throw notThere(start, visitor.remarks);
    const robots = await client.robotsOf(start);
    const { links } = reader.linksOf(front, 'start');
    reader.remember(links);
    const named = links.filter(({ role }) => role === 'feed').map(({ url }) => url);
    const feeds = await lookAtNamed(named, 'feed', visitor, reader);
    const guessed = robots.sitemaps.length > 0 ? robots.sitemaps : [new URL('/sitemap.xml', start).href];
    const sitemaps = await lookAtNamed(guessed, 'sitemap', visitor, reader);
    const menu = links.filter(
      (link) => link.role === 'page' && link.text !== '' && link.url !== start && !isTitleLink(link),
    );
    const titlesAtStart = [...reader.titles.values()].map(({ url }) => url);
    const worth = rankMenu(menu, titlesAtStart, maxMenu).slice(0, maxMenu);
    // What is left must do for the articles.
    const sections = await lookAtSections(worth, visitor, reader, maxRequests - maxSampled * 4);
    for (const feed of sections.feeds) if (!feeds.some(({ url }) => url === feed.url)) feeds.push(feed);
    const titles = [...reader.titles.values()].map(({ url }) => url);
    const extraction = prepareExtraction(reference, null);
    const sample = await sampleArticles(titles, maxSampled, visitor, reader, extraction);
    // Under both addresses: that of the link, and that which it led to (`/tin-tuc` and `/tin-tuc/`).
    const known = new Set(sections.lists.flatMap(({ url, link }) => [url, link.url]));
    return {
      ...sample,
      id: spec.id,
      name: readTitle(front.content, front.page.charset) ?? spec.name,
      start,
      crawlDelayMs: robots.crawlDelayMs,
      feeds,
      sitemaps,
      sections: dropAlike(sections.lists),
      articles: proposeArticlePattern(
        titles.filter((url) => !known.has(url)),
        [start, ...known],
      ),
      paging: proposePagingPatterns(
        [...reader.paging.values()].map(({ url }) => url),
        rules,
      ),
      remarks: visitor.remarks,
      requests: visitor.requests,
    };
  } finally {
    await client.close();
  }
}

/** Feeds or sitemaps that the portal names, a few of them, with how much they list. */
async function lookAtNamed(
  urls: readonly string[],
  role: 'feed' | 'sitemap',
  visitor: PortalVisitor,
  reader: PortalReader,
): Promise<SeenAddress[]> {
  const seen: SeenAddress[] = [];
  for (const url of [...new Set(urls)].slice(0, maxNamed)) {
    const visited = await visitor.visit(url);
    if (!visited) continue;
    const { problem, links } = reader.linksOf(visited, role);
    if (problem !== null) visitor.remarks.push(`${url}: ${problem}`);
    else seen.push({ url, words: '', entries: links.length });
  }
  return seen;
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
