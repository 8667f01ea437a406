import { type DecodedBytes, decodeBytes } from '../../markup/decode-bytes.ts';
import { parseMarkup } from '../../markup/parse-markup.ts';
import type { Article } from '../../model/article.ts';
import type { Reject } from '../../model/failure.ts';
import type { Page, PageVerdict, Source } from '../../model/page.ts';
import { repairParagraphs } from '../../text/legacy/repair-paragraphs.ts';
import type { Block } from './block.ts';
import { type CleanedHtml, cleanMarkup, type HtmlReading } from './clean-html.ts';
import { readJsonLine } from './clean-json-line.ts';
import { cleanText, type TextKind, type TextReading } from './clean-text.ts';
import { findScriptArticle } from './find-script-article.ts';
import type { FoundTitle } from './find-title.ts';
import { type ArticleDraft, makeArticle } from './make-article.ts';
import type { PageCues } from './page-cues.ts';
import { pickLayout } from './pick-layout.ts';
import { sniffContent } from './sniff-content.ts';
import { tellFindings } from './tell-findings.ts';
import { joinPieces, type TextPiece } from './text-piece.ts';

/** One archived payload to clean; `source` is what its source file says, null for plain files. */
export interface CleanInput {
  readonly page: Page;
  readonly bytes: Uint8Array;
  readonly source: Source | null;
}

/** What a page is and, when it is an article, the article; unusable input comes back as rejects, never as an exception. */
export interface CleanOutcome {
  readonly verdict: PageVerdict;
  readonly charset: string | null;
  readonly article: Article | null;
  readonly rejects: readonly Reject[];
}

/** What an outcome was made from, for the way back to the bytes; no content where nothing was read. */
export interface ReadPage {
  readonly outcome: CleanOutcome;
  readonly content: ReadContent | null;
}

/** The text that was cleaned and the block that each paragraph of the body was. */
export interface ReadContent {
  readonly decoded: DecodedBytes;
  /** Field of a JSON line that held the content. */
  readonly field: 'html' | 'text' | null;
  /** What the HTML was put together from, where the text stands in a script of the page. */
  readonly pieces: readonly TextPiece[] | null;
  /** The page's HTML or text, decoded and, where it is text, repaired. */
  readonly text: string;
  /** The content before repair. */
  readonly raw: string;
  readonly html: HtmlReading | null;
  /** Its lines, where it is plain text. */
  readonly lines: TextReading | null;
  readonly kept: readonly Block[];
}

const maxBytes = 32_000_000;

/** Cleans one page of any kind: HTML, pasted plain text, or one JSON line. Pure; never throws. */
export function cleanPage(input: CleanInput, cues: PageCues): CleanOutcome {
  return readPage(input, cues).outcome;
}

/** As `cleanPage`, with what the outcome was made from. */
export function readPage(input: CleanInput, cues: PageCues): ReadPage {
  try {
    const read = readKnown(input, cues);
    return 'outcome' in read ? read : { outcome: read, content: null };
  } catch (error) {
    // A defect of ours on one page must not end the run; it is a row that names the page.
    const detail = error instanceof Error ? `${error.name}: ${error.message}`.slice(0, 300) : 'unknown error';
    const expected = `expected a page that can be cleaned; got ${detail}`;
    return { outcome: refuse(input.page, 'error', 'clean-failed', expected), content: null };
  }
}

