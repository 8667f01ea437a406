import type { MarkupElement } from '../../markup/markup-node.ts';
import { attributeOf, elementsByTag } from '../../markup/query-markup.ts';
import type { PageVerdict } from '../../model/page.ts';
import { type Block, hasWords, isUnspaced, linkShare } from './block.ts';
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
  readonly blocks: readonly Block[];
  readonly region: Region;
  /** The text that cleaning would keep, and how much of it is table rows. */
  readonly paragraphs: readonly string[];
  readonly body: readonly Block[];
  readonly rowLength: number;
  readonly stamps: ReadonlySet<Block>;
  readonly title: FoundTitle | null;
  readonly metadata: PageMetadata;
}

/** What decided a verdict: a rule's name, for explanations and for the reason of a reject. */
export type VerdictReason =
  | 'challenge-words'
  | 'cookie-wall'
  | 'error-words'
  | 'login-form'
  | 'redirect'
  | 'no-text'
  | 'too-short'
  | 'record'
  | 'dated-notice'
  | 'announcements'
  | 'long-text'
  | 'many-teasers'
  | 'titled-text'
  | 'paragraphs'
  | 'lone-paragraph'
  | 'document'
  | 'headlines';

/** A verdict and what it was made for. */
export interface JudgedPage {
  readonly verdict: PageVerdict;
  readonly reason: VerdictReason;
}

/** Decides what a page is; an article needs running text of its own, and a short one a title that the page stands behind. */
export function judgePage(page: PageEvidence, cues: PageCues): JudgedPage {
  const { blocks, title, metadata } = page;
  // `Không tìm thấy kết quả nào phù hợp với từ khóa …` is a sentence, but tells nothing.
  const paragraphs = page.paragraphs.filter((text) => !isExcuse(text, cues));
  const say = (verdict: PageVerdict, reason: VerdictReason): JudgedPage => ({ verdict, reason });
  const list = (reason: VerdictReason) => say(isFront(page, cues) ? 'front' : 'listing', reason);
  const visible = blocks.reduce((sum, block) => sum + block.text.length, 0);
  const body = paragraphs.reduce((sum, paragraph) => sum + paragraph.length, 0);
  const prose = paragraphs.filter(
    (paragraph) => hasWords(paragraph, limitOf('proseWords')) || isUnspaced(paragraph),
  ).length;
  // Only of a page with little on it do its words tell what it is.
  const few = visible < limitOf('small') || (body < limitOf('errorText') && visible < limitOf('errorPage'));
  const head = few ? headOf(blocks) : '';
  const whole = few ? `${metadata.pageTitle.toLowerCase()} ${head}` : '';
  if (visible < limitOf('small') && cues.has('challenge', whole)) return say('challenge', 'challenge-words');
  if (body < limitOf('errorText') && visible < limitOf('errorPage') && cues.has('error', whole))
    return say('error', 'error-words');
  // A warning printed over an article is none of it: only where nothing else is told.
  if (few && cues.has('program-error', whole) && !paragraphs.some((text) => isOwnText(text, cues)))
    return say('error', 'error-words');
  if (
    visible < limitOf('small') &&
    body < limitOf('loginText') &&
    cues.has('login', head) &&
    hasPasswordField(page.root)
  )
    return say('login', 'login-form');
  const wall = visible < limitOf('wall') && prose === 0 ? findWall(page.root) : null;
  if (wall === 'cookie') return say('challenge', 'cookie-wall');
  if (visible < limitOf('bare'))
    return metadata.refresh || wall === 'redirect' ? say('error', 'redirect') : say('empty', 'no-text');
  const { teasers, links } = countLeads(page);
  const strong = title !== null && title.score >= limitOf('strongTitle');
  const backed = title?.agrees === true && title.text.split(' ').length >= 4;
  // A document's record: labels and values round a file.
  const rows = page.rowLength;
  if (body < limitOf('recordText') && rows > body * 0.5 && hasDocument(page))
    return say('attachment', 'record');
  if (body - rows < limitOf('recordProse') && isRecord(page, cues) && hasDocument(page))
    return say('attachment', 'record');
  if (prose === 1 && page.stamps.size === 0 && countSummaries(page) >= limitOf('listTeasers'))
    return list('announcements');
  const announced = countAnnounced(page);
  if (announced > 0 && announced >= prose * 0.5 && body < limitOf('announced')) return list('announcements');
  if (body >= limitOf('plain') && prose > 0) {
    const own = teasers < limitOf('manyTeasers') || body >= limitOf('long') || strong;
    return own ? say('article', 'long-text') : list('many-teasers');
  }
  const alone = teasers < limitOf('someTeasers');
  if (prose > 0 && body >= limitOf('titled') && (backed || (strong && alone)))
    return say('article', 'titled-text');
  if (prose > 1 && body >= limitOf('paragraphs') && (alone || isHeaded(page)))
    return say('article', 'paragraphs');
  if (prose > 0 && body >= limitOf('alone') && teasers + links < limitOf('leads'))
    return say('article', 'lone-paragraph');
  if ((backed || strong) && hasDocument(page)) return say('attachment', 'document');
  if (alone && isNotice(page, backed)) return say('article', 'dated-notice');
  // A title, and the document itself in a frame: the page of a decision, whatever its portal calls every page.
  if (title !== null && title.score >= limitOf('framedTitle') && showsDocument(page))
    return say('attachment', 'document');
  if (teasers >= limitOf('listTeasers') || links >= limitOf('listLinks') || hasHeadlineLink(page))
    return list('headlines');
  return say('empty', (backed || strong) && hasLineUnder(page) ? 'too-short' : 'no-text');
}

