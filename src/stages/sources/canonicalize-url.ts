import type { UrlRules } from './url-rules.ts';

/** An address to ask for, and the key that all addresses of one page share. */
export interface CanonicalUrl {
  readonly url: string;
  readonly key: string;
}

/** A session's value is long and means nothing; `sid=4` is the site's number on VNPT portals, and its pages differ. */
const sessionValue = /^[\w.!-]{16,}$/;

/** Longer addresses are traps or broken markup. */
export const maxUrlLength = 2000;

/**
 * `HTTP://A.vn/tin/?b=2&utm_source=x#top` -> url `http://a.vn/tin/?b=2`, key `a.vn/tin?b=2`; null for what is no http address.
 * The url loses only what never changes a page (fragment, tracking, session); the key also folds index files, trailing slash,
 * query order, print views, scheme and `www.`.
 */
export function canonicalizeUrl(
  href: string,
  base: string | undefined,
  rules: UrlRules,
): CanonicalUrl | null {
  const text = href.trim().replace(/[\t\r\n]/g, '');
  if (text.length > maxUrlLength || !URL.canParse(text, base)) return null;
  const url = new URL(text, base);
  if (url.protocol !== 'http:' && url.protocol !== 'https:') return null;
  url.hash = '';
  url.username = '';
  url.password = '';
  url.pathname = dropPathSession(url.pathname, rules).replace(/\/{2,}/g, '/');
  // Split by hand: URLSearchParams would write legacy-encoded values anew, and servers compare bytes.
  const params = url.search
    .slice(1)
    .split('&')
    .filter((param) => param !== '');
  const kept = params.filter((param) => !isParam(param, rules, 'tracking-param', 'session-param'));
  url.search = kept.join('&');
  if (url.href.length > maxUrlLength) return null;
  const keyParams = kept.filter((param) => !isParam(param, rules, 'print-param')).sort();
  const host = url.host.replace(/^www\./, '');
  return {
    url: url.href,
    key: `${host}${foldPath(url.pathname, rules)}${keyParams.length > 0 ? `?${keyParams.join('&')}` : ''}`,
  };
}

function foldPath(pathname: string, rules: UrlRules): string {
  const segments = pathname.split('/');
  if (rules.has('default-file', segments.at(-1)!)) segments[segments.length - 1] = '';
  const path = segments.join('/').replace(/\/+$/, '');
  const suffix = /\.\w+$/.exec(pathname)?.[0] ?? '';
  const folded = path.replace(/%[0-9a-f]{2}/gi, (code) => code.toUpperCase());
  return rules.has('folded-suffix', suffix) ? folded.toLowerCase() : folded;
}

function dropPathSession(pathname: string, rules: UrlRules): string {
  return pathname.replace(/;([^=/;]+)=[^/;]*/g, (all, name: string) =>
    rules.has('session-param', name) ? '' : all,
  );
}

function isParam(
  param: string,
  rules: UrlRules,
  ...kinds: ('tracking-param' | 'session-param' | 'print-param')[]
): boolean {
  const [name = '', value = ''] = param.split('=');
  return kinds.some(
    (kind) => rules.hasParam(kind, name, value) && (kind !== 'session-param' || sessionValue.test(value)),
  );
}
