import { Agent, request } from 'undici';
import { decodeContent } from '../../model/content-encoding.ts';
import type { HeaderLines } from '../../model/http-message.ts';
import { makeAddressPolicy } from './address-policy.ts';
import { explainFetchError } from './explain-fetch-error.ts';
import { type FetchOutcome, failFetch, headerOf } from './fetch-outcome.ts';
import { buildGuardedConnector, type Resolver } from './guarded-connector.ts';
import { type BodyStream, dropBody, readBody, readStart } from './read-body.ts';
import { readRetryAfter } from './read-retry-after.ts';

export interface HttpClientOptions {
  readonly userAgent: string;
  readonly clock: () => Date;
  /** Hosts, addresses or networks that are not public and may be reached all the same; `private` for all. */
  readonly allow?: readonly string[];
  /** Host (or host:port) -> loopback address and port that answers for it. */
  readonly connect?: ReadonlyMap<string, string>;
  /** Caps the body as sent and as inflated; 10 MB and 50 MB unless told. */
  readonly maxBytes?: number;
  readonly maxInflatedBytes?: number;
  /** Caps one request as a whole; 60 s unless told. */
  readonly timeoutMs?: number;
  readonly resolve?: Resolver;
}

/** What may ride on a request. */
export interface GetOptions {
  readonly etag?: string | null;
  readonly lastModified?: string | null;
  readonly signal?: AbortSignal;
  /** False leaves the body of an answer with that content type unread. */
  readonly wants?: (contentType: string | null) => boolean;
  /** So many bytes of the body are enough: the rest is left unread, however long it is. */
  readonly firstBytes?: number;
}

/** One GET at a time a call: no redirects, no cookies, nothing cached. Every failure is a value. */
export class HttpClient {
  readonly #options: HttpClientOptions;
  readonly #agent: Agent;

  constructor(options: HttpClientOptions) {
    this.#options = options;
    const timeout = options.timeoutMs ?? 60_000;
    const connect = buildGuardedConnector(
      makeAddressPolicy(options.allow ?? []),
      options.connect ?? new Map(),
      Math.min(timeout, 15_000),
      options.resolve,
    );
    this.#agent = new Agent({
      connect,
      connections: 1,
      pipelining: 1,
      keepAliveTimeout: 4000,
      headersTimeout: timeout,
      bodyTimeout: timeout,
      maxHeaderSize: 65_536,
    });
  }

  /** Asks for an address once. */
  async get(url: string, options: GetOptions = {}): Promise<FetchOutcome> {
    const { clock, userAgent } = this.#options;
    const parsed = URL.canParse(url) ? new URL(url) : null;
    if (!parsed || !/^https?:$/.test(parsed.protocol))
      return failFetch('bad-scheme', 'skip', `expected an http or https address; got ${url.slice(0, 200)}`);
    const timeoutMs = this.#options.timeoutMs ?? 60_000;
    // Not AbortSignal.any: what it makes of a signal that lives as long as the crawl is never freed, 2 KB a request.
    const own = new AbortController();
    const stop = () => own.abort();
    let isLate = false;
    const timer = setTimeout(() => {
      isLate = true;
      own.abort();
    }, timeoutMs);
    options.signal?.addEventListener('abort', stop);
    if (options.signal?.aborted) stop();
    const target = `${parsed.pathname}${parsed.search}`;
    const headers: HeaderLines = [
      ['host', parsed.host],
      ['user-agent', userAgent],
      ['accept', 'text/html,application/xhtml+xml,application/xml;q=0.9,*/*;q=0.5'],
      ['accept-language', 'vi,en;q=0.5'],
      // Of a body that is read in part, only the plain form says anything.
      ['accept-encoding', options.firstBytes === undefined ? 'gzip' : 'identity'],
      ...(options.etag ? ([['if-none-match', options.etag]] as const) : []),
      ...(options.lastModified ? ([['if-modified-since', options.lastModified]] as const) : []),
    ];
    const started = clock().getTime();
    try {
      const answer = await request(url, {
        dispatcher: this.#agent,
        method: 'GET',
        headers: headers.flat(),
        signal: own.signal,
        responseHeaders: 'raw',
      });
      const fields = pairUp(answer.headers as unknown as readonly (string | Buffer)[]);
      const read = await this.#read(answer.body, answer.statusCode, fields, options);
      if (!('body' in read)) return read;
      const finished = clock();
      const sent = { method: 'GET', target, fields: headers } as const;
      const reason = (answer as { statusText?: string }).statusText ?? '';
      return {
        kind: 'answer',
        url,
        status: answer.statusCode,
        reason,
        fields,
        ...read,
        request: sent,
        fetchedAt: finished.toISOString(),
        milliseconds: finished.getTime() - started,
      };
    } catch (error) {
      if (options.signal?.aborted) throw options.signal.reason;
      return isLate
        ? failFetch('timeout', 'retry', `expected an answer within ${timeoutMs} ms; got none whole`)
        : explainFetchError(error, url);
    } finally {
      clearTimeout(timer);
      options.signal?.removeEventListener('abort', stop);
    }
  }

  async close(): Promise<void> {
    await this.#agent.destroy();
  }

  async #read(
    stream: BodyStream,
    status: number,
    fields: HeaderLines,
    options: GetOptions,
  ): Promise<FetchOutcome | { body: Uint8Array; content: Uint8Array }> {
    const maxBytes = this.#options.maxBytes ?? 10_000_000;
    const drop = () => dropBody(stream);
    if (status === 429 || status === 503) {
      drop();
      return failFetch(
        `http-${status}`,
        'retry',
        `the server asks to be left alone (${status})`,
        readRetryAfter(headerOf(fields, 'retry-after'), this.#options.clock()),
      );
    }
    if (status >= 500) {
      drop();
      return failFetch(`http-${status}`, 'retry', `expected a page; got status ${status}`);
    }
    const type = headerOf(fields, 'content-type');
    if (status < 300 && options.wants && !options.wants(type)) {
      drop();
      return failFetch('unwanted-type', 'skip', `expected a page; got ${type ?? 'no content type'}`);
    }
    const body =
      options.firstBytes === undefined
        ? await readBody(stream, fields, maxBytes)
        : await readStart(stream, options.firstBytes);
    if (!('bytes' in body)) return body;
    const decoded = await decodeContent(
      body.bytes,
      headerOf(fields, 'content-encoding'),
      this.#options.maxInflatedBytes ?? 50_000_000,
    );
    if (decoded.ok) return { body: body.bytes, content: decoded.body };
    return failFetch(decoded.code, decoded.code === 'truncated-body' ? 'retry' : 'skip', decoded.detail);
  }
}

function pairUp(raw: readonly (string | Buffer)[]): HeaderLines {
  const text = (value: string | Buffer | undefined) =>
    typeof value === 'string' ? value : (value?.toString('latin1') ?? '');
  return Array.from(
    { length: raw.length >> 1 },
    (_, at) => [text(raw[at * 2]), text(raw[at * 2 + 1])] as const,
  );
}
