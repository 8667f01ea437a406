import { type LookupAddress, lookup } from 'node:dns';
import { isIP, type LookupFunction } from 'node:net';
import { buildConnector } from 'undici';
import { wrongUse } from '../../model/failure.ts';
import { type AddressPolicy, isLoopback } from './address-policy.ts';

/** Thrown into the connection attempt when the resolved address may not be reached. */
export class AddressRefused extends Error {
  readonly code = 'ADDRESS_REFUSED';
}

export type Resolver = (host: string) => Promise<readonly LookupAddress[]>;

/**
 * A connector that looks at the very address it connects to, so that a name can't change its meaning between check and use.
 * `connect` sends hosts to a loopback port instead, as `curl --connect-to` does.
 */
export function buildGuardedConnector(
  policy: AddressPolicy,
  connect: ReadonlyMap<string, string>,
  timeoutMs: number,
  resolve: Resolver = resolveByDns,
): buildConnector.connector {
  const routes = new Map([...connect].map(([host, target]) => [host.toLowerCase(), readRoute(host, target)]));
  const guardedLookup: LookupFunction = (hostname, options, callback) => {
    resolve(hostname).then(
      (addresses) => {
        const refusals = addresses.map(({ address }) => policy.refusalOf(address, hostname));
        const good = addresses.filter((_, at) => refusals[at] === null);
        if (addresses.length === 0)
          callback(Object.assign(new Error(`${hostname} has no address`), { code: 'ENOTFOUND' }), '', 0);
        else if (good.length === 0)
          callback(
            new AddressRefused(`${addresses[0]!.address} (${refusals[0]})`) as NodeJS.ErrnoException,
            '',
            0,
          );
        else if (options.all) callback(null, [...good]);
        else callback(null, good[0]!.address, good[0]!.family);
      },
      (error: NodeJS.ErrnoException) => callback(error, '', 0),
    );
  };
  const base = buildConnector({
    timeout: timeoutMs,
    lookup: guardedLookup,
    autoSelectFamily: true,
  } as buildConnector.BuildOptions);
  return (options, callback) => {
    const route =
      routes.get((options.host ?? options.hostname).toLowerCase()) ??
      routes.get(options.hostname.toLowerCase());
    if (route) {
      // Literal addresses are not looked up; this one was checked when the route was read.
      base({ ...options, hostname: route.ip, port: route.port }, callback);
      return;
    }
    const literal = options.hostname.replace(/^\[|\]$/g, '');
    const refusal = isIP(literal) === 0 ? null : policy.refusalOf(literal, literal);
    if (refusal !== null) callback(new AddressRefused(`${literal} (${refusal})`), null);
    else base(options, callback);
  };
}

function readRoute(host: string, target: string): { ip: string; port: string } {
  const [, ip = '', port = ''] = /^\[?([0-9a-f.:]+?)\]?:(\d{1,5})$/i.exec(target) ?? [];
  if (isIP(ip) !== 0 && isLoopback(ip)) return { ip, port };
  throw wrongUse({
    code: 'bad-connect',
    expected: `a loopback address with a port for ${host}, such as 127.0.0.1:8080`,
    got: target,
    todo: 'Correct `connect` in the pipeline.',
  });
}

function resolveByDns(host: string): Promise<LookupAddress[]> {
  return new Promise((done, fail) =>
    lookup(host, { all: true }, (error, addresses) => (error ? fail(error) : done(addresses))),
  );
}
