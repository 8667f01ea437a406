import type { MarkupElement } from '../../markup/markup-node.ts';
import { holds } from '../../markup/query-markup.ts';
import { type MarkupBlock, proseWeight } from './block.ts';
import { endStory } from './end-story.ts';
import { findRegion, type Region } from './find-region.ts';
import { findStart } from './find-start.ts';
import { type FoundTitle, findTitle, slugWords } from './find-title.ts';
import { narrowRegion } from './narrow-region.ts';
import type { PageCues } from './page-cues.ts';
import type { PageMetadata } from './read-metadata.ts';
import { type NamedParts, namedRegion, namedTitle } from './use-layout.ts';

/** A page in its parts, before anything is decided of them. */
export interface HtmlPage {
  readonly root: MarkupElement;
  readonly url: string | null;
  readonly metadata: PageMetadata;
  /** What the site's layout names. */
  readonly named: NamedParts;
  readonly blocks: readonly MarkupBlock[];
  readonly cues: PageCues;
}

/** Where the article stands on its page; `bodyStart` and `bodyEnd` are its first and last paragraph, 0 and -1 for none. */
export interface ArticlePlace {
  readonly region: Region;
  readonly title: FoundTitle | null;
  readonly bodyStart: number;
  readonly bodyEnd: number;
}

/** Region, title and paragraphs; a title tells which of several stories is meant, and the title of that one may be another. */
export function placeArticle(page: HtmlPage): ArticlePlace {
  const { blocks, named, cues } = page;
  const widest = namedRegion(findRegion(blocks, page.root, cues), named);
  const first = placeIn(page, widest);
  const region =
    named.body.length > 0
      ? widest
      : endStory(blocks, narrowRegion(blocks, widest, first.title, cues), first.title, cues);
  const { start, title } = region === widest ? first : placeIn(page, region);
  return {
    region,
    title: namedTitle(blocks, title, named),
    bodyStart: Math.max(0, start),
    bodyEnd: blocks.findLastIndex((block) => isProseOf(block, region)),
  };
}

/** The first paragraph of a region, -1 for none, and the title over it. */
function placeIn(
  { blocks, metadata, url, cues }: HtmlPage,
  region: Region,
): { start: number; title: FoundTitle | null } {
  const start = findStart(blocks, (block) => isProseOf(block, region), metadata, cues);
  return { start, title: findTitle(blocks, region, start, metadata, slugWords(url), cues) };
}

function isProseOf(block: MarkupBlock, region: Region): boolean {
  return holds(region.element, block.element) && proseWeight(block) > 0 && !region.dropped.has(block);
}
