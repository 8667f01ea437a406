const dashes = /[\u2010-\u2015\u2212]/g;
const slashes = /[\u2044\u2215]/g;
const doubleQuotes = /[\u201c-\u201f\u00ab\u00bb\u2033]/g;
const singleQuotes = /[\u2018-\u201b\u02bb-\u02bd\u00b4`\u2032]/g;
const ellipses = /\u2026|\.{3,}/g;

const cacheLimit = 10_000;
const cache = new Map<string, string>();

/** Key of a mark: every dash is `-`, every double quote `"`, every single one `'`, every ellipsis `...`. */
export function foldMark(s: string): string {
  const known = cache.get(s);
  if (known !== undefined) return known;
  const key = fold(s);
  if (cache.size >= cacheLimit) cache.clear();
  if (s.length <= 8) cache.set(s, key);
  return key;
}

function fold(s: string): string {
  return s
    .replace(dashes, '-')
    .replace(slashes, '/')
    .replace(doubleQuotes, '"')
    .replace(singleQuotes, "'")
    .replace(ellipses, '...');
}
