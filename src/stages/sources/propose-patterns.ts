import type { UrlRules } from './url-rules.ts';

/** A pattern for addresses, and how it fared on those that were seen. */
export interface ProposedPattern {
  readonly pattern: string;
  readonly fits: number;
  readonly of: number;
  readonly example: string;
}

/** Fewer addresses of one shape are no pattern. */
const leastOfShape = 3;
const leastShare = 0.4;
/** Each shape is tried on every address: a site where each has its own has no pattern anyway. */
const maxShapes = 200;

/**
 * The pattern that most addresses of titles share and no address of a section does; of equally good ones the narrowest:
 * folders as they are, then any folder, then any depth. Null when none parts them.
 */
export function proposeArticlePattern(
  titles: readonly string[],
  sections: readonly string[],
): ProposedPattern | null {
  let best: ProposedPattern | null = null;
  for (const widen of [keepFolders, anyFolder, anyDepth]) {
    // A slug that ends in a year looks like one with a number: what counts is what a pattern fits, not what made it.
    const patterns = [...new Set(titles.map((address) => widen(new URL(address))))].sort(narrowestFirst);
    for (const pattern of patterns.slice(0, maxShapes)) {
      const compiled = new RegExp(pattern, 'u');
      const fitting = titles.filter((address) => compiled.test(address));
      if (fitting.length < Math.max(leastOfShape, titles.length * leastShare)) continue;
      if (sections.some((address) => compiled.test(address)) || fitting.length <= (best?.fits ?? 0)) continue;
      best = { pattern, fits: fitting.length, of: titles.length, example: fitting[0]! };
    }
  }
  return best;
}

function narrowestFirst(a: string, b: string): number {
  return b.length - a.length || (a < b ? -1 : 1);
}

/** One pattern for each way in which the addresses of second and later pages write their number. */
export function proposePagingPatterns(addresses: readonly string[], rules: UrlRules): ProposedPattern[] {
  const groups = new Map<string, string[]>();
  for (const address of addresses) {
    const shape = pagingShape(new URL(address), rules);
    if (shape !== null) groups.set(shape, [...(groups.get(shape) ?? []), address]);
  }
  return [...groups].map(([pattern, found]) => ({
    pattern,
    fits: found.length,
    of: addresses.length,
    example: found[0]!,
  }));
}

function pagingShape(url: URL, rules: UrlRules): string | null {
  for (const [name, value] of url.searchParams)
    if (/^\d{1,5}$/.test(value) && rules.has('paging-param', name)) return `[?&]${quotePattern(name)}=\\d+`;
  const [, before = '', word = '', between = ''] =
    /(^|[/-])([a-z]+)([/-]?)\d{1,4}(?:\.\w+)?\/?$/i.exec(url.pathname) ?? [];
  return rules.has('paging-path', word)
    ? `${quotePattern(before)}${quotePattern(word)}${quotePattern(between)}\\d+(\\.\\w+)?/?$`
    : null;
}

function keepFolders(url: URL): string {
  return shapeOf(url, (folders) => folders.map((folder) => `${generalize(folder, quotePattern)}/`).join(''));
}

function anyFolder(url: URL): string {
  return shapeOf(url, (folders) => '[^/]+/'.repeat(folders.length));
}

function anyDepth(url: URL): string {
  return shapeOf(url, () => '([^/]+/)*');
}

/** Host, folders, the last part without what makes it one article's, and the names of the query. */
function shapeOf(url: URL, join: (folders: readonly string[]) => string): string {
  const segments = url.pathname.split('/').slice(1);
  const isFolder = segments.at(-1) === '' && segments.length > 1;
  if (isFolder) segments.pop();
  const last = segments.pop() ?? '';
  const [, name = '', suffix = ''] = /^(.*?)(\.\w{1,5})?$/.exec(last) ?? [];
  const query = [...new Set(url.searchParams.keys())].map(
    (key) => `${quotePattern(key)}=${generalize(url.searchParams.get(key) ?? '', () => '[^&]*')}`,
  );
  return `^https?://${quotePattern(url.host)}/${join(segments)}${generalizeName(name, url.search !== '')}${quotePattern(suffix)}${isFolder ? '/' : ''}${query.length > 0 ? `\\?${query.join('&')}` : ''}$`;
}

/** `bai-viet-so-123` -> any words and a number; a script's own name (`index.php?id=3`) stays. */
function generalizeName(name: string, hasQuery: boolean): string {
  if (hasQuery || name === '') return quotePattern(name);
  const number = /([-_.]?)\d+$/.exec(name);
  if (number && number[0].length === name.length) return '\\d+';
  return number && /\d{3,}$/.test(name) ? `[^/]+${quotePattern(number[1]!)}\\d+` : '[^/]+';
}

function generalize(text: string, otherwise: (text: string) => string): string {
  return /^\d+$/.test(text) ? '\\d+' : otherwise(text);
}

function quotePattern(text: string): string {
  return text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');
}
