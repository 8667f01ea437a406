import type { MarkupElement } from './markup-node.ts';
import { parseMarkup } from './parse-markup.ts';
import { attributeOf, walkMarkup } from './query-markup.ts';

/** A link as the page writes it, resolved, with the words that it stands on. */
export interface PageLink {
  readonly url: string;
  readonly text: string;
}

/** What a page links to, and how much it says beside its links. */
export interface PageLinks {
  readonly links: readonly PageLink[];
  /** Feeds that the head names. */
  readonly feeds: readonly string[];
  /** Characters of text outside links, in blocks of at least 80. */
  readonly prose: number;
  /** The page asks that its links not be followed. */
  readonly nofollow: boolean;
}

/** More than a caller may take (50,000): it sees that there are more. */
const maxLinks = 50_001;
const silent = new Set(['script', 'style', 'noscript', 'template', 'select', 'svg']);
const blocks = new Set(['p', 'div', 'td', 'th', 'li', 'ul', 'ol', 'tr', 'table', 'section', 'article', 'br', 'h1', 'h2', 'h3', 'h4', 'body']); // biome-ignore format: one list

/** Links of a decoded page in document order. `base` is the page's own address; a `<base href>` in it wins. */
export function extractLinks(html: string, base: string): PageLinks {
  const { root } = parseMarkup(html);
  const links: { url: string; parts: string[]; last: number }[] = [];
  const feeds: string[] = [];
  let from = base;
  let nofollow = false;
  let open: { url: string; parts: string[]; last: number } | null = null;
  let block = 0;
  let prose = 0;
  const endBlock = () => {
    if (block >= 80) prose += block;
    block = 0;
  };
  for (const node of walkMarkup(root, (element) => !silent.has(element.tag))) {
    if (node.kind === 'text') {
      const text = node.text.replace(/\s+/g, ' ').trim();
      if (open && node.parent.order <= open.last) open.parts.push(text);
      else block += text.length;
      continue;
    }
    if (blocks.has(node.tag)) endBlock();
    if (open && node.order > open.last) open = null;
    if (node.tag === 'base' && attributeOf(node, 'href') !== '')
      from = resolve(attributeOf(node, 'href'), base) ?? base;
    if (node.tag === 'meta' && /^robots$/i.test(attributeOf(node, 'name')))
      nofollow ||= /nofollow|none/i.test(attributeOf(node, 'content'));
    if (node.tag === 'link') {
      const feed = feedOf(node, from);
      if (feed !== null && feeds.length < 20) feeds.push(feed);
    }
    if (node.tag !== 'a' && node.tag !== 'area' && node.tag !== 'iframe' && node.tag !== 'frame') continue;
    const written = attributeOf(node, node.tag.endsWith('frame') ? 'src' : 'href');
    const url = written === '' || written.startsWith('#') ? null : resolve(written, from);
    if (url === null || links.length >= maxLinks) continue;
    const link = { url, parts: [], last: node.last };
    links.push(link);
    open = link;
  }
  endBlock();
  return {
    links: links.map(({ url, parts }) => ({
      url,
      text: parts.join(' ').replace(/\s+/g, ' ').trim().slice(0, 300),
    })),
    feeds,
    prose,
    nofollow,
  };
}

function feedOf(element: MarkupElement, base: string): string | null {
  if (
    !/alternate/i.test(attributeOf(element, 'rel')) ||
    !/(rss|atom)\+xml/i.test(attributeOf(element, 'type'))
  )
    return null;
  return resolve(attributeOf(element, 'href'), base);
}

function resolve(href: string, base: string): string | null {
  const text = href.trim().replace(/[\t\r\n]/g, '');
  return text.length <= 8000 && URL.canParse(text, base) ? new URL(text, base).href : null;
}
