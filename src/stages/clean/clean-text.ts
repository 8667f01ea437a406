import type { PageVerdict } from '../../model/page.ts';
import type { Block } from './block.ts';
import { dropRepeats } from './drop-repeats.ts';
import { findAuthor } from './find-author.ts';
import { findLanguage } from './find-language.ts';
import { findPublication } from './find-publication.ts';
import { findPortalLines, findSectionLine } from './find-text-surroundings.ts';
import { trimTitle } from './find-title.ts';
import { findTitleLine, isParagraph } from './find-title-line.ts';
import { wordsOf } from './fold-line.ts';
import { judgeLine, type LineKind, readViews } from './judge-line.ts';
import { judgeText } from './judge-text.ts';
import type { ArticleDraft } from './make-article.ts';
import type { PageCues } from './page-cues.ts';
import { readTextLines } from './read-text-lines.ts';
import { sortLines } from './sort-lines.ts';

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
  readonly draft: ArticleDraft | null;
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
  const lines = readTextLines(source, cues);
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
    {
      blocks: inText,
      title: head,
      bodyStart: firstText,
      bodyEnd: inText.length - 1,
      declared: [],
      opening,
      dropped: new Map(),
      boxes: new Map(),
    },
    cues,
  );
  const { body, captions, fates } = sortLines(
    { lines: inText, kinds, kind, head, title: titleText, stamps: publication.stamps },
    cues,
  );
  for (const line of lines.slice(tail)) fates.set(line, 'tail');
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
  const draft: ArticleDraft = {
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
