import { applySheets } from '../../markup/apply-sheets.ts';
import type { MarkupDocument, MarkupElement } from '../../markup/markup-node.ts';
import { holds } from '../../markup/query-markup.ts';
import { repairMarkup } from '../../markup/repair-markup.ts';
import type { PageVerdict } from '../../model/page.ts';
import type { SiteLayout } from '../../model/site-profile.ts';
import { type Block, linkShare, type MarkupBlock, proseWeight } from './block.ts';
import { dropRepeats } from './drop-repeats.ts';
import { endStory } from './end-story.ts';
import { findAuthor } from './find-author.ts';
import { findBeside } from './find-beside.ts';
import { findLanguage } from './find-language.ts';
import { findPublication } from './find-publication.ts';
import { findRegion, type Region } from './find-region.ts';
import { findStart } from './find-start.ts';
import { findPortalText, findSection, findViews } from './find-surroundings.ts';
import { type FoundTitle, findTitle, slugWords } from './find-title.ts';
import { wordsOf } from './fold-line.ts';
import { judgePage, type VerdictReason } from './judge-page.ts';
import type { ArticleDraft } from './make-article.ts';
import { isDamaged } from './measure-damage.ts';
import { narrowRegion } from './narrow-region.ts';
import type { PageCues } from './page-cues.ts';
import { readBlocks } from './read-blocks.ts';
import { readDayBoxes } from './read-day-box.ts';
import { type PageMetadata, readMetadata } from './read-metadata.ts';
import { type SelectedBody, selectBody } from './select-body.ts';
import { tellByCaptions } from './tell-by-captions.ts';
import { tellFindings } from './tell-findings.ts';
import { markBlocks, namedAuthor, namedDate, namedRegion, namedTitle, nameParts } from './use-layout.ts';

/** What an HTML page turned out to be, with its article's draft when it is one. */
export interface CleanedHtml {
  readonly verdict: PageVerdict;
  /** What decided the verdict. */
  readonly reason: VerdictReason | 'damaged';
  readonly charset: string;
  readonly draft: ArticleDraft | null;
  readonly notes: readonly string[];
  /** What the page was parted into and why: for the way back. */
  readonly reading: HtmlReading;
}

/** A page's blocks and what was decided of them. */
export interface HtmlReading {
  readonly root: MarkupElement;
  readonly blocks: readonly MarkupBlock[];
  readonly region: Region;
  readonly title: FoundTitle | null;
  readonly selected: SelectedBody;
  readonly stamps: ReadonlySet<Block>;
  readonly bylines: ReadonlySet<Block>;
  /** One for each paragraph of the body. */
  readonly kept: readonly MarkupBlock[];
}

