import type { MarkupElement } from '../../markup/markup-node.ts';
import { holds } from '../../markup/query-markup.ts';
import { type Block, hasWords, linkShare, type MarkupBlock, proseWeight } from './block.ts';
import { isCaption, isPictureText } from './find-captions.ts';
import type { Region } from './find-region.ts';
import { isTitleAgain, lettersOf } from './is-title-again.ts';
import { judgeLine } from './judge-line.ts';
import type { PageCues } from './page-cues.ts';
import { parseByline } from './parse-byline.ts';

/** Which blocks are the article's text, which its captions, and why each other block near it is neither. */
export interface SelectedBody {
  readonly body: readonly MarkupBlock[];
  readonly captions: readonly MarkupBlock[];
  readonly left: ReadonlyMap<MarkupBlock, string>;
}

/** What is asked of every line alike. */
interface Page {
  readonly blocks: readonly MarkupBlock[];
  readonly region: Region;
  /** Letters of the title in small. */
  readonly title: string | null;
  readonly stamps: ReadonlySet<Block>;
  /** Most of the region's paragraphs are centred. */
  readonly centered: boolean;
  readonly cues: PageCues;
}

/** What the walk has met so far. */
interface Walk {
  readonly body: MarkupBlock[];
  /** Elements of the body's paragraphs, and those right round them. */
  readonly beside: Set<MarkupElement>;
  /** Characters of prose in the body. */
  taken: number;
  afterCaption: boolean;
  /** The section that a heading over other articles opened. */
  closed: MarkupElement | null;
  /** Such a section came late: only what stands beside earlier paragraphs still counts. */
  restricted: boolean;
  /** Sub-headings and list items among the paragraphs after such a section: text, once a paragraph follows. */
  waiting: MarkupBlock[];
}

/**
 * Walks the blocks from the title to the region's end. Lines are left out by container, by their words, or because a
 * heading over other articles opened a section: after one, only blocks beside earlier paragraphs count.
 */
export function selectBody(
  blocks: readonly MarkupBlock[],
  region: Region,
  titleIndex: number | null,
  stamps: ReadonlySet<Block>,
  title: string | null,
  cues: PageCues,
): SelectedBody {
  const centered = shareOfCentered(blocks, region) > 0.5;
  const letters = title === null ? null : lettersOf(title.toLowerCase());
  const page: Page = { blocks, region, title: letters, stamps, centered, cues };
  const walk: Walk = {
    body: [],
    beside: new Set(),
    taken: 0,
    afterCaption: false,
    closed: null,
    restricted: false,
    waiting: [],
  };
  const captions: MarkupBlock[] = [];
  const left = new Map<MarkupBlock, string>();
  const start = titleIndex === null ? 0 : titleIndex + 1;
  for (let index = start; index < blocks.length; index++) {
    const block = blocks[index]!;
    const inRegion = holds(region.element, block.element);
    if (block.element.order > region.element.last) break;
    if (!inRegion && titleIndex === null) continue;
    const reason = whyLeft(page, walk, index, start);
    if (reason === 'end') {
      for (const rest of blocks.slice(index))
        if (rest === block || holds(region.element, rest.element)) left.set(rest, 'tail');
      break;
    }
    if (reason === null) {
      for (const earlier of walk.waiting) left.delete(earlier);
      take(walk, block);
    } else left.set(block, reason);
    if (reason === 'caption' && inRegion && !region.dropped.has(block)) captions.push(block);
    if (reason === 'after-tail' && standsBeside(block, walk.beside)) walk.waiting.push(block);
    walk.afterCaption = reason === 'caption';
  }
  return { body: trimEnds(walk.body, left, cues), captions, left };
}

/** Why a line is no text, `end` where the text ends before it; null for text. The first reason in this order counts. */
function whyLeft(page: Page, walk: Walk, index: number, start: number): string | null {
  const { blocks, region, stamps, cues } = page;
  const block = blocks[index]!;
  const prose = proseWeight(block);
  const opens = walk.body.length === 0;
  if (walk.closed !== null && holds(walk.closed, block.element)) return 'tail';
  const kind = judgeLine(block, cues);
  if (kind === 'tail') return opens ? kind : closeSection(page, walk, block);
  if (kind !== 'text') return kind;
  if (stamps.has(block)) return 'stamp';
  if (page.title !== null && isTitleAgain(block, page.title)) return 'title';
  if (isNamed(block, opens)) return 'named';
  if (isCaption(block, walk.afterCaption, page.centered, cues)) return 'caption';
  if (walk.taken > 0 && isPictureText(block) && prose <= region.prose * 0.3) return 'caption';
  const dropped = region.dropped.get(block);
  if (dropped !== undefined) return dropped;
  if (linkShare(block) > 0.75) return 'link';
  if (index > start && isAnnounced(blocks, index, region)) return 'announced';
  if (opens && isDuration(block, cues)) return 'counter';
  if (!holds(region.element, block.element) && prose === 0 && !isLead(block)) return 'outside';
  return walk.restricted && !isBeside(block, walk.beside) ? 'after-tail' : null;
}

/** A heading over other articles closes the section that it opens; one beside the paragraphs themselves ends the text. */
function closeSection({ region }: Page, walk: Walk, heading: MarkupBlock): 'tail' | 'end' {
  const section = sectionOf(heading, walk.body[walk.body.length - 1]!, region);
  if (section === null) return walk.taken >= region.prose * 0.7 ? 'end' : 'tail';
  walk.closed = section;
  // The heading of a box amid the text opens no section when most of the text is still to come.
  walk.restricted = walk.taken >= region.prose * 0.5;
  return 'tail';
}

