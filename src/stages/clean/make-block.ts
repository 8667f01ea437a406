import type { MarkupElement } from '../../markup/markup-node.ts';
import { type Block, type BlockRun, type Drop, weighProse } from './block.ts';
import { foldLine } from './fold-line.ts';
import { isCounter, isMenu } from './judge-line.ts';
import type { PageCues } from './page-cues.ts';
import type { Context } from './read-context.ts';

/** What the source of a line says of it. */
export interface BlockForm {
  /** Of the first of its text. */
  readonly context: Context;
  readonly linkLength: number;
  readonly row: boolean;
  readonly runs: readonly BlockRun[];
  readonly bold: boolean;
  readonly italic: boolean;
  readonly start: number;
  readonly end: number;
}

/** Lines of an imprint or a menu are no longer. */
const longestImprint = 320;

/** A block of a page; its folded text is made when it is asked for, for nobody asks for that of long paragraphs. */
class PageBlock implements Block {
  readonly text: string;
  readonly element: MarkupElement;
  readonly linkLength: number;
  readonly heading: number;
  readonly bold: boolean;
  readonly italic: boolean;
  readonly centered: boolean;
  readonly afterImage: boolean;
  readonly row: boolean;
  readonly roles: ReadonlySet<string>;
  readonly drops: readonly Drop[];
  readonly imprint: boolean;
  readonly prose: number;
  readonly teaser: boolean;
  readonly runs: readonly BlockRun[];
  readonly start: number;
  readonly end: number;
  private key: string | null = null;

  constructor(text: string, element: MarkupElement, afterImage: boolean, form: BlockForm, cues: PageCues) {
    const { context } = form;
    this.text = text;
    this.element = element;
    this.linkLength = form.linkLength;
    this.heading = context.heading;
    this.bold = form.bold;
    this.italic = form.italic;
    this.centered = context.centered;
    this.afterImage = afterImage;
    this.row = form.row;
    this.roles = context.roles;
    this.drops = context.drops;
    this.teaser = context.teaser;
    this.runs = form.runs;
    this.start = form.start;
    this.end = form.end;
    this.imprint = text.length <= longestImprint && isImprint(text, this.folded, cues);
    this.prose = weighProse(this);
  }

  get folded(): string {
    this.key ??= foldLine(this.text);
    return this.key;
  }
}

/** Makes a block of a normalised line. */
export function makeBlock(
  text: string,
  element: MarkupElement,
  afterImage: boolean,
  form: BlockForm,
  cues: PageCues,
): Block {
  return new PageBlock(text, element, afterImage, form, cues);
}

function isImprint(text: string, folded: string, cues: PageCues): boolean {
  return (
    cues.startLength('imprint', folded) > 0 ||
    isMenu(folded, cues) ||
    isSlogan(text, folded, cues) ||
    // `Đang có 7 khách và không thành viên đang online` is as long as a sentence.
    (cues.has('visitors', folded) && isCounter(folded, cues))
  );
}

/** A banner's line: `Chào mừng đại hội …!`. */
function isSlogan(text: string, folded: string, cues: PageCues): boolean {
  return text.length <= 200 && text.endsWith('!') && cues.startLength('slogan', folded) > 0;
}
