import type { HeaderLines, SentRequest } from '../../model/http-message.ts';

/** A whole answer of one request; redirects are answers too. */
export interface HttpAnswer {
  readonly kind: 'answer';
  readonly url: string;
  readonly status: number;
  readonly reason: string;
  readonly fields: HeaderLines;
  /** As sent, transfer coding undone. */
  readonly body: Uint8Array;
  /** With the content coding undone. */
  readonly content: Uint8Array;
  readonly request: SentRequest;
  /** ISO time when the answer was whole. */
  readonly fetchedAt: string;
  readonly milliseconds: number;
}

/** No usable answer. `retry` = later, `skip` = not this address, `stop` = nothing more of this host in this run. */
export interface FetchFailure {
  readonly kind: 'failure';
  readonly code: string;
  readonly disposition: 'retry' | 'skip' | 'stop';
  readonly detail: string;
  /** The host asked to be left alone so long. */
  readonly retryAfterMs: number | null;
}

export type FetchOutcome = HttpAnswer | FetchFailure;

/** A failure with its parts. */
export function failFetch(
  code: string,
  disposition: FetchFailure['disposition'],
  detail: string,
  retryAfterMs: number | null = null,
): FetchFailure {
  return { kind: 'failure', code, disposition, detail, retryAfterMs };
}

/** The value of the first field with that name, whatever its case. */
export function headerOf(fields: HeaderLines, name: string): string | null {
  const wanted = name.toLowerCase();
  return fields.find(([key]) => key.toLowerCase() === wanted)?.[1] ?? null;
}