function take(walk: Walk, block: MarkupBlock): void {
  walk.body.push(...walk.waiting, block);
  walk.waiting = [];
  if (proseWeight(block) === 0) return;
  walk.taken += proseWeight(block);
  walk.beside.add(block.element);
  if (block.element.parent !== null) walk.beside.add(block.element.parent);
}

/** A writer's box anywhere and a box of date, section or source over the text: what it holds is told elsewhere. */
function isNamed(block: MarkupBlock, over: boolean): boolean {
  if (proseWeight(block) > 0 || block.text.length > 140) return false;
  const { roles } = block;
  return (
    roles.has('role-author') ||
    // A sapo whose class holds the word for a section is the sapo.
    (over &&
      !roles.has('role-lead') &&
      (roles.has('role-date') || roles.has('role-section') || roles.has('role-source')))
  );
}

/** Whether a box is named as the opening, or a heading is one: a sentence with its full stop, `<h2 class="bold">(TTN) - …</h2>`. */
function isLead({ roles, heading, text, linkLength }: MarkupBlock): boolean {
  if (roles.has('role-lead')) return true;
  return heading > 1 && linkLength === 0 && /[.…][”"]?$/.test(text) && hasWords(text, 12);
}

/** `3 phút`, `4 phút đọc`: how long it takes to read or hear what follows. */
function isDuration({ folded }: MarkupBlock, cues: PageCues): boolean {
  const [, unit = ''] = /^\d{1,3} (.{3,16})$/.exec(folded) ?? [];
  return unit !== '' && cues.is('duration', unit);
}

const copyright = /^(?:©|\(c\)|copyright)/;

/** Short lines before the first paragraph, and after the last one anywhere but beside it, are no text. */
function trimEnds(
  body: readonly MarkupBlock[],
  left: Map<MarkupBlock, string>,
  cues: PageCues,
): MarkupBlock[] {
  const first = body.findIndex((block) => proseWeight(block) > 0 || isLead(block));
  if (first < 0) return [];
  let last = body.length - 1;
  while (last > first && proseWeight(body[last]!) === 0) last--;
  const anchor = body[last]!;
  const opener = body[first]!;
  return body.filter((block, index) => {
    const loose =
      index < first
        ? !near(block, opener)
        : index > last &&
          (!near(block, anchor) ||
            (block.imprint && copyright.test(block.folded)) ||
            // The heading of a box whose links are left out: `<h3>Chùm ảnh khác</h3>`; who signs may stand in one too.
            (block.heading > 0 && parseByline(block.text, cues) === null));
    if (loose) left.set(block, 'loose');
    return !loose;
  });
}

function near(a: MarkupBlock, b: MarkupBlock): boolean {
  return (
    a.element === b.element || a.element.parent === b.element.parent || holds(b.element.parent!, a.element)
  );
}

/** The part of the page that a heading opens: its outermost ancestor that holds none of the body and little prose; null for none. */
function sectionOf(block: MarkupBlock, anchor: MarkupBlock, region: Region): MarkupElement | null {
  const small = (element: MarkupElement) => (region.held.get(element) ?? 0) <= region.prose * 0.3;
  let section = block.element;
  if (section === null || !small(section)) return null;
  while (section.parent !== null && !holds(section.parent, anchor.element) && small(section.parent))
    section = section.parent;
  return section;
}

function isBeside(block: MarkupBlock, beside: ReadonlySet<MarkupElement>): boolean {
  return proseWeight(block) > 0 && block.element.parent !== null && beside.has(block.element.parent);
}

/**
 * The summary in a box of another article: `<div><img><a>headline</a><p>…</p></div>` holds a linked headline and this
 * paragraph, nothing more, and is a small part of the text.
 */
function isAnnounced(blocks: readonly MarkupBlock[], index: number, region: Region): boolean {
  const block = blocks[index]!;
  const head = blocks[index - 1]!;
  if (linkShare(head) <= 0.75 || head.text.length < 28 || !hasWords(head.text, 6)) return false;
  if (block.text.length > 320) return false;
  if (proseWeight(block) > region.prose * 0.3) return false;
  let box: MarkupElement | null = block.element;
  while (box !== null && !holds(box, head.element)) box = box.parent;
  if (box === null || box === block.element || holds(box, region.element)) return false;
  const before = blocks[index - 2];
  const after = blocks[index + 1];
  return !(before && holds(box, before.element)) && !(after && holds(box, after.element));
}

const listTags = new Set(['li', 'ul', 'ol', 'tr', 'tbody', 'table', 'td']);

/** Whether a line of no length to tell stands among the paragraphs, or in a list or table that does. */
function standsBeside(block: MarkupBlock, beside: ReadonlySet<MarkupElement>): boolean {
  if (block.linkLength > 0) return false;
  let at = block.element;
  while (at.parent !== null && listTags.has(at.tag)) {
    if (beside.has(at.parent)) return true;
    at = at.parent;
  }
  return at.parent !== null && beside.has(at.parent);
}

function shareOfCentered(blocks: readonly MarkupBlock[], region: Region): number {
  const prose = blocks.filter((block) => proseWeight(block) > 0 && holds(region.element, block.element));
  return prose.length === 0 ? 0 : prose.filter((block) => block.centered).length / prose.length;
}
