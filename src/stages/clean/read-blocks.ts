import type { MarkupElement, MarkupNode, MarkupText } from '../../markup/markup-node.ts';
import { attributeOf } from '../../markup/query-markup.ts';
import type { Block } from './block.ts';
import { findTeasers } from './find-teasers.ts';
import { foldLine, normalizeLine } from './fold-line.ts';
import type { PageCues } from './page-cues.ts';
import { isDataTable, isPictureTable, readRow, tableRows } from './read-table.ts';

const inlineTags: ReadonlySet<string> = new Set(
  'a abbr acronym b bdi bdo big cite code data dfn em font i ins kbd label mark nobr q rp rt ruby s samp small span strike strong sub sup time tt u var wbr o:p st1:place st1:city'.split(
    ' ',
  ),
);
const skippedTags: ReadonlySet<string> = new Set(
  'script style template noscript select option datalist button input textarea iframe object embed applet svg math canvas video audio head title map noframes'.split(
    ' ',
  ),
);
const dropTags: Readonly<Record<string, string>> = {
  nav: 'drop-menu',
  aside: 'drop-aside',
  footer: 'drop-footer',
  marquee: 'drop-ad',
};

interface Context {
  readonly drops: Block['drops'];
  readonly roles: ReadonlySet<string>;
  readonly heading: number;
  readonly centered: boolean;
  readonly link: boolean;
  readonly bold: boolean;
  readonly italic: boolean;
  readonly teaser: boolean;
  readonly keepLines: boolean;
}

interface Run {
  readonly text: string;
  readonly start: number;
  readonly end: number;
  readonly context: Context;
}

const top: Context = {
  drops: [], roles: new Set(), heading: 0, centered: false, link: false, bold: false, italic: false, teaser: false, keepLines: false,
}; // biome-ignore format: one value

/** Parts a parsed page into blocks, in document order; depth is bounded by the parser's cap. */
export function readBlocks(root: MarkupElement, cues: PageCues): Block[] {
  return new BlockReader(cues, findTeasers(root)).read(root);
}

class BlockReader {
  private readonly cues: PageCues;
  private readonly teasers: ReadonlySet<MarkupElement>;
  private readonly blocks: Block[] = [];
  private runs: Run[] = [];
  private owner: MarkupElement | null = null;
  private image = false;

  constructor(cues: PageCues, teasers: ReadonlySet<MarkupElement>) {
    this.cues = cues;
    this.teasers = teasers;
  }

