import type { PageVerdict } from '../../model/page.ts';
import { type Block, linkShare } from './block.ts';
import type { Region } from './find-region.ts';
import type { FoundTitle } from './find-title.ts';
import type { PageCues } from './page-cues.ts';
import type { PageMetadata } from './read-metadata.ts';

const shortPage = 1_500;

/** Decides what a page is from its text, teasers and links; an article needs a text of its own that outweighs its teasers. */
export function judgePage(
  blocks: readonly Block[],
  region: Region,
  paragraphs: readonly string[],
  title: FoundTitle | null,
  metadata: PageMetadata,
  cues: PageCues,
): PageVerdict {
  const visible = blocks.reduce((sum, block) => sum + block.text.length, 0);
  const body = paragraphs.reduce((sum, paragraph) => sum + paragraph.length, 0);
  const head = blocks
    .slice(0, 40)
    .map((block) => block.folded)
    .join(' ')
    .slice(0, 3000);
  const whole = `${metadata.pageTitle.toLowerCase()} ${head}`;
  if (visible < shortPage && cues.has('challenge', whole)) return 'challenge';
  if (body < 600 && visible < shortPage * 3 && cues.has('error', whole)) return 'error';
  if (visible < 40) return metadata.refresh ? 'error' : 'empty';
  if (body < 200 && visible < shortPage && cues.has('login', head)) return 'login';
  const teasers = new Set(
    blocks.filter((block) => block.teaser && !isAside(block, region)).map((block) => block.text),
  ).size;
  const links = blocks.filter((block) => linkShare(block) > 0.75 && block.text.length >= 30).length;
  const strong = title !== null && title.score >= 7;
  if (body >= 500) return teasers >= 12 && body < 1200 && !strong ? 'listing' : 'article';
  if (body >= 120 && strong && teasers < 8) return 'article';
  if (teasers >= 3 || links >= 5) return teasers + links >= 60 ? 'front' : 'listing';
  if (body >= 120) return 'article';
  return body > 0 && strong ? 'article' : 'empty';
}

function isAside(block: Block, region: Region): boolean {
  const reason = region.dropped.get(block);
  return reason !== undefined && reason !== 'teaser' && reason !== 'link';
}
