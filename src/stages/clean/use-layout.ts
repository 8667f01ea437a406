import type { MarkupElement } from '../../markup/markup-node.ts';
import { attributeOf, holds, textOf } from '../../markup/query-markup.ts';
import { selectElements } from '../../markup/select-elements.ts';
import { parseSelector } from '../../model/selector.ts';
import { profileParts, type SiteLayout } from '../../model/site-profile.ts';
import { type Drop, type MarkupBlock, proseWeight } from './block.ts';
import type { FoundAuthor } from './byline-offers.ts';
import type { Publication } from './find-publication.ts';
import type { Region } from './find-region.ts';
import { type FoundTitle, trimTitle } from './find-title.ts';
import { normalizeLine } from './fold-line.ts';
import type { PageCues } from './page-cues.ts';
import { parseByline } from './parse-byline.ts';
import { parseStamp } from './parse-stamp.ts';
import { vietnamDate } from './read-metadata.ts';

/** What a site's layout names on a page; a part that it doesn't name, or that isn't there, is left to the general rules. */
export interface NamedParts {
  readonly title: MarkupElement | null;
  readonly body: readonly MarkupElement[];
  readonly date: MarkupElement | null;
  readonly author: MarkupElement | null;
  readonly drop: readonly MarkupElement[];
  /** `profile-miss: <part>` for each selector that matches nothing: the sign of a new layout. */
  readonly notes: readonly string[];
}

const none: NamedParts = { title: null, body: [], date: null, author: null, drop: [], notes: [] };

/** Finds the elements that a layout names. */
export function nameParts(root: MarkupElement, layout: SiteLayout | null): NamedParts {
  if (layout === null) return none;
  const notes: string[] = [];
  const find = (part: string, selector: string | undefined) => {
    const compiled = selector === undefined ? null : parseSelector(selector);
    if (compiled === null) return [];
    const found = selectElements(root, compiled).filter((element) => saysSomething(element));
    if (found.length === 0) notes.push(`profile-miss: ${part} ${selector}`);
    return found;
  };
  const [title, body, date, author] = profileParts.map((part) => find(part, layout[part]));
  const drop = layout.drop.flatMap((selector) => find('drop', selector));
  const outer = body!.filter((element) => !body!.some((other) => other !== element && holds(other, element)));
  return {
    title: title![0] ?? null,
    body: outer,
    date: date![0] ?? null,
    author: author![0] ?? null,
    drop,
    notes,
  };
}

/** Lets a layout's boxes stand over the general rules: dropped ones are, and prose outside its body is none of the article's. */
export function markBlocks(blocks: readonly MarkupBlock[], parts: NamedParts): readonly MarkupBlock[] {
  if (parts.drop.length === 0 && parts.body.length === 0) return blocks;
  const named = [parts.title, parts.date, parts.author].filter((element) => element !== null);
  return blocks.map((block) => {
    const dropper = parts.drop.find((element) => isIn(block, element));
    if (dropper !== undefined) return redropped(block, [{ reason: 'profile', element: dropper }]);
    if (parts.body.length === 0) return block;
    const box = parts.body.find((element) => isIn(block, element));
    // A box round the body speaks against it no more.
    if (box !== undefined)
      return redropped(
        block,
        block.drops.filter(({ element }) => element !== box && holds(box, element)),
      );
    const loose = proseWeight(block) > 0 || block.roles.has('role-lead');
    if (!loose || named.some((element) => touches(block, element))) return block;
    return redropped(block, [{ reason: 'profile', element: parts.body[0]! }]);
  });
}

function redropped(block: MarkupBlock, drops: readonly Drop[]): MarkupBlock {
  return { ...block, drops };
}

/** The region of a layout's body: the nearest element round all its boxes. */
export function namedRegion(region: Region, parts: NamedParts): Region {
  const [first, ...rest] = parts.body;
  if (first === undefined) return region;
  let element = first;
  while (element.parent !== null && !rest.every((other) => holds(element, other))) element = element.parent;
  return { ...region, element, prose: region.held.get(element) ?? 0 };
}

/** The title that a layout names; how far metadata stand behind it stays what the general rules found. */
export function namedTitle(
  blocks: readonly MarkupBlock[],
  found: FoundTitle | null,
  parts: NamedParts,
): FoundTitle | null {
  if (parts.title === null) return found;
  const { title } = parts;
  const at = blocks.findIndex((block) => touches(block, title));
  const block = blocks[at];
  const text = trimTitle(block !== undefined && isIn(block, title) ? block.text : textIn(title));
  const index = at < 0 ? null : at;
  const same = found !== null && found.index === index;
  const losers = found === null || same ? [] : [found.text];
  return { text, index, score: found?.score ?? 0, agrees: same && found.agrees, losers };
}

/** The date of the box that a layout names: its words, else its `datetime` or `content`. */
export function namedDate(
  blocks: readonly MarkupBlock[],
  found: Publication,
  parts: NamedParts,
  cues: PageCues,
): Publication {
  if (parts.date === null) return found;
  const { date: box } = parts;
  const declared = vietnamDate(attributeOf(box, 'datetime')) ?? vietnamDate(attributeOf(box, 'content'));
  const date = parseStamp(textIn(box).slice(0, 200), cues)?.date ?? declared;
  if (date === null) return { ...found, notes: [...found.notes, 'profile-miss: date reads as none'] };
  const own = blocks.filter((block) => touches(block, box) && block.text.length <= 160);
  return {
    date,
    stamps: new Set([...found.stamps, ...own]),
    notes: [...found.notes, `date: ${date} profile`],
  };
}

/** The writer in the box that a layout names, as printed. */
export function namedAuthor(
  blocks: readonly MarkupBlock[],
  found: FoundAuthor,
  parts: NamedParts,
  cues: PageCues,
): FoundAuthor {
  if (parts.author === null) return found;
  const { author: box } = parts;
  const text = textIn(box);
  if (text.length > 140) return { ...found, notes: [...found.notes, 'profile-miss: author is too long'] };
  const read = parseByline(text, cues) ?? { author: text, office: null };
  const own = blocks.filter((block) => touches(block, box) && block.text.length <= 140);
  return {
    author: read.author,
    office: read.office ?? found.office,
    bylines: new Set([...found.bylines, ...own]),
    notes: [...found.notes, `author: ${read.author ?? '-'} profile`],
  };
}

/** Text of an element, or what a `meta` declares. */
function textIn(element: MarkupElement): string {
  const text = normalizeLine(textOf(element));
  return text === '' ? normalizeLine(attributeOf(element, 'content')) : text;
}

function saysSomething(element: MarkupElement): boolean {
  return textIn(element) !== '' || attributeOf(element, 'datetime') !== '';
}

function isIn(block: MarkupBlock, element: MarkupElement): boolean {
  return element.start <= block.start && block.end <= element.end;
}

/** Whether a block has words of the element; a part of a line may be named. */
function touches(block: MarkupBlock, element: MarkupElement): boolean {
  return block.start < element.end && element.start < block.end;
}