/** Whether a short line says that there is nothing to read. */
function isExcuse(text: string, cues: PageCues): boolean {
  return text.length <= limitOf('excuse') && cues.has('excuse', foldLine(text));
}

/** What announcements of other pages say under their headlines: beside one paragraph without a day they are what the page is for. */
function countSummaries({ blocks, region }: PageEvidence): number {
  return blocks.filter(
    (block) =>
      block.teaser &&
      region.dropped.get(block) === 'teaser' &&
      linkShare(block) < 0.5 &&
      hasWords(block.text, limitOf('proseWords')),
  ).length;
}

/** Whether a paragraph is running text and no program's message. */
export function isOwnText(paragraph: string, cues: PageCues): boolean {
  return hasWords(paragraph, limitOf('proseWords')) && !cues.has('program-error', foldLine(paragraph));
}

/**
 * A title, its day beside it and a sentence that names a figure or somebody: `UBND xã nghỉ tiếp công dân ngày 15/7.` An excuse
 * (`Nội dung đang được cập nhật.`) names nothing.
 */
function isNotice({ blocks, title, stamps, paragraphs }: PageEvidence, backed: boolean): boolean {
  if (title === null || title.index === null || !(backed || title.score >= limitOf('framedTitle')))
    return false;
  const { index } = title;
  const headed = blocks[index]!.heading > 0 || backed;
  const dated = blocks.slice(Math.max(0, index - 2), index + 7).some((block) => stamps.has(block));
  return (
    headed &&
    dated &&
    paragraphs.some(
      (text) => hasWords(text, 7) && /[.!…]["”)]?$/.test(text) && /\d|(?<!^|[.!?] )\p{Lu}/u.test(text),
    )
  );
}

/** The words of a page's first lines. */
function headOf(blocks: readonly Block[]): string {
  return blocks
    .slice(0, 40)
    .map((block) => block.folded)
    .join(' ')
    .slice(0, 3000);
}

/** Whether a line that is no link, heading or stamp stands under the title, where the text would: what there is of an article. */
function hasLineUnder({ blocks, region, title, stamps }: PageEvidence): boolean {
  if (title === null || title.index === null) return false;
  return blocks
    .slice(title.index + 1, title.index + 9)
    .some(
      (block) =>
        !region.dropped.has(block) && !stamps.has(block) && block.heading === 0 && hasWords(block.text, 4),
    );
}

/** Rows that say of a document what its number, issuer, signer and day are, or as lines one label more: a text may name two or three. */
function isRecord({ body, blocks, region }: PageEvidence, cues: PageCues): boolean {
  const length = (block: Block) => cues.startLength('record', block.folded);
  if (body.filter((block) => block.row && length(block) > 0).length >= 3) return true;
  const lines = blocks.filter((block) => block.heading === 0 && !region.dropped.has(block));
  // A list of documents has the labels over its columns, no value behind each.
  const told = lines.filter((block, at) => {
    const label = length(block);
    const next = lines[at + 1];
    const valued = block.folded.length > label || (next !== undefined && length(next) === 0);
    return label > 0 && valued && linkShare(block) < 0.5;
  });
  return new Set(told.map((block) => block.folded.slice(0, length(block)))).size >= 4;
}

/** A strong title of a headline's length, no link, right over the text: lists beside such a short article say nothing against it. */
function isHeaded({ title, blocks, body }: PageEvidence): boolean {
  if (title === null || title.index === null || title.score < limitOf('strongTitle')) return false;
  const block = blocks[title.index]!;
  const gap = blocks.indexOf(body[0]!) - title.index;
  return gap > 0 && gap <= 5 && linkShare(block) < 0.5 && title.text.split(' ').length >= 5;
}

/** Paragraphs of the body right under a linked headline: summaries of other pages, however few. */
function countAnnounced(page: PageEvidence): number {
  const { blocks, region, body, title } = page;
  // `Xem thêm: …` as a line of its own between an article's paragraphs: the text had begun, under its title, beside it.
  const begun = isHeaded(page) ? body[0]! : undefined;
  let first = false;
  let inLine = false;
  // A title that is a link to its own page announces nothing; one that metadata doesn't know may be a headline in a list.
  const stands = title !== null && title.index !== null ? blocks[title.index] : undefined;
  const own =
    stands !== undefined && (title?.agrees === true || linkShare(stands) < 0.5) ? stands : undefined;
  const inBody = new Set(body);
  let since = 9;
  let announced = 0;
  for (const block of blocks) {
    if (block === own || (block.heading > 0 && linkShare(block) < 0.5)) since = 9;
    else if (isHeadlineLink(block, region)) {
      since = 0;
      inLine = first && block.heading === 0 && !block.roles.has('role-title');
    } else if (inBody.has(block) && hasWords(block.text, limitOf('proseWords'))) {
      const beside = inLine && block.element?.parent === begun?.element?.parent;
      if (since <= 3 && !beside) announced++;
      first ||= block === begun && since > 3;
      since = 9;
    } else since++;
  }
  return announced;
}

/** A link of a headline's length that stands as a heading or a title. */
function isHeadlineLink(block: Block, region: Region): boolean {
  if (linkShare(block) < 0.75 || block.text.length < 20 || !hasWords(block.text, 5)) return false;
  const reason = region.dropped.get(block);
  if (reason !== undefined && reason !== 'teaser' && reason !== 'link') return false;
  // WordPress links the stamp of an article.
  if (block.roles.has('role-date') || /(?<!\d)(?:19|20)\d\d$/.test(block.text)) return false;
  return block.heading > 0 || block.bold || block.roles.has('role-title') || block.text.length >= 40;
}

function hasHeadlineLink({ blocks, region }: PageEvidence): boolean {
  return blocks.some((block) => isHeadlineLink(block, region));
}

/** Announcements of other pages in the middle of the page, each said once. */
function countLeads({ blocks, region }: PageEvidence): { teasers: number; links: number } {
  const aside = (block: Block) => {
    const reason = region.dropped.get(block);
    return reason !== undefined && reason !== 'teaser' && reason !== 'link';
  };
  const free = blocks.filter((block) => !aside(block));
  return {
    teasers: new Set(free.filter((block) => block.teaser).map((block) => block.text)).size,
    links: free.filter((block) => linkShare(block) > 0.75 && block.text.length >= 30).length,
  };
}

/** Whether the page hands out a document: a link to one, or a viewer in a frame. */
function hasDocument({ root }: PageEvidence): boolean {
  return elementsByTag(root, 'a', 'iframe', 'embed', 'object').some(leadsToDocument);
}

/** Whether the page shows a document in a frame of its own. */
function showsDocument({ root }: PageEvidence): boolean {
  return elementsByTag(root, 'iframe', 'embed', 'object').some(leadsToDocument);
}

const document =
  /\.(?:pdf|docx?|xlsx?|pptx?|rar|zip|odt)(?:$|[?#&])|\/pdfjs|viewer\.html|docs\.google\.com\/(?:viewer|gview)/i;

function leadsToDocument(element: MarkupElement): boolean {
  return ['href', 'src', 'data'].some((name) => document.test(attributeOf(element, name)));
}

function hasPasswordField(root: MarkupElement): boolean {
  return elementsByTag(root, 'input').some(
    (input) => attributeOf(input, 'type').toLowerCase() === 'password',
  );
}

/** By its address; where none is known, by a `<title>` that opens with the word for home (`Trang chủ - …`). */
function isFront({ url, metadata }: PageEvidence, cues: PageCues): boolean {
  if (url === null)
    return cues.is('home', foldLine(metadata.pageTitle.split(/\s*[|»:]\s*|\s+[-–—]\s+/)[0] ?? ''));
  return /^https?:\/\/[^/]+\/?(?:(?:index|default|home|trang-chu)(?:\.\w+)?)?\/?(?:[?#].*)?$/i.test(url);
}
