import { voidTags } from './tree-builder.ts';

/** What makes a page too much for the tree parser, or null for an ordinary page. */
export type Hostility = 'long' | 'nesting' | 'comments' | 'tags' | 'attributes' | null;

const optionalEnd: ReadonlySet<string> = new Set(
  'p li td th tr tbody thead tfoot option dt dd html head body colgroup'.split(' '),
);
const maxLength = 4_000_000;
const maxOpen = 1_000;
const maxComments = 5_000;
const maxTags = 100_000;
const maxTagLength = 100_000;

/** One linear look over the source: lengths, tags left open, comments. */
export function measureHostility(source: string): Hostility {
  if (source.length > maxLength) return 'long';
  let open = 0;
  let tags = 0;
  let comments = 0;
  let previous = 0;
  for (const match of source.matchAll(/<(\/?)([a-z][a-z0-9:-]{0,30}|!--)/gi)) {
    if (match.index - previous > maxTagLength && !hasTagEnd(source, previous)) return 'attributes';
    previous = match.index;
    const tag = match[2]!.toLowerCase();
    if (tag === '!--') {
      if (++comments > maxComments) return 'comments';
      continue;
    }
    if (++tags > maxTags) return 'tags';
    if (voidTags.has(tag) || optionalEnd.has(tag)) continue;
    open = match[1] === '' ? open + 1 : Math.max(0, open - 1);
    if (open > maxOpen) return 'nesting';
  }
  return source.length - previous > maxTagLength && !hasTagEnd(source, previous) ? 'attributes' : null;
}

function hasTagEnd(source: string, from: number): boolean {
  const end = source.indexOf('>', from);
  return end >= 0 && end - from <= maxTagLength;
}
