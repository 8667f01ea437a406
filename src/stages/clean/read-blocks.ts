import type { MarkupElement, MarkupNode, MarkupText } from '../../markup/markup-node.ts';
import { attributeOf, textOf } from '../../markup/query-markup.ts';
import { type Block, weighProse } from './block.ts';
import { findTeasers } from './find-teasers.ts';
import { foldLine, normalizeLine } from './fold-line.ts';
import { joinDropCaps } from './join-drop-caps.ts';
import { isMenu } from './judge-line.ts';
import { measureShapes, type Shape } from './measure-shapes.ts';
import type { PageCues } from './page-cues.ts';
import { type Context, contextOf, inlineTags, skippedTags, topContext } from './read-context.ts';
import { isDataTable, readRow, tableRows } from './read-table.ts';
import { joinRuns, type Run, splitLines } from './split-lines.ts';

/** Parts a parsed page into blocks, in document order; depth is bounded by the parser's cap. */
export function readBlocks(root: MarkupElement, cues: PageCues): Block[] {
  const shapes = measureShapes(root);
  return new BlockReader(cues, shapes, findTeasers(root, shapes)).read(root);
}

/** Characters of a span that can be a line of its own. */
const minSpan = 12;

/** Begins as a label does: `Tác giả: `. */
const labelStart = /^\s*\p{Lu}[^:：\n]{1,24}[:：](?!\d)/u;

class BlockReader {
  private readonly cues: PageCues;
  private readonly shapes: ReadonlyMap<MarkupElement, Shape>;
  private readonly teasers: ReadonlySet<MarkupElement>;
  private readonly blocks: Block[] = [];
  private runs: Run[] = [];
  private owner: MarkupElement | null = null;
  private image = false;
  /** Where pictures stand amid the runs. */
  private images: number[] = [];

  constructor(
    cues: PageCues,
    shapes: ReadonlyMap<MarkupElement, Shape>,
    teasers: ReadonlySet<MarkupElement>,
  ) {
    this.shapes = shapes;
    this.cues = cues;
    this.teasers = teasers;
  }

  read(root: MarkupElement): Block[] {
    this.walk(root, topContext, root);
    this.flush();
    return joinDropCaps(this.blocks);
  }

  private walk(element: MarkupElement, context: Context, block: MarkupElement): void {
    for (const node of element.children) this.visit(node, context, block);
  }

  private visit(node: MarkupNode, context: Context, block: MarkupElement): void {
    if (node.kind === 'text') {
      this.addText(node, context, block);
      return;
    }
    const tag = node.tag;
    if (tag === 'br' || tag === 'hr') {
      this.runs.push({ text: '\n', start: node.start, end: node.end, context, node: null, from: 0, to: 0 });
      return;
    }
    if (tag === 'img' || tag === 'picture' || tag === 'amp-img') {
      // Icons and spacers are no pictures.
      if (!/^(?:[0-9]|[1-4][0-9])(?:px)?$/.test(attributeOf(node, 'width'))) this.addImage(node);
      if (tag !== 'picture') return;
    }
    if (skippedTags.has(tag)) return;
    const inner = contextOf(node, context, this.cues, this.shapes, this.teasers);
    if (inner === null) return;
    if (inlineTags.has(tag) && !this.isBox(node, inner, context)) {
      // Two times side by side (published, updated) are two words.
      if (tag === 'time') this.addBlank(node, inner);
      this.walk(node, inner, block);
      return;
    }
    this.flush();
    if (tag === 'table' && isDataTable(node)) this.addRows(node, inner);
    else this.walk(node, inner, node);
    this.flush();
  }

  /** A picture between the lines of one box (`…<br><img><br>caption`) stands before the next of them. */
  private addImage(node: MarkupElement): void {
    if (this.runs.length === 0) this.image = true;
    else this.images.push(node.start);
  }

  private addText(node: MarkupText, context: Context, block: MarkupElement): void {
    if (this.runs.length === 0 && node.text.trim() === '') return;
    this.owner ??= block;
    const text = context.keepLines ? node.text : node.text.replace(/[\r\n\t]+/g, ' ');
    this.runs.push({ text, start: node.start, end: node.end, context, node, from: 0, to: node.text.length });
  }

