import type { MarkupElement, MarkupNode, MarkupText } from '../../markup/markup-node.ts';
import { attributeOf, textOf } from '../../markup/query-markup.ts';
import { isBlankText, trimmedLength } from './blank-text.ts';
import type { MarkupBlock } from './block.ts';
import { findTeasers } from './find-teasers.ts';
import { normalizeLine } from './fold-line.ts';
import { isDropCapImage, joinDropCaps } from './join-drop-caps.ts';
import { isDataTable } from './judge-table.ts';
import { type BlockForm, makeBlock } from './make-block.ts';
import { measureShapes, type Shapes, textIn } from './measure-shapes.ts';
import type { PageCues } from './page-cues.ts';
import { type Context, contextOf, inlineTags, skippedTags, topContext } from './read-context.ts';
import { readStyle } from './read-style.ts';
import { readRows } from './read-table.ts';
import { joinRuns, type Run, splitLines } from './split-lines.ts';

/** Parts a parsed page into blocks, in document order; depth is bounded by the parser's cap. */
export function readBlocks(root: MarkupElement, cues: PageCues): MarkupBlock[] {
  const shapes = measureShapes(root);
  return new BlockReader(cues, shapes, findTeasers(shapes)).read(root);
}

/** Characters of a span that can be a line of its own. */
const minSpan = 12;

/** Begins as a label does: `Tác giả: `. */
const labelStart = /^\s*\p{Lu}[^:：\n]{1,24}[:：](?!\d)/u;
/** Boxes that a row of spans stands in. */
const spanBoxes: ReadonlySet<string> = new Set(['div', 'td', 'section', 'article']);
const iconWidth = /^(?:[0-9]|[1-4][0-9])(?:px)?$/;

class BlockReader {
  private readonly cues: PageCues;
  private readonly shapes: Shapes;
  private readonly teasers: ReadonlySet<MarkupElement>;
  private readonly blocks: MarkupBlock[] = [];
  private runs: Run[] = [];
  private owner: MarkupElement | null = null;
  private image = false;
  /** Where pictures stand amid the runs. */
  private images: number[] = [];
  /** The last element that was asked whether its spans are lines, and the answer. */
  private spansOf: MarkupElement | null = null;
  private spansAreLines = false;

  constructor(cues: PageCues, shapes: Shapes, teasers: ReadonlySet<MarkupElement>) {
    this.shapes = shapes;
    this.cues = cues;
    this.teasers = teasers;
  }

