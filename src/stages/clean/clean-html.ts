import { applySheets } from '../../markup/apply-sheets.ts';
import type { MarkupDocument, MarkupElement } from '../../markup/markup-node.ts';
import { repairMarkup } from '../../markup/repair-markup.ts';
import type { PageVerdict } from '../../model/page.ts';
import type { SiteLayout } from '../../model/site-profile.ts';
import { aroundBody } from './around-body.ts';
import type { Block, MarkupBlock } from './block.ts';
import { dropRepeats } from './drop-repeats.ts';
import { findLanguage } from './find-language.ts';
import { findLead } from './find-lead.ts';
import { findPublication, type Publication } from './find-publication.ts';
import type { Region } from './find-region.ts';
import { findSigner } from './find-signer.ts';
import { findPortalText, findSection, findViews } from './find-surroundings.ts';
import type { FoundTitle } from './find-title.ts';
import { judgePage, type VerdictReason } from './judge-page.ts';
import type { ArticleDraft } from './make-article.ts';
import { isDamaged } from './measure-damage.ts';
import type { PageCues } from './page-cues.ts';
import { type ArticlePlace, type HtmlPage, placeArticle } from './place-article.ts';
import { readBlocks } from './read-blocks.ts';
import { readDayBoxes } from './read-day-box.ts';
import { readMetadata } from './read-metadata.ts';
import { type SelectedBody, selectBody } from './select-body.ts';
import { tellByCaptions } from './tell-by-captions.ts';
import { tellFindings } from './tell-findings.ts';
import { markBlocks, namedDate, nameParts } from './use-layout.ts';

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
  const page = partPage(document.root, url, layout, cues, notes);
  const { root, blocks, metadata } = page;
  const place = placeArticle(page);
  const { region, title, bodyStart } = place;
  const publication = datePage(page, place);
  // A heading below the first paragraph is no start to cut at.
  const start = title?.index != null && title.index <= bodyStart ? title.index : null;
  const selected = tellByCaptions(
    selectBody(blocks, region, start, publication.stamps, title?.text ?? null, cues),
  );
  const around = aroundBody(blocks, selected.body, title?.index ?? bodyStart, region.dropped);
  const signer = findSigner(page, place, selected, around);
  const text = selected.body.filter((block) => !signer.bylines.has(block));
  const { paragraphs, repeated, kept } = dropRepeats(
    text.map((block) => block.text),
    title?.text ?? null,
  );
  const reading: HtmlReading = {
    root,
    blocks,
    region,
    title,
    selected,
    stamps: publication.stamps,
    bylines: signer.bylines,
    kept: kept.map((index) => text[index]!),
  };
  const rowLength = text.reduce((sum, block) => sum + (block.row ? block.text.length : 0), 0);
  const { stamps } = publication;
  const { verdict, reason } = judgePage(
    { root, url, blocks, region, paragraphs, body: text, rowLength, stamps, title, metadata },
    cues,
  );
  if (verdict !== 'article') return { verdict, reason, charset, draft: null, notes, reading };
  if (isDamaged(paragraphs)) {
    const lost = [...notes, 'text: most letters are lost'];
    return { verdict: 'error', reason: 'damaged', charset, draft: null, notes: lost, reading };
  }
  const language = findLanguage(paragraphs.join(' '), metadata.language);
  const draft: ArticleDraft = {
    title: title?.text ?? null,
    lead: findLead(text, paragraphs, metadata.description, repeated),
    paragraphs,
    captions: selected.captions.map((block) => block.text),
    author: signer.author,
    office: signer.office,
    section: findSection(blocks, title?.index ?? bodyStart, metadata, cues),
    published: publication.date,
    portal: findPortalText(blocks, metadata, cues),
    language,
    views: findViews(around, cues),
    notes: [...notes, ...titleNotes(title), ...publication.notes, ...signer.notes],
  };
  const own = language === 'vi' || language === 'und';
  return { verdict: own ? 'article' : 'other-language', reason, charset, draft, notes, reading };
}

/** Repairs a page and parts it into blocks; what the page and its layout lack is noted. */
function partPage(
  root: MarkupElement,
  url: string | null,
  layout: SiteLayout | null,
  cues: PageCues,
  notes: string[],
): HtmlPage {
  applySheets(root);
  notes.push(...tellFindings(repairMarkup(root)));
  const metadata = readMetadata(root);
  const named = nameParts(root, layout);
  notes.push(...named.notes);
  return { root, url, metadata, named, blocks: markBlocks(readBlocks(root, cues), named), cues };
}

/** The day that page or layout name; news names its own day in its first words too. */
function datePage({ blocks, url, metadata, named, cues }: HtmlPage, place: ArticlePlace): Publication {
  const { region, title, bodyStart, bodyEnd } = place;
  const opening = blocks
    .slice(bodyStart, bodyStart + 3)
    .map((block) => block.text)
    .join(' ');
  const found = findPublication(
    {
      blocks,
      title: title?.index ?? null,
      bodyStart,
      bodyEnd: Math.max(bodyStart, bodyEnd),
      declared: metadata.published,
      opening,
      dropped: region.dropped,
      boxes: readDayBoxes(blocks, url, metadata.times, cues),
    },
    cues,
  );
  return namedDate(blocks, found, named, cues);
}

function titleNotes(title: FoundTitle | null): string[] {
  if (title === null) return [];
  const where = title.index === null ? 'metadata' : title.agrees ? 'page and metadata' : 'page';
  return [
    `title: ${where} ${title.score.toFixed(1)}`,
    ...title.losers.map((text) => `title-left: ${text.slice(0, 120)}`),
  ];
}
