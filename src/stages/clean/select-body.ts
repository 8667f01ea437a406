import type { MarkupElement } from '../../markup/markup-node.ts';
import { type Block, hasWords, linkShare, proseWeight } from './block.ts';
import { isCaption, isPictureText } from './find-captions.ts';
import type { Region } from './find-region.ts';
import { judgeLine } from './judge-line.ts';
import { letterKind } from './letter-kind.ts';
import type { PageCues } from './page-cues.ts';
import { parseByline } from './parse-byline.ts';

/** Which blocks are the article's text, which its captions, and why each other block near it is neither. */
export interface SelectedBody {
  readonly body: readonly Block[];
  readonly captions: readonly Block[];
  readonly left: ReadonlyMap<Block, string>;
}

/**
 * Walks the blocks from the title to the region's end. Lines are left out by container, by their words, or because a
 * heading over other articles opened a section: after one, only blocks beside earlier paragraphs count.
 */
export function selectBody(
  blocks: readonly Block[],
  region: Region,
  titleIndex: number | null,
  stamps: ReadonlySet<Block>,
  title: string | null,
  cues: PageCues,
): SelectedBody {
  const centeredShare = shareOfCentered(blocks, region);
  const body: Block[] = [];
  const captions: Block[] = [];
  const left = new Map<Block, string>();
  const beside = new Set<MarkupElement>();
  let closed: MarkupElement | null = null;
  let restricted = false;
  /** Sub-headings and list items among the paragraphs after a box of other news: text, once a paragraph follows. */
  let waiting: Block[] = [];
  let taken = 0;
  let previous: 'body' | 'caption' | 'left' = 'left';
  const start = titleIndex === null ? 0 : titleIndex + 1;
  const titleLetters = title === null ? null : lettersOf(title.toLowerCase());
  for (let index = start; index < blocks.length; index++) {
    const block = blocks[index]!;
    const inRegion = isInside(block.element, region.element);
    if (!inRegion && (titleIndex === null || isAfter(block.element, region.element))) {
      if (isAfter(block.element, region.element)) break;
      continue;
    }
    const leave = (reason: string) => {
      left.set(block, reason);
      previous = 'left';
    };
    if (closed !== null && isInside(block.element, closed)) {
      leave('tail');
      continue;
    }
    const kind = judgeLine(block, cues);
    const dropped = region.dropped.get(block);
    if (kind === 'tail' && body.length > 0) {
      const section = sectionOf(block, body[body.length - 1]!, region);
      // The heading of a box amid the text opens no section when most of the text is still to come.
      if (section !== null) {
        closed = section;
        restricted = taken >= region.prose * 0.5;
      } else if (taken >= region.prose * 0.7) {
        // The heading stands beside the paragraphs themselves: the text ends here.
        leave('tail');
        for (const rest of blocks.slice(index + 1))
          if (isInside(rest.element, region.element)) left.set(rest, 'tail');
        break;
      }
      leave('tail');
    } else if (kind !== 'text') leave(kind);
    else if (stamps.has(block)) leave('stamp');
    else if (titleLetters !== null && isTitleAgain(block, titleLetters)) leave('title');
    else if (isNamed(block, body.length === 0)) leave('named');
    else if (
      isCaption(block, previous === 'caption', centeredShare > 0.5, cues) ||
      (taken > 0 && isPictureText(block) && proseWeight(block) <= region.prose * 0.3)
    ) {
      if (inRegion && dropped === undefined) captions.push(block);
      left.set(block, 'caption');
      previous = 'caption';
    } else if (dropped !== undefined) leave(dropped);
    else if (linkShare(block) > 0.75) leave('link');
    else if (index > start && isAnnounced(blocks, index, region)) leave('announced');
    else if (body.length === 0 && isDuration(block, cues)) leave('counter');
    else if (!inRegion && proseWeight(block) === 0 && !isLead(block)) leave('outside');
    else if (restricted && !isBeside(block, beside)) {
      if (standsBeside(block, beside)) waiting.push(block);
      leave('after-tail');
    } else {
      for (const earlier of waiting) left.delete(earlier);
      body.push(...waiting, block);
      waiting = [];
      taken += proseWeight(block);
      previous = 'body';
      if (block.element !== null && proseWeight(block) > 0) {
        beside.add(block.element);
        if (block.element.parent !== null) beside.add(block.element.parent);
      }
    }
  }
  return { body: trimEnds(body, left, cues), captions, left };
}