  read(root: MarkupElement): MarkupBlock[] {
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
      if (isDropCapImage(node)) {
        this.addDropCap(node, context, block);
        return;
      }
      // Icons and spacers are no pictures.
      if (!iconWidth.test(attributeOf(node, 'width'))) this.addImage(node);
      if (tag !== 'picture') return;
    }
    if (skippedTags.has(tag)) return;
    const inner = contextOf(node, context, this.cues, this.shapes, this.teasers);
    if (inner === null) return;
    if (inlineTags.has(tag) && !this.isBox(node, inner, context)) {
      // Two times side by side (published, updated) are two words.
      if (tag === 'time') this.addBlank(node.start, inner);
      this.walk(node, inner, block);
      // `<label>Số ký hiệu</label><span>214/KH-UBND</span>`: a form's label stands apart from what it labels.
      if (tag === 'label') this.addBlank(node.end, inner);
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

  /** A first letter that is a picture says what its text for the blind does. */
  private addDropCap(node: MarkupElement, context: Context, block: MarkupElement): void {
    const { start, end } = node;
    const text = attributeOf(node, 'alt').trim();
    this.addText({ kind: 'text', text, start, end, parent: node }, context, block);
  }

  private addText(node: MarkupText, context: Context, block: MarkupElement): void {
    if (this.runs.length === 0 && isBlankText(node.text)) return;
    this.owner ??= block;
    const broken = !context.keepLines && /[\r\n\t]/.test(node.text);
    const text = broken ? node.text.replace(/[\r\n\t]+/g, ' ') : node.text;
    this.runs.push({ text, start: node.start, end: node.end, context, node, from: 0, to: node.text.length });
  }

  /** An inline element that a page uses as a box of its own: `<span id="lblTitle">…</span><span id="lblDate">…</span>`. */
  private isBox(element: MarkupElement, inner: Context, outer: Context): boolean {
    if (element.tag === 'time' || element.tag === 'a' || inner.link) return false;
    if (readStyle(attributeOf(element, 'style')).block) return true;
    // `<span class="comments-link">…</span> / <span class="cat-links">…`: what speaks against a line's first words is not said of the rest.
    const spoken = element.tag === 'span' && inner.drops !== outer.drops;
    const named =
      spoken || (inner.roles !== outer.roles && [...inner.roles].some((role) => !outer.roles.has(role)));
    if (!named) return this.isLineOfSpans(element);
    const siblings = element.parent?.children ?? [];
    if (siblings.length > 500) return false;
    const before = siblings[siblings.indexOf(element) - 1];
    return before === undefined || before.kind === 'element' || isBlankText(before.text);
  }

  /** `<span class="t1">…</span><span class="t2">…</span>` with nothing between, each with a class of its own: a sheet sets them under each other. */
  private isLineOfSpans(element: MarkupElement): boolean {
    const { parent } = element;
    if (element.tag !== 'span' || parent === null || !spanBoxes.has(parent.tag)) return false;
    // The same for each of them.
    if (this.spansOf !== parent) {
      this.spansOf = parent;
      this.spansAreLines = this.holdsLinesOfSpans(parent);
    }
    return this.spansAreLines;
  }

  private holdsLinesOfSpans(parent: MarkupElement): boolean {
    if (parent.children.length > 30) return false;
    const classes = new Set<string>();
    let count = 0;
    let labelled = 0;
    let short = false;
    for (const child of parent.children) {
      if (child.kind === 'text') {
        if (!isBlankText(child.text)) return false;
        continue;
      }
      // The parts of a date or a number have no such length: `<span class="day">22</span>`.
      if (child.tag !== 'span') return false;
      short ||= textIn(this.shapes, child) < minSpan;
      if (labelStart.test(textOf(child))) labelled++;
      classes.add(attributeOf(child, 'class'));
      count++;
    }
    if (count < 3) return false;
    // `Ngày đăng: …`, `Tác giả: …`, `Lượt xem: …` side by side say one thing each, whatever their classes.
    if (labelled >= 2 && labelled * 2 > count) return true;
    return !classes.has('') && !short && classes.size === count;
  }

  private addBlank(at: number, context: Context): void {
    if (this.runs.length > 0)
      this.runs.push({ text: ' ', start: at, end: at, context, node: null, from: 0, to: 0 });
  }

  private addRows(table: MarkupElement, context: Context): void {
    // What a table is called stands beside its rows.
    for (const child of table.children)
      if (child.kind === 'element' && child.tag === 'caption') this.visit(child, context, child);
    this.flush();
    for (const { row, text, linkLength } of readRows(table)) {
      const { start, end } = row;
      this.push(text, row, {
        context,
        linkLength,
        row: true,
        runs: [],
        bold: false,
        italic: false,
        start,
        end,
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
      const form = formOf(line);
      for (; passed < images.length && images[passed]! < form.start; passed++) this.image = true;
      this.push(text, owner, form);
    }
    if (passed < images.length) this.image = true;
  }

  private push(text: string, element: MarkupElement, form: BlockForm): void {
    this.blocks.push(makeBlock(text, element, this.image, form, this.cues));
    this.image = false;
  }
}

/** What the runs of a line that show something say of it. */
function formOf(line: readonly Run[]): BlockForm {
  let first: Run | null = null;
  let last: Run | null = null;
  let linkLength = 0;
  let bold = true;
  let italic = true;
  for (const run of line) {
    const length = trimmedLength(run.text);
    if (length === 0) continue;
    first ??= run;
    last = run;
    const { context } = run;
    if (context.link) linkLength += length;
    bold &&= context.bold;
    italic &&= context.italic;
  }
  const { context, start } = first!;
  return { context, linkLength, row: false, runs: line, bold, italic, start, end: last!.end };
}
