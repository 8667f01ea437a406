import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { onTestFinished } from 'vitest';

/** What a path does; a string is an HTML page with an ETag. */
export type Behaviour = string | ((request: IncomingMessage, response: ServerResponse) => void);

/** A request as it came in. */
export interface SeenRequest {
  readonly host: string;
  readonly target: string;
  readonly headers: IncomingMessage['headers'];
  readonly startedAt: number;
  /** Requests of the same host under way when it came, itself included. */
  readonly atOnce: number;
  status: number;
  endedAt: number;
}

export interface MisbehavingServer {
  readonly port: number;
  readonly requests: SeenRequest[];
  /** `host/path?query` or `/path?query` -> behaviour; changed while it runs. */
  readonly paths: Map<string, Behaviour>;
  /** Host -> loopback address, for any hosts. */
  connect(...hosts: string[]): Record<string, string>;
  /** Targets asked for since the last call, `host/target`. */
  take(): string[];
}

/** A loopback server that does as it is told, well or badly, and writes down who asked what when. */
export async function startMisbehavingServer(
  paths: Record<string, Behaviour> = {},
): Promise<MisbehavingServer> {
  const behaviours = new Map(Object.entries(paths));
  const requests: SeenRequest[] = [];
  const open = new Map<string, number>();
  let taken = 0;
  const server: Server = createServer((request, response) => {
    const host = request.headers.host ?? '';
    const target = request.url ?? '';
    open.set(host, (open.get(host) ?? 0) + 1);
    const seen: SeenRequest = {
      host,
      target,
      headers: request.headers,
      startedAt: performance.now(),
      atOnce: open.get(host)!,
      status: 0,
      endedAt: 0,
    };
    requests.push(seen);
    response.on('close', () => {
      open.set(host, open.get(host)! - 1);
      seen.status = response.statusCode;
      seen.endedAt = performance.now();
    });
    const behaviour = behaviours.get(`${host}${target}`) ?? behaviours.get(target);
    if (behaviour === undefined) response.writeHead(404, { 'content-type': 'text/html' }).end('<p>404</p>');
    else if (typeof behaviour === 'function') behaviour(request, response);
    else sendPage(request, response, behaviour);
  });
  await new Promise<void>((done) => server.listen(0, '127.0.0.1', done));
  onTestFinished(async () => {
    server.closeAllConnections();
    await new Promise((done) => server.close(done));
  });
  const { port } = server.address() as AddressInfo;
  return {
    port,
    requests,
    paths: behaviours,
    connect: (...hosts) => Object.fromEntries(hosts.map((host) => [host, `127.0.0.1:${port}`])),
    take: () =>
      requests.slice(taken, (taken = requests.length)).map(({ host, target }) => `${host}${target}`),
  };
}

function sendPage(request: IncomingMessage, response: ServerResponse, html: string): void {
  const etag = `"${Buffer.from(html).toString('base64url').slice(-24)}-${html.length}"`;
  if (request.headers['if-none-match'] === etag) response.writeHead(304, { etag }).end();
  else response.writeHead(200, { 'content-type': 'text/html; charset=utf-8', etag }).end(html);
}
