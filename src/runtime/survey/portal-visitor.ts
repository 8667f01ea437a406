import { digestOf } from '../../model/hash.ts';
import type { Page } from '../../model/page.ts';
import { headerOf } from '../../stages/fetch/fetch-outcome.ts';
import type { PoliteClient } from '../../stages/fetch/polite-client.ts';
import { canonicalizeUrl } from '../../stages/sources/canonicalize-url.ts';
import type { SiteScope } from '../../stages/sources/site-scope.ts';
import type { UrlRules } from '../../stages/sources/url-rules.ts';

/** A page that was had. */
export interface VisitedPage {
  readonly page: Page;
  readonly content: Uint8Array;
}

const maxHops = 5;

/** Asks a portal for a bounded number of pages, each once, as robots.txt allows; remarks on those that could not be had. */
export class PortalVisitor {
  readonly remarks: string[] = [];
  requests = 0;
  readonly #client: PoliteClient;
  readonly #scope: SiteScope;
  readonly #rules: UrlRules;
  readonly #maxRequests: number;
  readonly #seen = new Map<string, VisitedPage | null>();

  constructor(client: PoliteClient, scope: SiteScope, rules: UrlRules, maxRequests: number) {
    this.#client = client;
    this.#scope = scope;
    this.#rules = rules;
    this.#maxRequests = maxRequests;
  }

  get isSpent(): boolean {
    return this.requests >= this.#maxRequests;
  }

  /** The page at an address, redirects within the site followed; null when there is none to be had. */
  async visit(address: string): Promise<VisitedPage | null> {
    let url = address;
    for (let hop = 0; hop <= maxHops; hop++) {
      const key = canonicalizeUrl(url, undefined, this.#rules)?.key ?? url;
      const known = this.#seen.get(key);
      if (known !== undefined && hop === 0) return known;
      if (this.isSpent) return null;
      const answer = await this.#ask(url);
      if ('to' in answer) {
        url = answer.to;
        continue;
      }
      const visited = 'fault' in answer ? null : answer;
      if ('fault' in answer) this.remarks.push(`${url}: ${answer.fault}`);
      this.#seen.set(key, visited);
      return visited;
    }
    this.remarks.push(`${address}: more than ${maxHops} redirects`);
    return null;
  }

  async #ask(url: string): Promise<VisitedPage | { readonly to: string } | { readonly fault: string }> {
    if (!this.#scope.holds(url)) return { fault: 'leads away from the site' };
    const robots = await this.#client.robotsOf(url);
    if (robots.unreachable !== null) return { fault: robots.unreachable.detail };
    if (!robots.allows(url)) return { fault: 'robots.txt asks to leave it alone' };
    this.requests++;
    const outcome = await this.#client.get(url);
    if (outcome.kind === 'failure') return { fault: outcome.detail };
    const { status, fields, content, fetchedAt } = outcome;
    const location = headerOf(fields, 'location');
    if (status >= 300 && status < 400 && location !== null && URL.canParse(location, url))
      return { to: new URL(location, url).href };
    if (status >= 300) return { fault: `status ${status}` };
    const type = headerOf(fields, 'content-type');
    const page: Page = {
      page_id: url,
      source_id: this.#scope.spec.id,
      url,
      origin: url,
      fetched_at: fetchedAt,
      http_status: status,
      content_type: type?.split(';')[0]?.trim() ?? null,
      charset: /charset=["']?([^"';\s]+)/i.exec(type ?? '')?.[1] ?? null,
      digest: digestOf(content),
      archive_file: '',
      archive_offset: 0,
    };
    return { page, content };
  }
}
