import type { PageVerdict } from '../../model/page.ts';
import type { Block } from './block.ts';
import { hasWords } from './block.ts';
import { isStampLine } from './find-publication.ts';
import { isOwnText } from './judge-page.ts';
import type { PageCues } from './page-cues.ts';
import { parseStamp } from './parse-stamp.ts';
import { limitOf } from './verdict-limits.ts';

/** Dated headlines that make a pasted page a list of articles. */
const leastEntries = 4;

/** Decides what a page copied as text is; without its markup only its words and the order of its lines tell. */
export function judgeText(
  lines: readonly Block[],
  paragraphs: readonly string[],
  cues: PageCues,
): PageVerdict {
  const visible = lines.reduce((sum, line) => sum + line.text.length, 0);
  const body = paragraphs.reduce((sum, paragraph) => sum + paragraph.length, 0);
  const head = lines
    .slice(0, 40)
    .map((line) => line.folded)
    .join(' ')
    .slice(0, 3000);
  if (visible < limitOf('small') && cues.has('challenge', head)) return 'challenge';
  if (body < limitOf('errorText') && visible < limitOf('errorPage') && cues.has('error', head))
    return 'error';
  const isMessage = visible < limitOf('small') && cues.has('program-error', head);
  if (isMessage && !paragraphs.some((text) => isOwnText(text, cues))) return 'error';
  if (paragraphs.length === 0) return 'empty';
  return isList(lines, cues) ? 'listing' : 'article';
}

/**
 * Headlines each with a stamp of its own (on the line above or below, or in brackets behind) and no text between them but
 * a summary: two paragraphs on end are an article's, whatever lists stand round it.
 */
function isList(lines: readonly Block[], cues: PageCues): boolean {
  const entries = findEntries(lines, cues);
  let prose = 0;
  for (const [index, line] of lines.entries()) {
    if (entries.has(index)) prose = 0;
    else if (isProse(line) && ++prose >= 2) return false;
  }
  return entries.size >= leastEntries;
}

function findEntries(lines: readonly Block[], cues: PageCues): ReadonlySet<number> {
  const stamped = lines.map((line) => {
    const stamp = line.row ? null : parseStamp(line.text, cues);
    return stamp !== null && isStampLine(line, stamp, cues) && stamp.rest.split(' ').length <= 4;
  });
  const named = new Set<number>();
  for (const [index, line] of lines.entries()) {
    if (stamped[index]) {
      const at = [index - 1, index + 1].find(
        (near) => !named.has(near) && isHeadline(lines[near]?.text ?? ''),
      );
      if (at !== undefined) named.add(at);
    } else if (/\(\d{1,2}[/.-]\d{1,2}[/.-]\d{4}[^()]{0,12}\)$/.test(line.text))
      if (isHeadline(line.text.replace(/\s*\([^()]*\)$/, ''))) named.add(index);
  }
  return named;
}

/** Words in a headline's form: a day's plan (`8h00: Họp giao ban;`) has marks that none has. */
function isHeadline(text: string): boolean {
  return (
    text.length >= 25 && text.length <= 180 && hasWords(text, 5) && !/[.:;,…]$|\d ?[h:]\s?\d{2}/.test(text)
  );
}

function isProse({ text, row }: Block): boolean {
  return !row && hasWords(text, limitOf('proseWords')) && /[.!?…]["”’)]?$/.test(text);
}
