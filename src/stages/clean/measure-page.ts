import type { MarkupElement } from '../../markup/markup-node.ts';
import { type Block, hasWords, isUnspaced, type MarkupBlock } from './block.ts';
import { countLeads } from './count-leads.ts';
import type { Region } from './find-region.ts';
import type { FoundTitle } from './find-title.ts';
import { findWall } from './find-wall.ts';
import { foldLine } from './fold-line.ts';
import type { PageCues } from './page-cues.ts';
import type { PageMetadata } from './read-metadata.ts';
import { limitOf } from './verdict-limits.ts';

/** What the verdict is made from. */
export interface PageEvidence {
  readonly root: MarkupElement;
  readonly url: string | null;
  readonly blocks: readonly MarkupBlock[];
  readonly region: Region;
  /** The text that cleaning would keep, and how much of it is table rows. */
  readonly paragraphs: readonly string[];
  readonly body: readonly MarkupBlock[];
  readonly rowLength: number;
  readonly stamps: ReadonlySet<Block>;
  readonly title: FoundTitle | null;
  readonly metadata: PageMetadata;
}

/** What is counted on a page before its verdict. */
export interface MeasuredPage extends PageEvidence {
  readonly cues: PageCues;
  /** The paragraphs that tell something, how long they are, and how many are running text. */
  readonly told: readonly string[];
  readonly length: number;
  readonly prose: number;
  /** Letters that the page shows, menus and all. */
  readonly visible: number;
  /** Words of the first lines, and those with the name of the page; of a page with much on it neither tells what it is. */
  readonly head: string;
  readonly opening: string;
  readonly wall: ReturnType<typeof findWall>;
  /** Announcements of other pages in boxes and as links. */
  readonly teasers: number;
  readonly links: number;
  readonly strong: boolean;
  /** Metadata or address agree with the title, which is more than a word. */
  readonly backed: boolean;
}

/** Counts what the verdicts ask for. */
export function measurePage(page: PageEvidence, cues: PageCues): MeasuredPage {
  const { blocks, title, metadata, paragraphs } = page;
  // `Không tìm thấy kết quả nào phù hợp với từ khóa …` is a sentence, but tells nothing.
  const told = paragraphs.filter((text) => !isExcuse(text, cues));
  const length = told.reduce((sum, paragraph) => sum + paragraph.length, 0);
  const prose = told.filter((text) => hasWords(text, limitOf('proseWords')) || isUnspaced(text)).length;
  const visible = blocks.reduce((sum, block) => sum + block.text.length, 0);
  const isLittle =
    visible < limitOf('small') || (length < limitOf('errorText') && visible < limitOf('errorPage'));
  const head = isLittle ? headOf(blocks) : '';
  return {
    ...page,
    ...countLeads(page),
    cues,
    told,
    length,
    prose,
    visible,
    head,
    opening: isLittle ? `${metadata.pageTitle.toLowerCase()} ${head}` : '',
    wall: visible < limitOf('wall') && prose === 0 ? findWall(page.root) : null,
    strong: title !== null && title.score >= limitOf('strongTitle'),
    backed: title?.agrees === true && title.text.split(' ').length >= 4,
  };
}

/** Whether a short line says that there is nothing to read. */
function isExcuse(text: string, cues: PageCues): boolean {
  return text.length <= limitOf('excuse') && cues.has('excuse', foldLine(text));
}

/** The words of a page's first lines. */
function headOf(blocks: readonly MarkupBlock[]): string {
  return blocks
    .slice(0, 40)
    .map((block) => block.folded)
    .join(' ')
    .slice(0, 3000);
}
