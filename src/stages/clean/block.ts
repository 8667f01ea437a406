import type { MarkupElement, MarkupText } from '../../markup/markup-node.ts';
import { attributeOf } from '../../markup/query-markup.ts';

/** An element whose tag or class says that it is no article text, and why. */
export interface Drop {
  readonly reason: string;
  readonly element: MarkupElement;
}

/** The stretch of a text node that a block was read from; null for a blank that was put in. */
export interface BlockRun {
  readonly node: MarkupText | null;
  /** Range in the node's text. */
  readonly from: number;
  readonly to: number;
}

/** A paragraph-sized run of a page's text with what its place says about it. */
export interface Block {
  /** Normalised line. */
  readonly text: string;
  readonly folded: string;
  /** Nearest block-level element; null for plain text. */
  readonly element: MarkupElement | null;
  /** Characters of the text that are inside links. */
  readonly linkLength: number;
  /** 1..6 inside a heading, else 0. */
  readonly heading: number;
  /** The whole block is emphasised this way. */
  readonly bold: boolean;
  readonly italic: boolean;
  readonly centered: boolean;
  /** A picture stands between this block and the one before. */
  readonly afterImage: boolean;
  /** A row of a data table, cells parted by ` | `. */
  readonly row: boolean;
  /** `role-…` classes of the element and its near ancestors. */
  readonly roles: ReadonlySet<string>;
  /** Containers that speak against the block, outermost first; one that holds most of the page's prose is overruled. */
  readonly drops: readonly Drop[];
  /** Line of an imprint (licence, responsible editor, address) or a menu on one line. */
  readonly imprint: boolean;
  /** `weighProse` of the block, which every step asks for; 0 for plain text, where no region is sought. */
  readonly prose: number;
  /** Element of a group of like siblings that each lead to another page. */
  readonly teaser: boolean;
  /** What it was read from, in order; empty for a row (its element tells) and for plain text (its range does). */
  readonly runs: readonly BlockRun[];
  /** Range in the decoded source. */
  readonly start: number;
  readonly end: number;
}

/** A block of an HTML page, where each stands in an element. */
export interface MarkupBlock extends Block {
  readonly element: MarkupElement;
}

/** Share of the block that is link text. */
export function linkShare(block: Pick<Block, 'text' | 'linkLength'>): number {
  return block.text.length === 0 ? 0 : Math.min(1, block.linkLength / block.text.length);
}

/** Steps from a line's words up to the link that they stand in. */
const linkUp = 4;

/** Whether the links of a block lead to no other page: `<a href="#" class="headline">` over the text that it is the headline of. */
export function leadsNowhere({ runs, linkLength }: Block): boolean {
  const nodes = runs.flatMap(({ node }) => (node === null || node.text.trim() === '' ? [] : [node]));
  return linkLength > 0 && nodes.every((node) => /^\s*(?:#\s*$|$|javascript:)/i.test(addressOf(node)));
}

/** Where a text's link leads, '' for none. */
function addressOf({ parent }: MarkupText): string {
  let at: MarkupElement | null = parent;
  for (let up = 0; at !== null && at.tag !== 'a' && up < linkUp; up++) at = at.parent;
  return at?.tag === 'a' ? attributeOf(at, 'href') : '';
}

/** How much a block reads like running text, in characters; 0 for menu words, headings and link lists. */
export function proseWeight(block: Block): number {
  return block.prose;
}

/** Scripts that part no words, or few: Thai, Lao, Khmer, Chinese and Japanese sections of portals. */
const unspacedRun =
  /(?:[\u0e00-\u0eff\u1780-\u17ff\u3040-\u30ff\u3400-\u9fff][\s\u200b,.;:!?\u3000-\u303f\uff00-\uff65]?){20}/;

/** How a sentence ends, and in how many characters; a normalised line has one blank before `/.` at most. */
const closing = /[.!?…:;]["”’)\]]?(?:\s*\/\.?)?$/u;
const closingReach = 8;

/** The weight that `proseWeight` gives back. */
export function weighProse(block: Omit<Block, 'prose'>): number {
  const length = block.text.length - block.linkLength;
  if (linkShare(block) > 0.5 || block.teaser || block.imprint) return 0;
  if (block.row) return length >= 12 ? length * 0.5 : 0;
  // A lead may stand in a box named after the headline: it is longer than one and ends in a full stop.
  if (block.roles.has('role-title') && block.text.length < (/[.…]$/.test(block.text) ? 160 : 300)) return 0;
  if (block.heading > 0 && block.text.length < 160) return 0;
  // A masthead in one line: `Trang tin huyện Biên Hà (www.bienha.example.vn)`.
  if (length < 160 && /\((?:https?:\/\/|www\.)[^\s()]+\)$/.test(block.text)) return 0;
  if (length < 35 || !(hasWords(block.text, 8) || isUnspaced(block.text))) return 0;
  const sentence = length >= 160 || closing.test(block.text.slice(-closingReach));
  return sentence ? length : length * 0.4;
}

/** Whether a line is written without blanks between words. */
export function isUnspaced(line: string): boolean {
  return unspacedRun.test(line);
}

/** Whether a normalised line has at least so many words. */
export function hasWords(line: string, least: number): boolean {
  let at = -1;
  for (let words = 1; words < least; words++) {
    at = line.indexOf(' ', at + 1);
    if (at < 0) return false;
  }
  return true;
}
