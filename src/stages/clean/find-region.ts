import type { MarkupElement } from '../../markup/markup-node.ts';
import { type Drop, linkShare, type MarkupBlock, proseWeight } from './block.ts';
import { dropMachineBoxes } from './drop-machine-boxes.ts';
import type { PageCues } from './page-cues.ts';

/** Where a page's running text stands, and which blocks its containers speak against. */
export interface Region {
  readonly element: MarkupElement;
  /** Characters of prose in the region. */
  readonly prose: number;
  /** Characters of prose below each element that holds any. */
  readonly held: ReadonlyMap<MarkupElement, number>;
  /** Why a block is left out, by block; blocks not in it stand. */
  readonly dropped: ReadonlyMap<MarkupBlock, string>;
}

const overruleShare = 0.45;
const overruleLeast = 300;
const footerLeast = 800;
/** A box with this much of the page's prose and lines is the page itself. */
const wholeShare = 0.95;
const wholeLines = 0.6;
/** Prose of a notice of a few lines, and how much clutter its `<article>` may hold beside it, in characters. */
const shortText = 300;
const articleClutter = 120;
const shareMost = 80;
const footerAboveShare = 0.5;
const commentsAfter = 300;

/**
 * The element whose subtree holds the most prose less the clutter (link text, loose words) beside it: summed over all
 * blocks once per ancestor, so a lead outside the body's own box draws the choice one level up when little stands between.
 */
export function findRegion(blocks: readonly MarkupBlock[], root: MarkupElement, cues: PageCues): Region {
  const dropped = decideDrops(blocks);
  dropComments(blocks, dropped, cues);
  dropMachineBoxes(blocks, dropped, cues);
  const scores = new Map<MarkupElement, number>();
  const prose = new Map<MarkupElement, number>();
  const add = (sums: Map<MarkupElement, number>, at: MarkupElement, by: number) =>
    sums.set(at, (sums.get(at) ?? 0) + by);
  for (const block of blocks) {
    const weight = dropped.has(block) ? 0 : proseWeight(block) * (block.roles.has('role-body') ? 1.2 : 1);
    const loose = (block.text.length - block.linkLength) * (dropped.has(block) ? 0.2 : 0.4);
    const clutter = weight > 0 ? 0 : block.linkLength + loose;
    // Every ancestor gets an entry, so that each is a candidate; the walk stops where one has been made already.
    for (let at: MarkupElement | null = block.element; at !== null && !scores.has(at); at = at.parent)
      scores.set(at, 0);
    add(scores, block.element, weight - clutter * 0.6);
    if (weight > 0) add(prose, block.element, weight);
  }
  // Inner elements first: each sum is handed up once, whatever the depth.
  for (const element of [...scores.keys()].sort((x, y) => y.order - x.order)) {
    if (element.parent === null) continue;
    add(scores, element.parent, scores.get(element)!);
    if (prose.has(element)) add(prose, element.parent, prose.get(element)!);
  }
  let best = root;
  let bestScore = Number.NEGATIVE_INFINITY;
  for (const [element, score] of scores) {
    // Of equals the inner one: its blocks are all that there is.
    if (score > bestScore || (score === bestScore && element.order > best.order)) {
      best = element;
      bestScore = score;
    }
  }
  const element = ownArticle(best, scores, prose);
  return { element, prose: prose.get(element) ?? 0, held: prose, dropped };
}

/** The `<article>` round a short text: its lead alone may outweigh the few lines below it with the buttons between. */
function ownArticle(
  best: MarkupElement,
  scores: ReadonlyMap<MarkupElement, number>,
  prose: ReadonlyMap<MarkupElement, number>,
): MarkupElement {
  const held = prose.get(best) ?? 0;
  if (held === 0 || held > shortText) return best;
  let at: MarkupElement | null = best;
  while (at !== null && at.tag !== 'article') at = at.parent;
  if (at === null || (prose.get(at) ?? 0) <= held) return best;
  return (scores.get(at) ?? 0) >= (scores.get(best) ?? 0) - articleClutter ? at : best;
}

/** A container's name counts against its blocks unless it holds much of the page's prose: then it names the page, not a box. */
function decideDrops(blocks: readonly MarkupBlock[]): Map<MarkupBlock, string> {
  const held = new Map<MarkupElement, number>();
  const passed = new Map<MarkupElement, number>();
  const lines = new Map<MarkupElement, number>();
  let total = 0;
  for (const block of blocks) {
    const weight = proseWeight(block);
    total += weight;
    for (const { element } of block.drops) {
      held.set(element, (held.get(element) ?? 0) + weight);
      passed.set(element, total);
      lines.set(element, (lines.get(element) ?? 0) + 1);
    }
  }
  // The print version of a short notice: one box named after its print button holds all there is.
  const isPage = (element: MarkupElement) =>
    (held.get(element) ?? 0) >= total * wholeShare && lines.get(element)! >= blocks.length * wholeLines;
  const stands = ({ element, reason }: Drop) => {
    if (reason === 'profile') return true;
    const weight = held.get(element) ?? 0;
    // Drupal marks the line of date and writer over a text as a footer: one with the text still to come is none.
    if (reason === 'drop-footer' && total - (passed.get(element) ?? 0) > total * footerAboveShare)
      return false;
    // Buttons hold no sentences: `print-sapo` is the lead of a page made to be printed.
    if (reason === 'drop-share' && weight >= shareMost) return false;
    return reason === 'drop-comment' || reason === 'drop-footer'
      ? weight < footerLeast || weight < total * 0.7
      : (weight < overruleLeast && !isPage(element)) || weight < total * overruleShare;
  };
  const dropped = new Map<MarkupBlock, string>();
  for (const block of blocks) {
    const drop = block.drops.find(stands);
    if (drop !== undefined) dropped.set(block, drop.reason);
    else if (block.teaser) dropped.set(block, 'teaser');
    else if (linkShare(block) > 0.75 && block.text.length < 200) dropped.set(block, 'link');
  }
  return dropped;
}

/** Everything under a heading over readers' comments is theirs, when text enough for an article stands above it. */
function dropComments(
  blocks: readonly MarkupBlock[],
  dropped: Map<MarkupBlock, string>,
  cues: PageCues,
): void {
  let before = 0;
  let under = false;
  for (const block of blocks) {
    if (under) {
      if (!dropped.has(block)) dropped.set(block, 'comments');
    } else if (!dropped.has(block)) {
      before += proseWeight(block);
      under = before >= commentsAfter && block.text.length < 60 && isCommentsHeading(block, cues);
      if (under) dropped.set(block, 'comments');
    }
  }
}

function isCommentsHeading(block: MarkupBlock, cues: PageCues): boolean {
  const bare = block.folded.replace(/^\d+ |[ :]*\(?\d*\)?[ :]*$/g, '');
  return linkShare(block) < 0.5 && cues.is('comments', bare);
}