  read(root: MarkupElement): Block[] {
    this.walk(root, top, root);
    this.flush();
    return this.blocks;
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
      this.runs.push({ text: '\n', start: node.start, end: node.end, context });
      return;
    }
    if (tag === 'img' || tag === 'picture') {
      // Icons and spacers are no pictures.
      if (!/^(?:[0-9]|[1-4][0-9])(?:px)?$/.test(attributeOf(node, 'width'))) this.image = true;
      if (tag === 'img') return;
    }
    if (skippedTags.has(tag)) return;
    const inner = this.contextOf(node, context);
    if (inner === null) return;
    if (inlineTags.has(tag)) {
      this.walk(node, inner, block);
      return;
    }
    this.flush();
    if (tag === 'table' && isDataTable(node)) this.addRows(node, inner);
    else this.walk(node, inner, node);
    this.flush();
  }

  private addText(node: MarkupText, context: Context, block: MarkupElement): void {
    if (this.runs.length === 0 && node.text.trim() === '') return;
    this.owner ??= block;
    const text = context.keepLines ? node.text : node.text.replace(/[\r\n\t]+/g, ' ');
    this.runs.push({ text, start: node.start, end: node.end, context });
  }

  private addRows(table: MarkupElement, context: Context): void {
    for (const row of tableRows(table)) {
      const { text, linkLength } = readRow(row);
      if (text === '') continue;
      this.push(text, linkLength, row, context, {
        row: true,
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
    if (owner === null) return;
    for (const line of splitLines(runs)) {
      const text = normalizeLine(line.map((run) => run.text).join(''));
      if (text === '') continue;
      const solid = line.filter((run) => run.text.trim() !== '');
      const linked = solid
        .filter((run) => run.context.link)
        .reduce((sum, run) => sum + run.text.trim().length, 0);
      this.push(text, linked, owner, solid[0]!.context, {
        row: false,
        bold: solid.every((run) => run.context.bold),
        italic: solid.every((run) => run.context.italic),
        start: solid[0]!.start,
        end: solid[solid.length - 1]!.end,
      });
    }
  }

  private push(
    text: string,
    linkLength: number,
    element: MarkupElement,
    context: Context,
    more: Pick<Block, 'row' | 'bold' | 'italic' | 'start' | 'end'>,
  ): void {
    const { drops, roles, heading, centered, teaser } = context;
    const folded = foldLine(text);
    this.blocks.push({
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
      ...more,
    });
    this.image = false;
  }

  /** What the element adds to its context; null when it is never shown. */
  private contextOf(element: MarkupElement, context: Context): Context | null {
    const { tag } = element;
    const style = attributeOf(element, 'style');
    if (/display\s*:\s*none|visibility\s*:\s*hidden/i.test(style) || 'hidden' in element.attributes)
      return null;
    const named = this.cues.containerClasses(
      `${attributeOf(element, 'class')} ${attributeOf(element, 'id')} ${attributeOf(element, 'itemprop')}`,
    );
    if (named.includes('hidden')) return null;
    const inline = inlineTags.has(tag);
    const roles = named.filter((name) => name.startsWith('role-'));
    if (tag === 'figcaption' || tag === 'caption') roles.push('role-caption');
    if (tag === 'table' && isPictureTable(element)) roles.push('role-caption');
    if (tag === 'time') roles.push('role-date');
    if (attributeOf(element, 'rel').includes('author')) roles.push('role-author');
    const reason = dropTags[tag] ?? named.find((name) => name.startsWith('drop-'));
    return {
      drops:
        reason === undefined || tag === 'body' || tag === 'html'
          ? context.drops
          : [...context.drops, { reason, element }],
      roles:
        roles.length === 0
          ? context.roles
          : new Set([...(inline || !isNarrow(roles) ? context.roles : []), ...roles]),
      heading: /^h[1-6]$/.test(tag) ? Number(tag[1]) : context.heading,
      centered:
        tag === 'center' ||
        /center/i.test(attributeOf(element, 'align')) ||
        /text-align\s*:\s*center/i.test(style)
          ? true
          : /text-align\s*:\s*(?:left|justify)/i.test(style)
            ? false
            : context.centered,
      link: context.link || (tag === 'a' && 'href' in element.attributes),
      bold:
        context.bold || tag === 'b' || tag === 'strong' || /font-weight\s*:\s*(?:bold|[6-9]00)/i.test(style),
      italic: context.italic || tag === 'i' || tag === 'em' || /font-style\s*:\s*italic/i.test(style),
      teaser: context.teaser || this.teasers.has(element),
      keepLines: context.keepLines || tag === 'pre',
    };
  }
}

/** Roles that end those around them: a date box inside a title box is no title. */
function isNarrow(roles: readonly string[]): boolean {
  return roles.some((role) => role !== 'role-body');
}

/** Parts runs at line breaks: two always part, one does unless the line goes on in lower case. */
function splitLines(runs: readonly Run[]): Run[][] {
  const lines: Run[][] = [[]];
  let breaks = 0;
  let before = '';
  for (const run of runs.flatMap(splitAtNewlines)) {
    if (run.text === '\n') {
      breaks++;
      continue;
    }
    const blank = run.text.trim() === '';
    if (breaks > 0 && !blank) {
      const goesOn =
        breaks === 1 && /[\p{Ll}\p{N},]["”)]?\s*$/u.test(before) && /^\s*[\p{Ll}(]/u.test(run.text);
      if (goesOn) lines[lines.length - 1]!.push({ ...run, text: ` ${run.text}` });
      else lines.push([run]);
    } else lines[lines.length - 1]!.push(run);
    if (!blank) {
      before = run.text;
      breaks = 0;
    }
  }
  return lines;
}

function splitAtNewlines(run: Run): Run[] {
  if (run.text === '\n' || !run.text.includes('\n')) return [run];
  return run.text.split('\n').flatMap((text, at) =>
    at === 0
      ? [{ ...run, text }]
      : [
          { ...run, text: '\n' },
          { ...run, text },
        ],
  );
}
