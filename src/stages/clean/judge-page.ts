import type { MarkupElement } from '../../markup/markup-node.ts';
import { attributeOf, elementsByTag } from '../../markup/query-markup.ts';
import type { PageVerdict } from '../../model/page.ts';
import { hasWords } from './block.ts';
import { countAnnounced, countSummaries, hasHeadlineLink, isHeaded } from './count-leads.ts';
import { hasDocument, isRecord, showsDocument } from './find-document.ts';
import { foldLine } from './fold-line.ts';
import { type MeasuredPage, measurePage, type PageEvidence } from './measure-page.ts';
import type { PageCues } from './page-cues.ts';
import { limitOf } from './verdict-limits.ts';

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

interface VerdictRule {
  /** `list` is a front page or a listing, by its address. */
  readonly verdict: PageVerdict | 'list';
  readonly reason: VerdictReason;
  fits(page: MeasuredPage): boolean;
}

/** What a page may be, tried from the top: the first that fits is its verdict. An article needs running text of its own, and a short one a title that the page stands behind. */
const verdictRules: readonly VerdictRule[] = [
  {
    verdict: 'challenge',
    reason: 'challenge-words',
    fits: ({ visible, opening, cues }) => visible < limitOf('small') && cues.has('challenge', opening),
  },
  {
    verdict: 'error',
    reason: 'error-words',
    fits: ({ visible, length, opening, cues }) =>
      length < limitOf('errorText') && visible < limitOf('errorPage') && cues.has('error', opening),
  },
  {
    // A warning printed over an article is none of it: only where nothing else is told.
    verdict: 'error',
    reason: 'error-words',
    fits: ({ opening, told, cues }) =>
      cues.has('program-error', opening) && !told.some((text) => isOwnText(text, cues)),
  },
  {
    verdict: 'login',
    reason: 'login-form',
    fits: ({ visible, length, head, root, cues }) =>
      visible < limitOf('small') &&
      length < limitOf('loginText') &&
      cues.has('login', head) &&
      hasPasswordField(root),
  },
  { verdict: 'challenge', reason: 'cookie-wall', fits: ({ wall }) => wall === 'cookie' },
  {
    verdict: 'error',
    reason: 'redirect',
    fits: ({ visible, metadata, wall }) =>
      visible < limitOf('bare') && (metadata.refresh || wall === 'redirect'),
  },
  { verdict: 'empty', reason: 'no-text', fits: ({ visible }) => visible < limitOf('bare') },
  {
    // A document's record: labels and values round a file.
    verdict: 'attachment',
    reason: 'record',
    fits: (page) =>
      page.length < limitOf('recordText') && page.rowLength > page.length * 0.5 && hasDocument(page),
  },
  {
    verdict: 'attachment',
    reason: 'record',
    fits: (page) =>
      page.length - page.rowLength < limitOf('recordProse') && isRecord(page) && hasDocument(page),
  },
  {
    verdict: 'list',
    reason: 'announcements',
    fits: (page) =>
      page.prose === 1 && page.stamps.size === 0 && countSummaries(page) >= limitOf('listTeasers'),
  },
  {
    verdict: 'list',
    reason: 'announcements',
    fits: (page) => {
      const announced = countAnnounced(page);
      return announced > 0 && announced >= page.prose * 0.5 && page.length < limitOf('announced');
    },
  },
  {
    verdict: 'article',
    reason: 'long-text',
    fits: (page) =>
      isPlain(page) &&
      (page.teasers < limitOf('manyTeasers') || page.length >= limitOf('long') || page.strong),
  },
  { verdict: 'list', reason: 'many-teasers', fits: isPlain },
  {
    verdict: 'article',
    reason: 'titled-text',
    fits: (page) =>
      page.prose > 0 && page.length >= limitOf('titled') && (page.backed || (page.strong && isAlone(page))),
  },
  {
    verdict: 'article',
    reason: 'paragraphs',
    fits: (page) =>
      page.prose > 1 && page.length >= limitOf('paragraphs') && (isAlone(page) || isHeaded(page)),
  },
  {
    verdict: 'article',
    reason: 'lone-paragraph',
    fits: ({ prose, length, teasers, links }) =>
      prose > 0 && length >= limitOf('alone') && teasers + links < limitOf('leads'),
  },
  {
    verdict: 'attachment',
    reason: 'document',
    fits: (page) => (page.backed || page.strong) && hasDocument(page),
  },
  { verdict: 'article', reason: 'dated-notice', fits: (page) => isAlone(page) && isNotice(page) },
  {
    // A title, and the document itself in a frame: the page of a decision, whatever its portal calls every page.
    verdict: 'attachment',
    reason: 'document',
    fits: (page) => isFramed(page) && showsDocument(page),
  },
  {
    verdict: 'list',
    reason: 'headlines',
    fits: (page) =>
      page.teasers >= limitOf('listTeasers') || page.links >= limitOf('listLinks') || hasHeadlineLink(page),
  },
  {
    verdict: 'empty',
    reason: 'too-short',
    fits: (page) => (page.backed || page.strong) && hasLineUnder(page),
  },
  { verdict: 'empty', reason: 'no-text', fits: () => true },
];

