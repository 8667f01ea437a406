import type { MarkupElement, MarkupText } from '../../../src/markup/markup-node.ts';
import { walkMarkup } from '../../../src/markup/query-markup.ts';
import type { Block, MarkupBlock } from '../../../src/stages/clean/block.ts';
import type { HtmlReading } from '../../../src/stages/clean/clean-html.ts';
import type { TextReading } from '../../../src/stages/clean/clean-text.ts';
import type { PageCues } from '../../../src/stages/clean/page-cues.ts';
import { isHidden } from '../../../src/stages/clean/read-context.ts';
import { rowNodes } from '../../../src/stages/clean/table-cells.ts';
import { countVisible } from '../../../src/text/align-text.ts';

/** Where a page's letters went: visible ones by fate, and those that no reader of the page sees by what hides them. */
export interface TextAudit {
  /** Letters, figures and signs of all text nodes that a reader of the page may see. */
  readonly visible: number;
  /** Sums over fates: `body`, `caption`, `title`, `byline`, `stamp`, `repeat`, or the rule that dropped them. */
  readonly fates: ReadonlyMap<string, number>;
  /** Scripts, forms and hidden elements, by tag. */
  readonly unseen: ReadonlyMap<string, number>;
  /** Text that neither a block nor a rule accounts for: always empty, or a reader of pages loses text. */
  readonly lost: readonly string[];
}

/** Accounts for every letter of a page's text nodes: each is in a block whose fate is told, or under an element that is never shown. */
export function auditText(reading: HtmlReading, cues: PageCues): TextAudit {
  const fates = new Map<string, number>();
  const unseen = new Map<string, number>();
  const lost: string[] = [];
  const told = new Map<MarkupText, number>();
  const fateOf = tellFates(reading);
  for (const block of reading.blocks) {
    for (const { node, from, to } of stretchesOf(block)) {
      if (node === null) continue;
      const letters = countVisible(node.text.slice(from, to));
      told.set(node, (told.get(node) ?? 0) + letters);
      add(fates, fateOf(block), letters);
    }
  }
  let visible = 0;
  for (const node of walkMarkup(reading.root)) {
    if (node.kind !== 'text') continue;
    const letters = countVisible(node.text);
    const left = letters - (told.get(node) ?? 0);
    told.delete(node);
    const hider = left === 0 ? null : hiderOf(node, cues);
    if (hider !== null) add(unseen, hider, left);
    else visible += letters;
    if (left !== 0 && hider === null) lost.push(node.text.trim().slice(0, 80));
  }
  // A first letter that is a picture is no text node of the page.
  for (const letters of told.values()) visible += letters;
  return { visible, fates, unseen, lost };
}

/** As `auditText`, of plain text: each letter of the source is in a line whose fate is told. */
export function auditLines(source: string, { lines, fates: told }: TextReading): TextAudit {
  const fates = new Map<string, number>();
  const lost: string[] = [];
  let at = 0;
  const pass = (to: number) => {
    const between = source.slice(at, Math.max(at, to));
    if (countVisible(between) > 0) lost.push(between.trim().slice(0, 80));
  };
  for (const line of lines) {
    pass(line.start);
    const fate = told.get(line);
    const stretch = source.slice(Math.max(at, line.start), line.end);
    if (fate === undefined) lost.push(stretch.trim().slice(0, 80));
    else add(fates, fate, countVisible(stretch));
    at = Math.max(at, line.end);
  }
  pass(source.length);
  return { visible: countVisible(source), fates, unseen: new Map(), lost };
}

/** The first rule that speaks of a block, in the order in which cleaning decides. */
function tellFates(reading: HtmlReading): (block: MarkupBlock) => string {
  const { blocks, region, title, selected, stamps, bylines } = reading;
  const kept = new Set(reading.kept);
  const captions = new Set(selected.captions);
  const body = new Set(selected.body);
  const head = title?.index == null ? undefined : blocks[title.index];
  return (block) => {
    if (kept.has(block)) return 'body';
    if (captions.has(block)) return 'caption';
    if (block === head) return 'title';
    if (bylines.has(block)) return 'byline';
    if (stamps.has(block)) return 'stamp';
    if (body.has(block)) return 'repeat';
    return selected.left.get(block) ?? region.dropped.get(block) ?? 'outside';
  };
}

function stretchesOf(block: Block): Block['runs'] {
  if (!block.row || block.element === null) return block.runs;
  return rowNodes(block.element).map((node) => ({ node, from: 0, to: node.text.length }));
}

/** Tag of the innermost hidden element round a text; null when it is shown. */
function hiderOf(node: MarkupText, cues: PageCues): string | null {
  for (let at: MarkupElement | null = node.parent; at !== null; at = at.parent)
    if (isHidden(at, cues)) return at.tag;
  return null;
}

function add(sums: Map<string, number>, key: string, by: number): void {
  if (by !== 0) sums.set(key, (sums.get(key) ?? 0) + by);
}
