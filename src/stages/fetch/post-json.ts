import { Agent, request } from 'undici';
import { makeAddressPolicy } from './address-policy.ts';
import { explainFetchError } from './explain-fetch-error.ts';
import { buildGuardedConnector, type Resolver } from './guarded-connector.ts';
import { type BodyStream, dropBody } from './read-body.ts';

export interface PostOptions {
  readonly userAgent: string;
  /** Hosts, addresses or networks that are not public and may be reached all the same; `private` for all. */
  readonly allow?: readonly string[];
  /** Host -> loopback address and port that answers for it. */
  readonly connect?: ReadonlyMap<string, string>;
  readonly timeoutMs?: number;
  readonly resolve?: Resolver;
}

/** Sends one JSON value under the rules on addresses that hold for the crawl; no redirect is followed. Null = taken, else why not. */
export async function postJson(url: string, value: unknown, options: PostOptions): Promise<string | null> {
  const timeoutMs = options.timeoutMs ?? 15_000;
  const connect = buildGuardedConnector(
    makeAddressPolicy(options.allow ?? []),
    options.connect ?? new Map(),
    timeoutMs,
    options.resolve,
  );
  const agent = new Agent({ connect, headersTimeout: timeoutMs, bodyTimeout: timeoutMs });
  try {
    const answer = await request(url, {
      dispatcher: agent,
      method: 'POST',
      headers: { 'content-type': 'application/json; charset=utf-8', 'user-agent': options.userAgent },
      body: JSON.stringify(value),
      signal: AbortSignal.timeout(timeoutMs),
    });
    dropBody(answer.body as unknown as BodyStream);
    return answer.statusCode < 300 ? null : `expected the alarm to be taken; got status ${answer.statusCode}`;
  } catch (error) {
    return explainFetchError(error, url).detail;
  } finally {
    await agent.destroy();
  }
}