/** Decides what a page is, and says by which rule. */
export function judgePage(evidence: PageEvidence, cues: PageCues): JudgedPage {
  const page = measurePage(evidence, cues);
  const { verdict, reason } = verdictRules.find((rule) => rule.fits(page))!;
  return { verdict: verdict === 'list' ? (isFront(page) ? 'front' : 'listing') : verdict, reason };
}

/** Running text enough, whatever is known of its title. */
function isPlain({ length, prose }: MeasuredPage): boolean {
  return length >= limitOf('plain') && prose > 0;
}

/** Hardly anything beside it leads elsewhere. */
function isAlone({ teasers }: MeasuredPage): boolean {
  return teasers < limitOf('someTeasers');
}

function isFramed({ title }: MeasuredPage): boolean {
  return title !== null && title.score >= limitOf('framedTitle');
}

/** Whether a paragraph is running text and no program's message. */
export function isOwnText(paragraph: string, cues: PageCues): boolean {
  return hasWords(paragraph, limitOf('proseWords')) && !cues.has('program-error', foldLine(paragraph));
}

/**
 * A title, its day beside it and a sentence that names a figure or somebody: `UBND xã nghỉ tiếp công dân ngày 15/7.` An excuse
 * (`Nội dung đang được cập nhật.`) names nothing.
 */
function isNotice(page: MeasuredPage): boolean {
  const { blocks, title, stamps, paragraphs, backed } = page;
  if (title === null || title.index === null || !(backed || isFramed(page))) return false;
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

/** Whether a line that is no link, heading or stamp stands under the title, where the text would: what there is of an article. */
function hasLineUnder({ blocks, region, title, stamps }: MeasuredPage): boolean {
  if (title === null || title.index === null) return false;
  return blocks
    .slice(title.index + 1, title.index + 9)
    .some(
      (block) =>
        !region.dropped.has(block) && !stamps.has(block) && block.heading === 0 && hasWords(block.text, 4),
    );
}

function hasPasswordField(root: MarkupElement): boolean {
  return elementsByTag(root, 'input').some(
    (input) => attributeOf(input, 'type').toLowerCase() === 'password',
  );
}

/** By its address; where none is known, by a `<title>` that opens with the word for home (`Trang chủ - …`). */
function isFront({ url, metadata, cues }: MeasuredPage): boolean {
  if (url === null)
    return cues.is('home', foldLine(metadata.pageTitle.split(/\s*[|»:]\s*|\s+[-–—]\s+/)[0] ?? ''));
  return /^https?:\/\/[^/]+\/?(?:(?:index|default|home|trang-chu)(?:\.\w+)?)?\/?(?:[?#].*)?$/i.test(url);
}