  /** An inline element that a page uses as a box of its own: `<span id="lblTitle">…</span><span id="lblDate">…</span>`. */
  private isBox(element: MarkupElement, inner: Context, outer: Context): boolean {
    if (element.tag === 'time' || element.tag === 'a' || inner.link) return false;
    if (/display\s*:\s*block/i.test(attributeOf(element, 'style'))) return true;
    const named = inner.roles !== outer.roles && [...inner.roles].some((role) => !outer.roles.has(role));
    if (!named) return this.isLineOfSpans(element);
    const siblings = element.parent?.children ?? [];
    if (siblings.length > 500) return false;
    const before = siblings[siblings.indexOf(element) - 1];
    return before === undefined || before.kind === 'element' || before.text.trim() === '';
  }

  /** `<span class="t1">…</span><span class="t2">…</span>` with nothing between, each with a class of its own: a sheet sets them under each other. */
  private isLineOfSpans(element: MarkupElement): boolean {
    const { parent } = element;
    if (element.tag !== 'span' || parent === null || !/^(?:div|td|section|article)$/.test(parent.tag))
      return false;
    if (parent.children.length > 30) return false;
    const classes = new Set<string>();
    let count = 0;
    let labelled = 0;
    let short = false;
    for (const child of parent.children) {
      if (child.kind === 'text') {
        if (child.text.trim() !== '') return false;
        continue;
      }
      // The parts of a date or a number have no such length: `<span class="day">22</span>`.
      if (child.tag !== 'span') return false;
      short ||= (this.shapes.get(child)?.text ?? 0) < minSpan;
      if (labelStart.test(textOf(child))) labelled++;
      classes.add(attributeOf(child, 'class'));
      count++;
    }
    if (count < 3 || classes.has('')) return false;
    // `Ngày đăng: …`, `Tác giả: …`, `Lượt xem: …` side by side say one thing each, whatever their classes.
    return labelled >= 2 && labelled * 2 > count ? true : !short && classes.size === count;
  }

  private addBlank(node: MarkupElement, context: Context): void {
    const { start } = node;
    if (this.runs.length > 0)
      this.runs.push({ text: ' ', start, end: start, context, node: null, from: 0, to: 0 });
  }

  private addRows(table: MarkupElement, context: Context): void {
    // What a table is called stands beside its rows.
    for (const child of table.children)
      if (child.kind === 'element' && child.tag === 'caption') this.visit(child, context, child);
    this.flush();
    for (const row of tableRows(table)) {
      const { text, linkLength } = readRow(row);
      if (text === '') continue;
      this.push(text, linkLength, row, context, {
        row: true,
        runs: [],
        bold: false,
        italic: false,
        start: row.start,
        end: row.end,
      });
    }
  }

  private flush(): void {
    const runs = this.runs;
    this.runs = [];
    const owner = this.owner;
    this.owner = null;
    const images = this.images;
    this.images = [];
    let passed = 0;
    if (owner === null) return;
    for (const line of splitLines(runs, this.cues.isCutName)) {
      const text = normalizeLine(joinRuns(line));
      if (text === '') continue;
      const solid = line.filter((run) => run.text.trim() !== '');
      const linked = solid
        .filter((run) => run.context.link)
        .reduce((sum, run) => sum + run.text.trim().length, 0);
      for (; passed < images.length && images[passed]! < solid[0]!.start; passed++) this.image = true;
      this.push(text, linked, owner, solid[0]!.context, {
        row: false,
        runs: line,
        bold: solid.every((run) => run.context.bold),
        italic: solid.every((run) => run.context.italic),
        start: solid[0]!.start,
        end: solid[solid.length - 1]!.end,
      });
    }
    if (passed < images.length) this.image = true;
  }

  private push(
    text: string,
    linkLength: number,
    element: MarkupElement,
    context: Context,
    more: Pick<Block, 'row' | 'runs' | 'bold' | 'italic' | 'start' | 'end'>,
  ): void {
    const { drops, roles, heading, centered, teaser } = context;
    const folded = foldLine(text);
    const imprint =
      text.length <= 320 &&
      (this.cues.startLength('imprint', folded) > 0 ||
        isMenu(folded, this.cues) ||
        isSlogan(text, folded, this.cues));
    const block = {
      text,
      folded,
      element,
      linkLength,
      heading,
      centered,
      afterImage: this.image,
      roles,
      drops,
      teaser,
      imprint,
      ...more,
    };
    this.blocks.push({ ...block, prose: weighProse(block) });
    this.image = false;
  }
}

/** A banner's line: `Chào mừng đại hội …!`. */
function isSlogan(text: string, folded: string, cues: PageCues): boolean {
  return text.length <= 200 && text.endsWith('!') && cues.startLength('slogan', folded) > 0;
}
