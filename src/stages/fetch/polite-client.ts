import { setTimeout as wait } from 'node:timers/promises';
import PQueue from 'p-queue';
import { type FetchOutcome, failFetch } from './fetch-outcome.ts';
import { HostPace, type Sleep } from './host-pace.ts';
import { type GetOptions, HttpClient, type HttpClientOptions } from './http-client.ts';
import { type HostRobots, RobotsBook } from './robots-book.ts';

export interface PoliteClientOptions extends HttpClientOptions {
  /** Token that robots.txt rules name us by. */
  readonly agentToken: string;
  /** Gap between two requests to one host; 1 s unless told. */
  readonly delayMs?: number;
  /** Attempts at one address, and the pause after the first that failed (doubled each time). */
  readonly attempts?: number;
  readonly retryMs?: number;
  /** A host that asks for a longer pause is left for a later run. */
  readonly maxWaitMs?: number;
  /** Whether hosts may be asked now; looked at right before each request, when all waiting is over. */
  readonly mayAsk?: (now: Date) => boolean;
  readonly sleep?: Sleep;
}

/** Code of the failure of a request that was not made, as hosts may not be asked at this hour. */
export const outOfHours = 'out-of-hours';

interface Host {
  readonly queue: PQueue;
  readonly pace: HostPace;
}

/** Asks hosts as robots.txt and good manners want it: one request at a time, with gaps, backing off when told or when they struggle. */
export class PoliteClient {
  readonly #options: PoliteClientOptions;
  readonly #client: HttpClient;
  readonly #robots: RobotsBook;
  readonly #hosts = new Map<string, Host>();

  constructor(options: PoliteClientOptions) {
    this.#options = options;
    this.#client = new HttpClient(options);
    this.#robots = new RobotsBook(
      (url, firstBytes) => this.get(url, { firstBytes }),
      options.clock,
      options.agentToken,
    );
  }

  /** What the host of an address allows; its Crawl-delay is kept from then on. */
  async robotsOf(url: string): Promise<HostRobots> {
    const robots = await this.#robots.of(url);
    if (robots.crawlDelayMs !== null) this.#hostOf(url).pace.atLeast(robots.crawlDelayMs);
    return robots;
  }

  /** A source may want a larger gap for its host. */
  setDelay(url: string, delayMs: number): void {
    this.#hostOf(url).pace.atLeast(delayMs);
  }

  /** Asks for an address, again when that may help. `stop` = the host is to be left alone in this run. */
  async get(url: string, options: GetOptions = {}): Promise<FetchOutcome> {
    const attempts = this.#options.attempts ?? 3;
    const host = this.#hostOf(url);
    for (let attempt = 1; ; attempt++) {
      const outcome = await host.queue.add(() => this.#ask(url, options, host));
      if (outcome.kind === 'answer' || outcome.disposition !== 'retry') return outcome;
      const pause = outcome.retryAfterMs ?? (this.#options.retryMs ?? 1000) * 2 ** (attempt - 1);
      host.pace.backOff(pause);
      if (pause > (this.#options.maxWaitMs ?? 120_000))
        return failFetch('asked-to-wait', 'stop', outcome.detail, pause);
      if (attempt >= attempts) return outcome;
    }
  }

  async close(): Promise<void> {
    await this.#client.close();
  }

  async #ask(url: string, options: GetOptions, { pace }: Host): Promise<FetchOutcome> {
    await pace.ready(options.signal);
    const begun = this.#options.clock();
    if (this.#options.mayAsk?.(begun) === false)
      return failFetch(outOfHours, 'stop', 'the hours in which hosts may be asked are over');
    const started = begun.getTime();
    try {
      return await this.#client.get(url, options);
    } finally {
      pace.asked(this.#options.clock().getTime() - started);
    }
  }

  #hostOf(url: string): Host {
    const name = URL.canParse(url) ? new URL(url).host : '';
    let host = this.#hosts.get(name);
    if (!host) {
      const sleep = this.#options.sleep ?? defaultSleep;
      host = {
        queue: new PQueue({ concurrency: 1 }),
        pace: new HostPace(this.#options.clock, sleep, this.#options.delayMs ?? 1000),
      };
      this.#hosts.set(name, host);
    }
    return host;
  }
}

async function defaultSleep(milliseconds: number, signal?: AbortSignal): Promise<void> {
  await wait(milliseconds, undefined, signal ? { signal } : {});
}
