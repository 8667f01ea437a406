import { type Block, linkShare, type MarkupBlock } from './block.ts';
import type { FoundAuthor } from './byline-offers.ts';
import { findAuthor } from './find-author.ts';
import { findBeside } from './find-beside.ts';
import type { FoundTitle } from './find-title.ts';
import type { ArticlePlace, HtmlPage } from './place-article.ts';
import type { PageMetadata } from './read-metadata.ts';
import type { SelectedBody } from './select-body.ts';
import { namedAuthor } from './use-layout.ts';

/** Who signs a page, by its text, what stands round it, its metadata and its layout. */
export function findSigner(
  { blocks, metadata, named, cues }: HtmlPage,
  { title, region }: ArticlePlace,
  selected: SelectedBody,
  around: readonly Block[],
): FoundAuthor {
  const beside = findBeside(blocks, selected.body, title?.index ?? null, region.dropped, selected);
  const found = findAuthor(
    { body: selected.body, around, beside },
    withBanner(metadata, blocks, title),
    cues,
  );
  return namedAuthor(blocks, found, named, cues);
}

/** Links of a few words over the title are the site's own names too: a logo that is text. */
function withBanner(
  metadata: PageMetadata,
  blocks: readonly MarkupBlock[],
  title: FoundTitle | null,
): PageMetadata {
  if (metadata.authors.length === 0 || title === null || title.index === null) return metadata;
  const banner = blocks
    .slice(0, title.index)
    .filter((block) => linkShare(block) > 0.9 && block.text.length <= 60)
    .map((block) => block.text);
  return { ...metadata, siteNames: [...metadata.siteNames, ...banner] };
}
