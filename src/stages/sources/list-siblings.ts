import { canonicalizeUrl } from './canonicalize-url.ts';
import type { UrlRules } from './url-rules.ts';

/** A parameter of an address, and the key that the address has without it. */
export interface Sibling {
  readonly param: string;
  readonly key: string;
}

/** More parameters than these are a form's, and each would have to be remembered. */
const maxParams = 6;

/** The addresses that differ from this one in one parameter alone: one entry a parameter. */
export function listSiblings(address: string, rules: UrlRules): Sibling[] {
  const url = new URL(address);
  const params = url.search
    .slice(1)
    .split('&')
    .filter((param) => param !== '');
  if (params.length > maxParams) return [];
  const names = new Set(params.map((param) => param.split('=')[0]!));
  return [...names].flatMap((param) => {
    url.search = params.filter((one) => one.split('=')[0] !== param).join('&');
    const canonical = canonicalizeUrl(url.href, undefined, rules);
    return canonical ? [{ param, key: canonical.key }] : [];
  });
}
