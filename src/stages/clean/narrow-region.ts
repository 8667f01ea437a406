import type { MarkupElement } from '../../markup/markup-node.ts';
import { attributeOf, holds } from '../../markup/query-markup.ts';
import { hasWords, linkShare, type MarkupBlock, proseWeight } from './block.ts';
import type { Region } from './find-region.ts';
import type { FoundTitle } from './find-title.ts';
import type { PageCues } from './page-cues.ts';
import { parseStamp } from './parse-stamp.ts';

/** Prose that another article on the page holds at least, in characters: below it stands a teaser, which other rules leave out. */
const leastStory = 80;
/** A page with more like boxes than this is a list; its boxes are not compared. */
const maxSiblings = 60;

/**
 * Several articles in full on one page: the region shrinks to the title's own box when boxes of the same tag and class beside
 * it have a headline of their own that leads elsewhere or bears its own stamp, or are layout tables that such a line in capitals
 * opens as the title does its own. Sections of one article have neither.
 */
export function narrowRegion(
  blocks: readonly MarkupBlock[],
  region: Region,
  title: FoundTitle | null,
  cues: PageCues,
): Region {
  const own = title?.index == null ? undefined : blocks[title.index];
  if (own === undefined || (title?.agrees !== true && linkShare(own) > 0.5)) return region;
  const heads = blocks.flatMap((block, index) =>
    block !== own && isHead(block) && isStory(blocks, index, cues) ? [block.element] : [],
  );
  const tables = isCapital(own) ? blocks.flatMap((_, index) => openedTable(blocks, index) ?? []) : [];
  if (heads.length === 0 && tables.length < 2) return region;
  for (let at = own.element; at !== region.element && at.parent !== null; at = at.parent) {
    if (!holds(region.element, at)) return region;
    const held = region.held.get(at) ?? 0;
    const others = held < leastStory ? [] : likeSiblings(at);
    const story = others.some(
      (other) =>
        (region.held.get(other) ?? 0) >= leastStory &&
        (heads.some((head) => holds(other, head)) || (tables.includes(at) && tables.includes(other))),
    );
    if (story) return { ...region, element: at, prose: held };
  }
  return region;
}

/** The layout table that a headline in capitals opens, the text under it; what is numbered, `1. …` or `I. …` behind a word, are parts of one text. */
function openedTable(blocks: readonly MarkupBlock[], index: number): MarkupElement | null {
  const block = blocks[index]!;
  if (block.row || !isCapital(block)) return null;
  let table: MarkupElement | null = block.element;
  while (table !== null && table.tag !== 'table') table = table.parent;
  const before = blocks[index - 1]?.element;
  if (table === null || (before !== undefined && holds(table, before))) return null;
  const under = blocks
    .slice(index + 1, index + 4)
    .some((line) => holds(table, line.element) && proseWeight(line) > 0);
  return under ? table : null;
}

function isCapital({ text, linkLength }: MarkupBlock): boolean {
  return (
    linkLength === 0 &&
    hasWords(text, 5) &&
    /^\P{Ll}+$/u.test(text) &&
    !/^[\dIVX]+[.)/]|(?<!\p{L})[IVX]+[.:]|[:;?]$/u.test(text)
  );
}

function isHead(block: MarkupBlock): boolean {
  const named = block.heading > 0 || (block.roles.has('role-title') && !block.roles.has('role-box'));
  return named && proseWeight(block) === 0 && hasWords(block.text, 4);
}

function isStory(blocks: readonly MarkupBlock[], index: number, cues: PageCues): boolean {
  if (linkShare(blocks[index]!) > 0.75) return true;
  return blocks.slice(index + 1, index + 4).some((block) => {
    const stamp = block.text.length <= 110 ? parseStamp(block.text, cues) : null;
    return stamp !== null && stamp.rest.split(' ').length <= 4;
  });
}

function likeSiblings(element: MarkupElement): MarkupElement[] {
  const children = element.parent?.children ?? [];
  const name = attributeOf(element, 'class').replace(/\d+/g, '');
  if (children.length > maxSiblings * 3) return [];
  return children
    .filter((child): child is MarkupElement => child.kind === 'element' && child !== element)
    .filter((child) => child.tag === element.tag && attributeOf(child, 'class').replace(/\d+/g, '') === name)
    .slice(0, maxSiblings);
}
