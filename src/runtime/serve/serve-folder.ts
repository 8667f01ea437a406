import { readdirSync } from 'node:fs';
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { resolveRequest } from './resolve-request.ts';

/** A running sample portal. */
export interface ServedFolder {
  readonly port: number;
  readonly hosts: readonly string[];
  /** Host -> `127.0.0.1:port`, as `crawlSources` takes it. */
  readonly connect: Readonly<Record<string, string>>;
  close(): Promise<void>;
}

export interface ServeOptions {
  /** Called for each request, e.g. by a test that counts them. */
  readonly onRequest?: (request: {
    readonly host: string;
    readonly target: string;
    readonly status: number;
  }) => void;
}

/**
 * Serves `<folder>/<host>/<path>` by Host header on a free port of 127.0.0.1, with ETags. Targets with a query, or with
 * another content type than the file's ending says, stand in `<host>/_routes.json`:
 * `{"/index.php?id=3": {"file": "bai-3.html", "type": "text/html; charset=windows-1258"}}`.
 */
export async function serveFolder(folder: string, options: ServeOptions = {}): Promise<ServedFolder> {
  const hosts = readdirSync(folder, { withFileTypes: true })
    .filter((entry) => entry.isDirectory())
    .map((entry) => entry.name)
    .sort();
  const server = createServer((request, response) => {
    void answer(folder, new Set(hosts), request, response).then(
      (status) =>
        options.onRequest?.({ host: request.headers.host ?? '', target: request.url ?? '', status }),
      () => response.destroy(),
    );
  });
  await new Promise<void>((done, fail) => {
    server.once('error', fail);
    server.listen(0, '127.0.0.1', done);
  });
  const { port } = server.address() as AddressInfo;
  return {
    port,
    hosts,
    connect: Object.fromEntries(hosts.map((host) => [host, `127.0.0.1:${port}`])),
    close: () =>
      new Promise((done) => {
        server.close(() => done());
        server.closeAllConnections();
      }),
  };
}

async function answer(
  folder: string,
  hosts: ReadonlySet<string>,
  request: IncomingMessage,
  response: ServerResponse,
): Promise<number> {
  const host = (request.headers.host ?? '').replace(/:\d+$/, '').toLowerCase();
  const found = hosts.has(host) ? await resolveRequest(folder, host, request.url ?? '/') : null;
  const end = (status: number, headers: Record<string, string | number>, body?: Buffer | string) => {
    response.writeHead(status, headers);
    response.end(request.method === 'HEAD' ? undefined : body);
    return status;
  };
  if (request.method !== 'GET' && request.method !== 'HEAD') return end(405, { allow: 'GET, HEAD' });
  if (found?.kind === 'redirect') return end(301, { location: found.location });
  if (!found)
    return end(
      404,
      { 'content-type': 'text/html; charset=utf-8' },
      '<!doctype html><title>404</title><p>Not found</p>',
    );
  const headers = { etag: found.etag, 'last-modified': found.modified.toUTCString() };
  if (request.headers['if-none-match'] === found.etag) return end(304, headers);
  return end(
    200,
    { ...headers, 'content-type': found.type, 'content-length': found.body.length },
    found.body,
  );
}
