import type { MarkupElement } from '../../markup/markup-node.ts';
import { type BlockRun, type MarkupBlock, weighProse } from './block.ts';
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

/** Makes a block of a normalised line; its folded text is made when it is asked for, for nobody asks for that of long paragraphs. */
export function makeBlock(
  text: string,
  element: MarkupElement,
  afterImage: boolean,
  form: BlockForm,
  cues: PageCues,
): MarkupBlock {
  let folded: string | null = null;
  const { heading, centered, roles, drops, teaser } = form.context;
  const block = {
    text,
    get folded() {
      folded ??= foldLine(text);
      return folded;
    },
    element,
    linkLength: form.linkLength,
    heading,
    bold: form.bold,
    italic: form.italic,
    centered,
    afterImage,
    row: form.row,
    roles,
    drops,
    imprint: false,
    prose: 0,
    teaser,
    runs: form.runs,
    start: form.start,
    end: form.end,
  };
  block.imprint = text.length <= longestImprint && isImprint(text, block.folded, cues);
  block.prose = weighProse(block);
  return block;
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