/** A writer's box anywhere and a box of date, section or source over the text: what it holds is told elsewhere. */
function isNamed(block: Block, over: boolean): boolean {
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
function isLead({ roles, heading, text, linkLength }: Block): boolean {
  if (roles.has('role-lead')) return true;
  return heading > 1 && linkLength === 0 && /[.…][”"]?$/.test(text) && hasWords(text, 12);
}

/** `3 phút`, `4 phút đọc`: how long it takes to read or hear what follows. */
function isDuration({ folded }: Block, cues: PageCues): boolean {
  const [, unit = ''] = /^\d{1,3} (.{3,16})$/.exec(folded) ?? [];
  return unit !== '' && cues.is('duration', unit);
}

const copyright = /^(?:©|\(c\)|copyright)/;

/** Short lines before the first paragraph, and after the last one anywhere but beside it, are no text. */
function trimEnds(body: readonly Block[], left: Map<Block, string>, cues: PageCues): Block[] {
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

function near(a: Block, b: Block): boolean {
  if (a.element === null || b.element === null) return true;
  return (
    a.element === b.element || a.element.parent === b.element.parent || isInside(a.element, b.element.parent!)
  );
}

/** The part of the page that a heading opens: its outermost ancestor that holds none of the body and little prose; null for none. */
function sectionOf(block: Block, anchor: Block, region: Region): MarkupElement | null {
  const small = (element: MarkupElement) => (region.held.get(element) ?? 0) <= region.prose * 0.3;
  let section = block.element;
  if (section === null || !small(section)) return null;
  while (section.parent !== null && !isInside(anchor.element, section.parent) && small(section.parent))
    section = section.parent;
  return section;
}

function isBeside(block: Block, beside: ReadonlySet<MarkupElement>): boolean {
  if (block.element === null) return false;
  return proseWeight(block) > 0 && block.element.parent !== null && beside.has(block.element.parent);
}

/**
 * The summary in a box of another article: `<div><img><a>headline</a><p>…</p></div>` holds a linked headline and this
 * paragraph, nothing more, and is a small part of the text.
 */
function isAnnounced(blocks: readonly Block[], index: number, region: Region): boolean {
  const block = blocks[index]!;
  const head = blocks[index - 1]!;
  if (linkShare(head) <= 0.75 || head.text.length < 28 || !hasWords(head.text, 6)) return false;
  if (block.element === null || head.element === null || block.text.length > 320) return false;
  if (proseWeight(block) > region.prose * 0.3) return false;
  let box: MarkupElement | null = block.element;
  while (box !== null && !isInside(head.element, box)) box = box.parent;
  if (box === null || box === block.element || isInside(region.element, box)) return false;
  const before = blocks[index - 2];
  const after = blocks[index + 1];
  return !(before && isInside(before.element, box)) && !(after && isInside(after.element, box));
}

const listTags = new Set(['li', 'ul', 'ol', 'tr', 'tbody', 'table', 'td']);

/** Whether a line of no length to tell stands among the paragraphs, or in a list or table that does. */
function standsBeside(block: Block, beside: ReadonlySet<MarkupElement>): boolean {
  if (block.linkLength > 0 || block.element === null) return false;
  let at = block.element;
  while (at.parent !== null && listTags.has(at.tag)) {
    if (beside.has(at.parent)) return true;
    at = at.parent;
  }
  return at.parent !== null && beside.has(at.parent);
}

function isInside(inner: MarkupElement | null, outer: MarkupElement): boolean {
  return inner === null || (outer.order <= inner.order && inner.order <= outer.last);
}

function isAfter(element: MarkupElement | null, region: MarkupElement): boolean {
  return element !== null && element.order > region.last;
}

function shareOfCentered(blocks: readonly Block[], region: Region): number {
  const prose = blocks.filter((block) => proseWeight(block) > 0 && isInside(block.element, region.element));
  return prose.length === 0 ? 0 : prose.filter((block) => block.centered).length / prose.length;
}

function isTitleAgain(block: Block, letters: string): boolean {
  return (
    block.text.length >= letters.length && mayBegin(block.text, letters) && hasLetters(block.folded, letters)
  );
}

/** Whether the first letter is the same; a quick look that errs to yes: `o` and `u` may change with what follows. */
function mayBegin(text: string, letters: string): boolean {
  for (let at = 0; at < text.length; at++) {
    const code = text.charCodeAt(at);
    const kind = letterKind(code);
    if (kind === 3) return true;
    if (kind !== 1) continue;
    const small = String.fromCharCode(code).toLowerCase();
    return small === letters.charAt(0) || small === 'o' || small === 'u' || small.length > 1;
  }
  return true;
}

/** Whether a line is made of just these letters and figures, whatever stands between them. */
function hasLetters(line: string, letters: string): boolean {
  let met = 0;
  for (let at = 0; at < line.length; at++) {
    const code = line.charCodeAt(at);
    const kind = letterKind(code);
    if (kind === 3) return lettersOf(line) === letters;
    if (kind !== 1) continue;
    if (code !== letters.charCodeAt(met)) return false;
    met++;
  }
  return met === letters.length;
}

function lettersOf(text: string): string {
  return text.replace(/[^\p{L}\p{N}]+/gu, '');
}
