import { type FetchFailure, failFetch } from './fetch-outcome.ts';

const known: Readonly<Record<string, readonly [code: string, disposition: FetchFailure['disposition']]>> = {
  ENOTFOUND: ['dns-failure', 'stop'],
  EAI_AGAIN: ['dns-failure', 'retry'],
  ECONNREFUSED: ['connection-refused', 'retry'],
  ECONNRESET: ['connection-reset', 'retry'],
  EPIPE: ['connection-reset', 'retry'],
  EHOSTUNREACH: ['unreachable', 'retry'],
  ENETUNREACH: ['unreachable', 'retry'],
  ETIMEDOUT: ['timeout', 'retry'],
  UND_ERR_SOCKET: ['connection-reset', 'retry'],
  UND_ERR_CONNECT_TIMEOUT: ['timeout', 'retry'],
  UND_ERR_HEADERS_TIMEOUT: ['timeout', 'retry'],
  UND_ERR_BODY_TIMEOUT: ['timeout', 'retry'],
  UND_ERR_HEADERS_OVERFLOW: ['bad-http', 'skip'],
  UND_ERR_RES_CONTENT_LENGTH_MISMATCH: ['wrong-length', 'retry'],
};

/** Turns what the HTTP client throws into a failure by what is to be done next. */
export function explainFetchError(error: unknown, url: string): FetchFailure {
  const found = causeOf(error);
  const code = found.code ?? '';
  const host = URL.canParse(url) ? new URL(url).host : url;
  if (code === 'ADDRESS_REFUSED')
    return failFetch(
      'private-address',
      'skip',
      `expected a public address of ${host}; got ${found.message}: only a pipeline that names it under \`allow\`, or --allow-private, lets it be asked`,
    );
  const match = known[code];
  if (match) return failFetch(match[0], match[1], `expected an answer of ${host}; got ${found.message}`);
  if (/^(ERR_TLS|ERR_SSL|CERT_|UNABLE_TO|SELF_SIGNED|DEPTH_ZERO|EPROTO|HOSTNAME_MISMATCH)/.test(code)) {
    return failFetch(
      'tls-failure',
      'stop',
      `expected a valid certificate of ${host}; got ${code}: ${found.message}`,
    );
  }
  if (/^HPE_/.test(code) || found.name === 'HTTPParserError')
    return failFetch('bad-http', 'retry', `expected HTTP of ${host}; got ${found.message}`);
  return failFetch(
    'fetch-failed',
    'retry',
    `expected an answer of ${host}; got ${code || found.name}: ${found.message}`,
  );
}

/** The innermost error that has a code: attempts at several addresses come wrapped. */
function causeOf(error: unknown): Error & { code?: string } {
  const current = error as Error & { code?: string; errors?: unknown[]; cause?: unknown };
  const inner = current.errors?.[0] ?? (current.code === undefined ? current.cause : undefined);
  return inner instanceof Error ? causeOf(inner) : current;
}
