import { type FetchFailure, type FetchOutcome, headerOf } from './fetch-outcome.ts';
import { readRobots } from './read-robots.ts';

/** What a host's robots.txt says. */
export interface HostRobots {
  /** `false` = stay away. */
  allows(url: string): boolean;
  readonly crawlDelayMs: number | null;
  readonly sitemaps: readonly string[];
  /** Why nothing may be asked of the host; null when robots.txt could be had, or there is none. */
  readonly unreachable: { readonly reason: string; readonly detail: string } | null;
}

/** Asks for the first bytes of a file. */
export type RobotsGet = (url: string, firstBytes: number) => Promise<FetchOutcome>;

const hostFaults = new Set([
  'private-address',
  'dns-failure',
  'tls-failure',
  'asked-to-wait',
  'out-of-hours',
]);
// RFC 9309 2.5 wants at least 500 KiB read; what stands behind them is no reason to close a host.
const maxTextBytes = 500 * 1024;
const maxRedirects = 5;
const maxCrawlDelayMs = 300_000;
const lifeMs = 24 * 3_600_000;

/** robots.txt of hosts, asked for once a day at most (RFC 9309): 4xx = no rules, 5xx or no answer = stay away. */
export class RobotsBook {
  readonly #get: RobotsGet;
  readonly #clock: () => Date;
  readonly #agent: string;
  readonly #known = new Map<string, { at: number; robots: HostRobots }>();

  /** `agent` is the product token that rules name. */
  constructor(get: RobotsGet, clock: () => Date, agent: string) {
    this.#get = get;
    this.#clock = clock;
    this.#agent = agent;
  }

  /** Rules of an address's host. */
  async of(url: string): Promise<HostRobots> {
    const { origin } = new URL(url);
    const now = this.#clock().getTime();
    const known = this.#known.get(origin);
    if (known && now - known.at < lifeMs) return known.robots;
    const robots = await this.#ask(origin);
    this.#known.set(origin, { at: now, robots });
    return robots;
  }

  async #ask(origin: string): Promise<HostRobots> {
    const address = `${origin}/robots.txt`;
    let url = address;
    for (let hop = 0; hop <= maxRedirects; hop++) {
      const outcome = await this.#get(url, maxTextBytes);
      if (outcome.kind === 'failure') return stayAway(outcome);
      if (outcome.status >= 300 && outcome.status < 400) {
        const next = headerOf(outcome.fields, 'location');
        if (next === null || !URL.canParse(next, url)) break;
        url = new URL(next, url).href;
        continue;
      }
      // RFC 9309 2.3.1.3: what can't be had for good (404, 403, 401) leaves everything open.
      return outcome.status < 300 ? this.#read(origin, outcome.content) : openTo(null, []);
    }
    return openTo(null, []);
  }

  #read(origin: string, content: Uint8Array): HostRobots {
    const whole = new TextDecoder('utf-8').decode(content);
    // A rule that was cut short would say something else than was meant.
    const text = content.length < maxTextBytes ? whole : whole.slice(0, whole.lastIndexOf('\n') + 1);
    const { allows, crawlDelay, sitemaps } = readRobots(text, this.#agent);
    return {
      allows: (url) => {
        const { origin: asked, pathname, search } = new URL(url);
        return asked === origin && allows(`${pathname}${search}`);
      },
      crawlDelayMs: crawlDelay === null ? null : Math.min(crawlDelay * 1000, maxCrawlDelayMs),
      sitemaps,
      unreachable: null,
    };
  }
}

function openTo(crawlDelayMs: number | null, sitemaps: readonly string[]): HostRobots {
  return { allows: () => true, crawlDelayMs, sitemaps, unreachable: null };
}

/** Without an answer nothing may be asked; where the host itself is the reason, that is what is told. */
function stayAway({ code, detail }: FetchFailure): HostRobots {
  const isHost = hostFaults.has(code);
  return {
    allows: () => false,
    crawlDelayMs: null,
    sitemaps: [],
    unreachable: isHost
      ? { reason: code, detail }
      : { reason: 'robots-unreachable', detail: `robots.txt: ${detail}` },
  };
}
