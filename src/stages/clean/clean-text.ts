import type { PageVerdict } from '../../model/page.ts';
import type { Block } from './block.ts';
import { dropRepeats } from './drop-repeats.ts';
import { findAuthor } from './find-author.ts';
import { isCaption } from './find-captions.ts';
import { findLanguage } from './find-language.ts';
import { findPublication, isPartedStamp, isStampLine } from './find-publication.ts';
import { findPortalLines, findSectionLine } from './find-text-surroundings.ts';
import { trimTitle } from './find-title.ts';
import { foldLine, normalizeLine, wordsOf } from './fold-line.ts';
import { joinCutNames } from './join-cut-names.ts';
import { judgeLine, type LineKind, readViews } from './judge-line.ts';
import { judgeText } from './judge-text.ts';
import type { Draft } from './make-article.ts';
import type { PageCues } from './page-cues.ts';
import { parseByline } from './parse-byline.ts';
import { parseStamp, type Stamp } from './parse-stamp.ts';
import { readTabbedRows } from './read-tabbed-rows.ts';
import { unwrapLines } from './unwrap-lines.ts';

/** How far the text of an input is a page: a pasted one has menus, counters and a title; a given one is mostly clean. */
export type TextKind = 'pasted' | 'given';

/** The lines of a plain text and what became of each: `body`, `caption`, `title`, `byline`, `stamp`, `repeat`, or the rule that left it out. */
export interface TextReading {
  readonly lines: readonly Block[];
  readonly fates: ReadonlyMap<Block, string>;
}

/** The draft of a plain text with the line that each paragraph of it was; no draft where no text is left. */
export interface CleanedText {
  readonly verdict: PageVerdict;
  readonly draft: Draft | null;
  readonly kept: readonly Block[];
  readonly reading: TextReading;
}

/** Cleans plain text by the same line rules as HTML. Nothing is lost: captions go to `captions`, and each line's fate is told. */
export function cleanText(
  source: string,
  kind: TextKind,
  title: string | null,
  cues: PageCues,
  notes: readonly string[],
): CleanedText {
  const read = readLines(source);
  const apart = new Set(read.filter((line) => standsAlone(line, cues)));
  const follows = (line: Block, next: Block) =>
    isRightBehind(line, next) && !apart.has(line) && !apart.has(next);
  const whole = unwrapLines(read, textOf, follows, joinLines);
  const lines = joinCutNames(whole, textOf, joinLines, cues.isCutName);
  const kinds = lines.map((line) => judgeLine(line, cues));
  const found =
    title === null
      ? findTitleLine(lines, kinds, kind, cues)
      : lines.findIndex((line) => wordsOf(line.text) === wordsOf(title));
  const head = found < 0 ? null : found;
  const titleText = title ?? (head === null ? null : trimTitle(lines[head]!.text));
  const tail = findTail(lines, kinds, head ?? 0);
  const inText = lines.slice(0, tail);
  const opening = inText
    .filter((line) => line.text.length > 120)
    .slice(0, 2)
    .map((line) => line.text)
    .join(' ');
  const firstText = Math.max(
    head ?? 0,
    inText.findIndex((line, index) => index > (head ?? -1) && line.text.length > 120),
  );
  const publication = findPublication(
    inText,
    head,
    firstText,
    inText.length - 1,
    [],
    opening,
    new Map(),
    new Map(),
    cues,
  );
  const body: Block[] = [];
  const captions: string[] = [];
  const fates = new Map<Block, string>(lines.slice(tail).map((line) => [line, 'tail']));
  let afterImage = false;
  let afterCaption = false;
  for (const [index, line] of inText.entries()) {
    if (head !== null && (index === head || (index < head && kind === 'pasted'))) {
      fates.set(line, index === head ? 'title' : 'above');
      continue;
    }
    if (kinds[index] === 'image-name' || isUnaccentedName(line.text, titleText)) {
      fates.set(line, 'image-name');
      afterImage = true;
      continue;
    }
    if ((kinds[index] !== 'text' && kinds[index] !== 'tail') || publication.stamps.has(line)) {
      fates.set(line, publication.stamps.has(line) ? 'stamp' : kinds[index]!);
      continue;
    }
    const shown = { ...line, afterImage };
    if (
      isCaption(shown, afterCaption, false, cues) ||
      isPastedCaption(line, inText[index - 1], titleText, cues)
    ) {
      fates.set(line, 'caption');
      captions.push(line.text);
      afterCaption = true;
    } else {
      body.push(line);
      afterCaption = false;
    }
    afterImage = false;
  }
  const beside = kind === 'pasted' && head !== null ? inText.slice(head + 1, firstText) : [];
  const byline = findAuthor({ body, around: [], beside }, null, cues);
  const text = body.filter((line) => !byline.bylines.has(line));
  const { paragraphs, repeated, kept } = dropRepeats(
    text.map((line) => line.text),
    titleText,
  );
  const chosen = kept.map((index) => text[index]!);
  for (const line of body) fates.set(line, byline.bylines.has(line) ? 'byline' : 'repeat');
  for (const line of chosen) fates.set(line, 'body');
  const reading = { lines, fates };
  const language = findLanguage(paragraphs.join(' '), '');
  const own =
    kind === 'given' ? (paragraphs.length > 0 ? 'article' : 'empty') : judgeText(inText, paragraphs, cues);
  const foreign = language !== 'vi' && language !== 'und';
  const verdict = own === 'article' && foreign ? 'other-language' : own;
  if (verdict !== 'article') return { verdict, draft: null, kept: chosen, reading };
  const draft: Draft = {
    title: titleText,
    lead: repeated ? paragraphs[0]! : null,
    paragraphs,
    captions,
    author: byline.author,
    office: byline.office,
    section: findSectionLine(lines, kinds, kind === 'given' ? null : head, cues),
    published: publication.date,
    portal: findPortalLines(lines, kinds, head, cues),
    language,
    views: lines.map((line) => readViews(line.folded, cues)).find((views) => views !== null) ?? null,
    notes: [...notes, ...publication.notes, ...byline.notes],
  };
  return { verdict, draft, kept: chosen, reading };
}

