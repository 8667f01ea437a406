import { voidTags } from './tree-builder.ts';

/** What makes a page too much for the tree parser, or null for an ordinary page. */
export type Hostility = 'long' | 'nesting' | 'comments' | 'tags' | 'attributes' | null;

const optionalEnd: ReadonlySet<string> = new Set(
  'p li td th tr tbody thead tfoot option dt dd html head body colgroup'.split(' '),
);
/** Tags whose end nobody waits for. */
const endless: ReadonlySet<string> = new Set([...voidTags, ...optionalEnd]);
const longestName = Math.max(...[...endless].map((tag) => tag.length));
const slash = 47;
const maxLength = 4_000_000;
const maxOpen = 1_000;
const maxComments = 5_000;
const maxTags = 100_000;
const maxTagLength = 100_000;

/** One linear look over the source: lengths, tags left open, comments. */
export function measureHostility(source: string): Hostility {
  if (source.length > maxLength) return 'long';
  // No page with so few tags in so little text can be any of these.
  if (source.length <= maxTagLength && countUpTo(source, '<', maxOpen) < maxOpen) return null;
  let open = 0;
  let tags = 0;
  let comments = 0;
  let previous = 0;
  for (let at = source.indexOf('<'); at >= 0; at = source.indexOf('<', at + 1)) {
    const closing = source.charCodeAt(at + 1) === slash;
    const start = closing ? at + 2 : at + 1;
    const end = nameEnd(source, start);
    const comment = end === start && source.startsWith('!--', start);
    if (end === start && !comment) continue;
    if (at - previous > maxTagLength && !hasTagEnd(source, previous)) return 'attributes';
    previous = at;
    if (comment) {
      if (++comments > maxComments) return 'comments';
      continue;
    }
    if (++tags > maxTags) return 'tags';
    if (end - start <= longestName && endless.has(source.slice(start, end).toLowerCase())) continue;
    open = closing ? Math.max(0, open - 1) : open + 1;
    if (open > maxOpen) return 'nesting';
  }
  return source.length - previous > maxTagLength && !hasTagEnd(source, previous) ? 'attributes' : null;
}

function countUpTo(source: string, sign: string, most: number): number {
  let count = 0;
  for (let at = source.indexOf(sign); at >= 0 && count < most; at = source.indexOf(sign, at + 1)) count++;
  return count;
}

function hasTagEnd(source: string, from: number): boolean {
  const end = source.indexOf('>', from);
  return end >= 0 && end - from <= maxTagLength;
}

/** Where the name of a tag ends, looked at for 31 characters; `from` itself where none starts. */
function nameEnd(source: string, from: number): number {
  if (!isLetter(source.charCodeAt(from))) return from;
  let at = from + 1;
  while (at < from + 31 && isNamePart(source.charCodeAt(at))) at++;
  return at;
}

function isLetter(code: number): boolean {
  return (code | 32) >= 97 && (code | 32) <= 122;
}

function isNamePart(code: number): boolean {
  return isLetter(code) || (code >= 48 && code <= 58) || code === 45;
}