/** Cleans one parsed HTML page: part into blocks, choose the region, then title, date, text and byline. */
export function cleanMarkup(
  document: MarkupDocument,
  charset: string,
  url: string | null,
  layout: SiteLayout | null,
  cues: PageCues,
  notes: string[],
): CleanedHtml {
  for (const cap of document.capped) notes.push(`markup: ${cap}`);
  applySheets(document.root);
  notes.push(...tellFindings(repairMarkup(document.root)));
  const metadata = readMetadata(document.root);
  const parts = nameParts(document.root, layout);
  notes.push(...parts.notes);
  const blocks = markBlocks(readBlocks(document.root, cues), parts);
  const widest = namedRegion(findRegion(blocks, document.root, cues), parts);
  const slug = slugWords(url);
  const over = startOf(blocks, widest, metadata, cues);
  const titled = findTitle(blocks, widest, over, metadata, slug, cues);
  const region =
    parts.body.length > 0
      ? widest
      : endStory(blocks, narrowRegion(blocks, widest, titled, cues), titled, cues);
  const isProse = (block: MarkupBlock) => isProseOf(block, region);
  const found = region === widest ? over : startOf(blocks, region, metadata, cues);
  const firstProse = Math.max(0, found);
  const ranked = region === widest ? titled : findTitle(blocks, region, found, metadata, slug, cues);
  const title = namedTitle(blocks, ranked, parts);
  const bodyEnd = blocks.findLastIndex(isProse);
  const opening = blocks
    .slice(firstProse, firstProse + 3)
    .map((block) => block.text)
    .join(' ');
  const publication = namedDate(
    blocks,
    findPublication(
      {
        blocks,
        title: title?.index ?? null,
        bodyStart: firstProse,
        bodyEnd: Math.max(firstProse, bodyEnd),
        declared: metadata.published,
        opening,
        dropped: region.dropped,
        boxes: readDayBoxes(blocks, url, metadata.times, cues),
      },
      cues,
    ),
    parts,
    cues,
  );
  // A heading below the first paragraph is no start to cut at.
  const start = title?.index != null && title.index <= firstProse ? title.index : null;
  const selected = tellByCaptions(
    selectBody(blocks, region, start, publication.stamps, title?.text ?? null, cues),
  );
  const around = aroundBody(blocks, selected.body, title?.index ?? firstProse, region.dropped);
  const beside = findBeside(blocks, selected.body, title?.index ?? null, region.dropped, selected);
  const byline = namedAuthor(
    blocks,
    findAuthor({ body: selected.body, around, beside }, withBanner(metadata, blocks, title), cues),
    parts,
    cues,
  );
  const text = selected.body.filter((block) => !byline.bylines.has(block));
  const { paragraphs, repeated, kept } = dropRepeats(
    text.map((block) => block.text),
    title?.text ?? null,
  );
  const rowLength = text.reduce((sum, block) => sum + (block.row ? block.text.length : 0), 0);
  const evidence = {
    root: document.root,
    url,
    blocks,
    region,
    paragraphs,
    body: text,
    rowLength,
    stamps: publication.stamps,
    title,
    metadata,
  };
  const reading: HtmlReading = {
    root: document.root,
    blocks,
    region,
    title,
    selected,
    stamps: publication.stamps,
    bylines: byline.bylines,
    kept: kept.map((index) => text[index]!),
  };
  const { verdict, reason } = judgePage(evidence, cues);
  if (verdict === 'article' && isDamaged(paragraphs))
    return {
      verdict: 'error',
      reason: 'damaged',
      charset,
      draft: null,
      notes: [...notes, 'text: most letters are lost'],
      reading,
    };
  const language = findLanguage(paragraphs.join(' '), metadata.language);
  if (verdict !== 'article') return { verdict, reason, charset, draft: null, notes, reading };
  const lead = findLead(text, paragraphs, metadata.description, repeated);
  const draft: ArticleDraft = {
    title: title?.text ?? null,
    lead,
    paragraphs,
    captions: selected.captions.map((block) => block.text),
    author: byline.author,
    office: byline.office,
    section: findSection(blocks, title?.index ?? firstProse, metadata, cues),
    published: publication.date,
    portal: findPortalText(blocks, metadata, cues),
    language,
    views: findViews(around, cues),
    notes: [...notes, ...titleNotes(title), ...publication.notes, ...byline.notes],
  };
  return {
    verdict: language === 'vi' || language === 'und' ? 'article' : 'other-language',
    reason,
    charset,
    draft,
    notes,
    reading,
  };
}

/** A region's first paragraph. */
function startOf(
  blocks: readonly MarkupBlock[],
  region: Region,
  metadata: PageMetadata,
  cues: PageCues,
): number {
  return findStart(blocks, (block) => isProseOf(block, region), metadata, cues);
}

function isProseOf(block: MarkupBlock, region: Region): boolean {
  return holds(region.element, block.element) && proseWeight(block) > 0 && !region.dropped.has(block);
}

/** Blocks just round title and text that the body does not hold: where bylines and counters stand. */
function aroundBody(
  blocks: readonly MarkupBlock[],
  body: readonly MarkupBlock[],
  titleIndex: number,
  dropped: ReadonlyMap<MarkupBlock, string>,
): MarkupBlock[] {
  const inBody = new Set(body);
  const last = body.length === 0 ? titleIndex : blocks.indexOf(body[body.length - 1]!);
  const first = body.length === 0 ? titleIndex : blocks.indexOf(body[0]!);
  return blocks.filter((block, index) => {
    if (inBody.has(block)) return false;
    const reason = dropped.get(block);
    if (block.teaser || /^(?:drop-comment|drop-related|comments|other-story)$/.test(reason ?? ''))
      return false;
    // An article's own footer stands right under it and may name the writer; the page's stands further down.
    if (reason === 'drop-footer') return index > last && index <= last + 4;
    return (index >= titleIndex - 8 && index <= first + 4) || (index > last && index <= last + 10);
  });
}

function titleNotes(title: FoundTitle | null): string[] {
  if (title === null) return [];
  const where = title.index === null ? 'metadata' : title.agrees ? 'page and metadata' : 'page';
  return [
    `title: ${where} ${title.score.toFixed(1)}`,
    ...title.losers.map((text) => `title-left: ${text.slice(0, 120)}`),
  ];
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

/** The opening that the page marks as such: a lead box, a heading or bold first paragraph, or the page's description. */
function findLead(
  text: readonly MarkupBlock[],
  paragraphs: readonly string[],
  description: string,
  repeated: boolean,
): string | null {
  const first = text[0];
  const opening = paragraphs[0];
  if (first === undefined || opening === undefined || paragraphs.length < 2) return null;
  const key = wordsOf(opening);
  const described = wordsOf(description).slice(0, 80);
  const marked =
    repeated ||
    first.roles.has('role-lead') ||
    ((first.bold || first.heading > 0) && opening.length >= 60) ||
    (described.length >= 30 && key.startsWith(described));
  return marked && opening.length >= 30 && opening.length <= 1500 ? opening : null;
}