function textOf(line: Block): string {
  return line.text;
}

/** A button, a counter or a stamp as a line of its own: no line of print goes on over it, nor says how wide the print is. */
function standsAlone(line: Block, cues: PageCues): boolean {
  const { text } = line;
  if (text.length > 110 || line.row || !/^[\p{Lu}\d[(]/u.test(text) || /[.,;:]$/.test(text)) return false;
  const kind = judgeLine(line, cues);
  if (kind === 'menu' || kind === 'noise' || kind === 'counter') return true;
  const stamp = parseStamp(text, cues);
  return (
    stamp !== null && stamp.rest === '' && (stamp.weekday || stamp.time !== null || stamp.label !== null)
  );
}

/** No blank line stands between. */
function isRightBehind(line: Block, next: Block): boolean {
  return next.start === line.end + 1;
}

function joinLines(line: Block, next: Block): Block {
  return {
    ...line,
    text: `${line.text} ${next.text}`,
    folded: `${line.folded} ${next.folded}`,
    end: next.end,
  };
}

function readLines(source: string): Block[] {
  const blocks: Block[] = [];
  let at = 0;
  const raws = source.split('\n');
  const rows = readTabbedRows(raws);
  for (const [index, raw] of raws.entries()) {
    const text = normalizeLine(rows[index] ?? raw);
    if (text !== '')
      blocks.push({
        text, folded: foldLine(text), element: null, linkLength: 0, heading: 0, bold: false, italic: false, centered: false, afterImage: false,
        row: false, roles: new Set(), drops: [], teaser: false,
        imprint: false, prose: 0, runs: [], start: at, end: at + raw.length,
      }); // biome-ignore format: one value
    at += raw.length + 1;
  }
  return blocks;
}

/** The last line of a headline's form before the first paragraph; for given text only its first line can be one. */
function findTitleLine(
  lines: readonly Block[],
  kinds: readonly LineKind[],
  kind: TextKind,
  cues: PageCues,
): number {
  const paragraph = lines.findIndex((line, index) => kinds[index] === 'text' && isParagraph(line.text));
  const until = kind === 'given' ? Math.min(1, paragraph) : paragraph;
  for (let index = until - 1; index >= 0; index--) {
    const line = lines[index]!;
    if (kinds[index] !== 'text' || line.text.length > 260 || line.text.split(' ').length < 4) continue;
    const stamp = parseStamp(line.text, cues);
    if (stamp !== null && isStampLine(line, stamp, cues) && !isHeadline(line, stamp, cues)) continue;
    if (
      kind === 'given' &&
      (/[.;,:…]$/.test(line.text) || /^[-–(]/.test(line.text) || cues.has('photo', line.folded))
    )
      continue;
    // A byline or a breadcrumb above the text is no headline.
    if (parseByline(line.text, cues)?.labelled === true || /\s[>»›]\s/.test(line.text)) continue;
    if (
      cues.has('photo', line.folded) ||
      (/!$/.test(line.text) && cues.startLength('slogan', line.folded) > 0)
    )
      continue;
    if (cues.has('portal', line.folded) && line.text.split(' ').length < 14) continue;
    return index;
  }
  return -1;
}

/** A headline may name a day (`Hội nghị ngày 15/5/2019 …`); a stamp says so first or stands in a part of its own. */
function isHeadline({ folded, text }: Block, stamp: Stamp, cues: PageCues): boolean {
  const labelled = cues.startLength('published', folded) > 0;
  return stamp.rest.split(' ').length >= 5 && !labelled && !isPartedStamp(text, cues);
}

/** An opening that ends in a colon leads to its list: `… Ban Thường vụ gồm 11 đồng chí. Trong đó có:`. */
function isParagraph(text: string): boolean {
  const words = text.split(' ').length;
  if (words >= 42) return true;
  return (words >= 10 && /[.…]["”)]?$/.test(text) && text.length > 60) || (words >= 20 && text.endsWith(':'));
}

/** First heading over other articles after the text: where a pasted page ends. */
function findTail(lines: readonly Block[], kinds: readonly LineKind[], head: number): number {
  const total = lines.reduce((sum, line) => sum + (isParagraph(line.text) ? line.text.length : 0), 0);
  let before = 0;
  for (const [index, line] of lines.entries()) {
    if (kinds[index] === 'tail' && index > head && before > total * 0.6) return index;
    if (isParagraph(line.text)) before += line.text.length;
  }
  return lines.length;
}

/** The unaccented name of a picture that stands where the picture was: the title's words without marks. */
function isUnaccentedName(text: string, title: string | null): boolean {
  if (!/^[a-z0-9 .,_-]+$/i.test(text) || text.split(' ').length < 4) return false;
  const plain = wordsOf(title ?? '')
    .replace(/đ/g, 'd')
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .split(' ');
  const words = wordsOf(text).split(' ');
  return words.filter((word) => plain.includes(word)).length >= words.length * 0.7;
}

/** In a pasted page a caption follows the title repeated as the picture's text, or is a short line without a full stop before a paragraph. */
function isPastedCaption(
  line: Block,
  before: Block | undefined,
  title: string | null,
  cues: PageCues,
): boolean {
  if (line.text.length > 220 || /[.!?:;…]["”]?$/.test(line.text)) return false;
  if (parseByline(line.text, cues)?.labelled === true) return false;
  if (cues.has('photo', line.folded) || isScene(line, cues)) return true;
  return (
    title !== null &&
    before !== undefined &&
    wordsOf(before.text) === wordsOf(title) &&
    // `Chỉ tiêu | Kế hoạch | Thực hiện` heads a table.
    !line.text.includes(' | ') &&
    line.text.split(' ').length >= 5
  );
}

/** `Quang cảnh hội nghị`: what a picture that the copy left out showed. */
function isScene(line: Block, cues: PageCues): boolean {
  return cues.startLength('scene', line.folded) > 0 && line.text.split(' ').length <= 16;
}
