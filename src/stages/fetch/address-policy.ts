import { BlockList, isIP } from 'node:net';

/** Which addresses may be connected to. */
export interface AddressPolicy {
  /** Why an IP address that `host` resolved to is refused; null when it is not. */
  refusalOf(ip: string, host: string): string | null;
}

// RFC 6890 and its updates: everything that is no public unicast address.
const notPublic: readonly [net: string, prefix: number, why: string][] = [
  ['0.0.0.0', 8, 'this network'], ['10.0.0.0', 8, 'private'], ['100.64.0.0', 10, 'shared'], ['127.0.0.0', 8, 'loopback'],
  ['169.254.0.0', 16, 'link-local or metadata'], ['172.16.0.0', 12, 'private'], ['192.0.0.0', 24, 'reserved'], ['192.0.2.0', 24, 'documentation'],
  ['192.88.99.0', 24, 'relay'], ['192.168.0.0', 16, 'private'], ['198.18.0.0', 15, 'benchmark'], ['198.51.100.0', 24, 'documentation'],
  ['203.0.113.0', 24, 'documentation'], ['224.0.0.0', 4, 'multicast'], ['240.0.0.0', 4, 'reserved'],
  ['::', 128, 'unspecified'], ['::1', 128, 'loopback'], ['64:ff9b::', 96, 'translated'], ['64:ff9b:1::', 48, 'translated'], ['100::', 64, 'discard'],
  ['2001::', 23, 'reserved'], ['2001:db8::', 32, 'documentation'], ['2002::', 16, '6to4'], ['fc00::', 7, 'private'], ['fe80::', 10, 'link-local'],
  ['fec0::', 10, 'private'], ['ff00::', 8, 'multicast'],
]; // biome-ignore format: a table

/** Public addresses, and what `allow` names: hosts, IP addresses, networks (`10.0.0.0/8`), or `private` for all. */
export function makeAddressPolicy(allow: readonly string[]): AddressPolicy {
  const lists = notPublic.map(([net, prefix, why]) => ({ list: listOf(net, prefix), why }));
  const hosts = new Set(allow.map((entry) => entry.toLowerCase()));
  const allowed = allow
    .filter((entry) => isIP(entry.split('/')[0]!) !== 0)
    .map((entry) => {
      const [net = '', prefix] = entry.split('/');
      return listOf(net, prefix === undefined ? (isIP(net) === 6 ? 128 : 32) : Number(prefix));
    });
  return {
    refusalOf(ip, host) {
      if (hosts.has('private') || hosts.has(host.toLowerCase())) return null;
      const plain = unmap(ip);
      const family = isIP(plain) === 6 ? 'ipv6' : 'ipv4';
      if (isIP(plain) === 0) return 'no IP address';
      if (allowed.some((list) => list.check(plain, family))) return null;
      return lists.find(({ list }) => list.check(plain, family))?.why ?? null;
    },
  };
}

/** Whether an IP address is this machine's own. */
export function isLoopback(ip: string): boolean {
  const plain = unmap(ip);
  return plain === '::1' || /^127\./.test(plain);
}

function listOf(net: string, prefix: number): BlockList {
  const list = new BlockList();
  list.addSubnet(net, prefix, isIP(net) === 6 ? 'ipv6' : 'ipv4');
  return list;
}

/** `::ffff:10.0.0.1`, however it is written, is 10.0.0.1. */
function unmap(ip: string): string {
  const bare = ip.replace(/^\[|\]$/g, '').replace(/%.*$/, '');
  if (isIP(bare) !== 6) return bare;
  const written = new URL(`http://[${bare}]`).hostname.slice(1, -1);
  const [, high, low] = /^::(?:ffff:)?([0-9a-f]{1,4}):([0-9a-f]{1,4})$/.exec(written) ?? [];
  if (high === undefined || low === undefined) return written;
  const [a, b] = [Number.parseInt(high, 16), Number.parseInt(low, 16)];
  return [a >> 8, a & 255, b >> 8, b & 255].join('.');
}