function readKnown({ page, bytes, source }: CleanInput, cues: PageCues): ReadPage | CleanOutcome {
  if (bytes.length === 0) return refuse(page, 'empty', 'empty-file', 'expected a page; got 0 bytes');
  if (bytes.length > maxBytes)
    return refuse(page, 'not-html', 'too-large', `expected at most ${maxBytes} bytes; got ${bytes.length}`);
  const kind = sniffContent(bytes, page.content_type, page.origin);
  // Feeds and sitemaps lead to articles; they are none, and no failure either.
  if (kind === 'feed') return { verdict: 'listing', charset: null, article: null, rejects: [] };
  if (kind === 'attachment') return { verdict: 'attachment', charset: null, article: null, rejects: [] };
  if (kind === 'binary')
    return refuse(page, 'not-html', 'not-html', 'expected HTML or text; got binary data');
  if (kind === 'json') return readJson(page, bytes, source, cues);
  const named = page.charset ?? /charset=["']?([^"';\s]+)/i.exec(page.content_type ?? '')?.[1] ?? null;
  const decoded = decodeBytes(bytes, named);
  const refused = decoded.refused === null ? '' : `, not ${decoded.refused}`;
  const notes = [`charset: ${decoded.charset} by ${decoded.by}${refused}`];
  const url = page.declared?.url ?? page.url;
  const read =
    kind === 'html'
      ? fromPage(page, source, decoded, url, cues, notes)
      : fromText(page, source, decoded.text, decoded.charset, 'pasted', cues, notes);
  const { unknown } = decoded;
  const outcome = unknown === null ? read.outcome : withUnknownCharset(page, read.outcome, unknown);
  return { outcome, content: read.content && { ...read.content, decoded, field: null } };
}

/** A charset that nobody knows is told even where the bytes could be read without its name. */
function withUnknownCharset(page: Page, outcome: CleanOutcome, name: string): CleanOutcome {
  const detail = `expected a known charset; got ${name.slice(0, 40)}, read as ${outcome.charset ?? 'nothing'}`;
  const reject: Reject = { origin: page.origin, stage: 'clean', reason: 'unknown-charset', detail };
  return { ...outcome, rejects: [...outcome.rejects, reject] };
}

function readJson(
  page: Page,
  bytes: Uint8Array,
  source: Source | null,
  cues: PageCues,
): ReadPage | CleanOutcome {
  const decoded = decodeBytes(bytes, 'utf-8');
  const line = readJsonLine(decoded.text);
  if (!line.ok) return refuse(page, 'not-html', line.reason, line.detail);
  const declared: Page = { ...page, declared: { ...line.declared, ...page.declared } };
  const notes = [`charset: ${decoded.charset} by ${decoded.by}`];
  const url = declared.declared?.url ?? page.url;
  const { outcome, content } =
    line.html !== null
      ? fromHtml(
          declared,
          source,
          line.html,
          cleanMarkup(parseMarkup(line.html), decoded.charset, url, pickLayout(source, page), cues, notes),
          null,
        )
      : fromText(declared, source, line.text!, decoded.charset, 'given', cues, notes);
  return {
    outcome,
    content: content && { ...content, decoded, field: line.html === null ? 'text' : 'html' },
  };
}

/** As `ReadPage`, but for what the caller knows of the content's place in the bytes. */
interface ReadText {
  readonly outcome: CleanOutcome;
  readonly content: Omit<ReadContent, 'decoded' | 'field'> | null;
}

/** A page that shows no text of its own is read again with what a script of it holds, and as it stands where that makes no article. */
function fromPage(
  page: Page,
  source: Source | null,
  { text, charset }: DecodedBytes,
  url: string | null,
  cues: PageCues,
  notes: readonly string[],
): ReadText {
  const layout = pickLayout(source, page);
  const clean = (html: string, more: readonly string[]) =>
    cleanMarkup(parseMarkup(html), charset, url, layout, cues, [...notes, ...more]);
  const shown = clean(text, []);
  if (shown.verdict !== 'empty' && shown.reason !== 'headlines')
    return fromHtml(page, source, text, shown, null);
  const told = findScriptArticle(shown.reading.root, text, url, cues);
  if (told === null) return fromHtml(page, source, text, shown, null);
  const html = joinPieces(text, told.pieces);
  const whole = clean(html, [`text: ${told.script}`]);
  return whole.verdict === 'article' || whole.verdict === 'other-language'
    ? fromHtml(page, source, html, whole, told.pieces)
    : fromHtml(page, source, text, shown, null);
}

function fromHtml(
  page: Page,
  source: Source | null,
  text: string,
  cleaned: CleanedHtml,
  pieces: readonly TextPiece[] | null,
): ReadText {
  const { verdict, reason, charset, draft, reading } = cleaned;
  const article =
    draft === null || verdict !== 'article' ? null : makeArticle(page, withSource(draft, source));
  const content = { pieces, text, raw: text, html: reading, lines: null, kept: reading.kept };
  const rejects = reason === 'too-short' ? [tooShort(page, reading.title)] : [];
  return { outcome: { verdict, charset, article, rejects }, content };
}

/** An article's page, by its title, whose text is too little to be one: a caption, a line under a picture. */
function tooShort({ origin }: Page, title: FoundTitle | null): Reject {
  const detail = `expected a paragraph under the title "${(title?.text ?? '').slice(0, 100)}"; got none`;
  return { origin, stage: 'clean', reason: 'too-short', detail };
}

function fromText(
  page: Page,
  source: Source | null,
  text: string,
  charset: string,
  kind: TextKind,
  cues: PageCues,
  notes: readonly string[],
): ReadText {
  const lines = text.split('\n').map((line) => ({ text: line, font: null }));
  const { repaired, findings } = repairParagraphs(lines);
  const right = findings.length === 0 ? text : repaired.map((line) => line.text).join('\n');
  const all = [...notes, ...tellFindings(findings)];
  const cleaned = cleanText(right, kind, page.declared?.title ?? null, cues, all);
  const { verdict, draft, kept, reading } = cleaned;
  const content = { pieces: null, text: right, raw: text, html: null, lines: reading, kept };
  if (verdict === 'empty') {
    const detail = 'expected the text of an article; got none';
    return { outcome: refuse(page, 'empty', 'no-text', detail, charset), content };
  }
  const article = draft === null ? null : makeArticle(page, withSource(draft, source));
  return { outcome: { verdict, charset, article, rejects: [] }, content };
}

/** The source's own name tells whose portal it is even where no banner does. */
function withSource(draft: ArticleDraft, source: Source | null): ArticleDraft {
  if (source === null || source.kind === 'files') return draft;
  return { ...draft, portal: [source.name, ...(draft.portal === null ? [] : [draft.portal])].join('\n') };
}

function refuse(
  page: Page,
  verdict: PageVerdict,
  reason: string,
  detail: string,
  charset: string | null = null,
): CleanOutcome {
  return {
    verdict,
    charset,
    article: null,
    rejects: [{ origin: page.origin, stage: 'clean', reason, detail }],
  };
}
