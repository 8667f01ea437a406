import type { Reference } from '../../model/reference.ts';
import { type CleanOutcome, cleanPage } from '../../stages/clean/clean-page.ts';
import { compilePageCues } from '../../stages/clean/page-cues.ts';
import { type Discovery, discoverLinks, type FoundLink } from '../../stages/sources/discover-links.ts';
import { emptyMenuSample } from '../../stages/sources/menu-sample.ts';
import { countWords } from '../../stages/sources/rank-menu.ts';
import type { PageRole, SiteScope } from '../../stages/sources/site-scope.ts';
import type { UrlRules } from '../../stages/sources/url-rules.ts';
import type { VisitedPage } from './portal-visitor.ts';

/** Words of a link from which on it is a title; sections are named in fewer. */
const titleWords = 5;

/** Whether a link has the words of a title. */
export function isTitleLink({ text }: FoundLink): boolean {
  return countWords(text) >= titleWords;
}

/** Reads pages of a portal that was never seen, and remembers the titles and further pages that they lead to. */
export class PortalReader {
  readonly titles = new Map<string, FoundLink>();
  readonly paging = new Map<string, FoundLink>();
  readonly #scope: SiteScope;
  readonly #rules: UrlRules;
  readonly #cues: ReturnType<typeof compilePageCues>;

  constructor(reference: Reference, scope: SiteScope, rules: UrlRules) {
    this.#scope = scope;
    this.#rules = rules;
    this.#cues = compilePageCues(reference.lexicons);
  }

  clean({ page, content }: VisitedPage): CleanOutcome {
    return cleanPage({ page, bytes: content, source: null }, this.#cues);
  }

  linksOf({ page, content }: VisitedPage, role: PageRole): Discovery {
    const { charset } = page;
    const found = { url: page.url!, role, body: content, charset, menu: emptyMenuSample };
    return discoverLinks(found, this.#scope, this.#rules);
  }

  remember(links: readonly FoundLink[]): void {
    for (const link of links) {
      if (link.role === 'paging') this.paging.set(link.key, link);
      else if (link.role === 'page' && isTitleLink(link)) this.titles.set(link.key, link);
    }
  }
}
