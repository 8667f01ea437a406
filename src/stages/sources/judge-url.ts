import type { UrlRules } from './url-rules.ts';

/** Why an address is not worth a request; null when it may be. `shape` groups addresses of which only so many are fetched. */
export interface UrlVerdict {
  readonly skip: 'attachment' | 'print-view' | 'service' | 'trap' | null;
  readonly shape: string | null;
}

/** Judges a canonical address by its parts alone. */
export function judgeUrl(address: string, rules: UrlRules): UrlVerdict {
  const url = new URL(address);
  const segments = url.pathname.split('/').filter((segment) => segment !== '');
  const names = [...url.searchParams.keys()];
  const verdict = (skip: UrlVerdict['skip']): UrlVerdict => ({ skip, shape: null });
  if (rules.has('skip-suffix', /\.\w+$/.exec(url.pathname)?.[0] ?? '')) return verdict('attachment');
  if (segments.some((segment) => rules.has('print-path', segment))) return verdict('print-view');
  if (segments.some((segment) => rules.has('skip-path', segment))) return verdict('service');
  if (names.some((name) => rules.has('skip-param', name))) return verdict('service');
  if (
    segments.length > 20 ||
    names.length > 12 ||
    repeats(segments) ||
    new Set(names).size < names.length - 2
  )
    return verdict('trap');
  return { skip: null, shape: shapeOf(url, segments, names, rules) };
}

/** `/a/b/a/b/a/b`: relative links that pile up on each other. */
function repeats(segments: readonly string[]): boolean {
  const counts = new Map<string, number>();
  for (const segment of segments) counts.set(segment, (counts.get(segment) ?? 0) + 1);
  return [...counts].some(([segment, count]) => count > 2 && !/^\d{1,2}$/.test(segment));
}

/** Calendars and filters give endless addresses of one shape: figures out, parameter names only. */
function shapeOf(
  url: URL,
  segments: readonly string[],
  names: readonly string[],
  rules: UrlRules,
): string | null {
  const isBounded =
    names.some((name) => rules.has('calendar-param', name) || rules.has('filter-param', name)) ||
    (segments.some((segment) => rules.has('calendar-path', segment)) && /\d/.test(url.pathname + url.search));
  if (!isBounded) return null;
  return `${url.host}${url.pathname.replace(/\d+/g, '0')}?${[...new Set(names)].sort().join('&')}`;
}
