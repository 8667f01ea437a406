import type { FoundLink } from '../../stages/sources/discover-links.ts';
import { isTitleLink, type PortalReader } from './portal-reader.ts';
import type { PortalVisitor } from './portal-visitor.ts';
import type { SeenAddress } from './survey-types.ts';

/** A list that the menu leads to, and the titles on it. */
export interface SeenList {
  readonly url: string;
  readonly link: FoundLink;
  readonly titles: readonly FoundLink[];
}

/** Looks where a menu leads, until so many requests are made: lists, and feeds that are linked as pages are. */
export async function lookAtSections(
  menu: readonly FoundLink[],
  visitor: PortalVisitor,
  reader: PortalReader,
  maxRequests: number,
): Promise<{ readonly lists: readonly SeenList[]; readonly feeds: readonly SeenAddress[] }> {
  const lists: SeenList[] = [];
  const feeds: SeenAddress[] = [];
  for (const link of menu) {
    if (visitor.requests > maxRequests) break;
    const visited = await visitor.visit(link.url);
    if (!visited) continue;
    const url = visited.page.url!;
    const feed = reader.linksOf(visited, 'feed');
    if (feed.problem === null && feed.links.length > 0) {
      feeds.push({ url, words: '', entries: feed.links.length });
      continue;
    }
    const { links } = reader.linksOf(visited, 'section');
    if (reader.clean(visited).verdict !== 'listing') continue;
    reader.remember(links);
    lists.push({ url, link, titles: links.filter(isTitleLink) });
  }
  return { lists, feeds };
}

/** Sections that name titles of their own: three that name the very same ones show what stands beside every page of the site. */
export function dropAlike(listed: readonly SeenList[]): SeenAddress[] {
  const named = listed.map(({ titles }) => [...new Set(titles.map(({ key }) => key))].sort().join(' '));
  return listed.flatMap(({ url, link, titles }, at) => {
    const alike = named.filter((titles) => titles === named[at]).length;
    return alike > 2 || titles.length === 0 ? [] : [{ url, words: link.text, entries: titles.length }];
  });
}
