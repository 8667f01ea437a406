import { isLower } from '../../text/chars.ts';

/** Lines longer than this are paragraphs: nothing is wrapped so wide. */
const widest = 160;
const narrowest = 30;
/** Pairs of lines that must go on without a closing mark before a text is taken for a wrapped one. */
const leastEvidence = 2;
/** Share of the width from which a line of print is filled: its letters have no fixed width. */
const filled = 0.75;

/** How a text was wrapped: to `width` characters, each line filled up to the next word (`exact`) or about so. */
interface Wrapping {
  readonly width: number;
  readonly exact: boolean;
}

const closed = /[.!?:;…]["”’»)\]]*$/u;
const item = /^(?:[-–—•+*▪●‣·■♦✓]|\(?\p{L}[.)] |\(?(?:\d{1,2}|[IVXLC]+)[.)] ?\p{Lu})/u;

/**
 * Lines of a text that was wrapped to a width (mail, plain-text papers, copies out of a PDF) put together to paragraphs again. A
 * text is wrapped when its lines are narrow, most that go on in the middle of a sentence are as wide as the width allows, and
 * few do otherwise (letters of a terminal have one width: then all are); a line that isn't filled ends its paragraph, so do an item's mark and a line that `follows` says doesn't
 * stand right behind. Lists, verses and headings don't go on in small letters at the full width.
 */
export function unwrapLines<T>(
  lines: readonly T[],
  textOf: (line: T) => string,
  follows: (line: T, next: T) => boolean,
  join: (line: T, next: T) => T,
): T[] {
  const wrapping = findWrapping(lines, textOf, follows);
  if (wrapping === null) return [...lines];
  const joined: T[] = [];
  let last: T | undefined;
  for (const line of lines) {
    if (last !== undefined && follows(last, line) && goesOn(textOf(last), textOf(line), wrapping))
      joined[joined.length - 1] = join(joined.at(-1)!, line);
    else joined.push(line);
    last = line;
  }
  return joined;
}

function findWrapping<T>(
  lines: readonly T[],
  textOf: (line: T) => string,
  follows: (line: T, next: T) => boolean,
): Wrapping | null {
  const pairs: (readonly [string, string])[] = [];
  let width = 0;
  for (let at = 0; at + 1 < lines.length; at++) {
    if (!follows(lines[at]!, lines[at + 1]!)) continue;
    const [text, next] = [textOf(lines[at]!), textOf(lines[at + 1]!)];
    // A headline under a menu's word is as wide as it likes: no line of print that goes on says so.
    const headed =
      /^\p{Lu}/u.test(next) && !(at + 2 < lines.length && follows(lines[at + 1]!, lines[at + 2]!));
    width = Math.max(width, text.length, headed && next.length <= widest ? 0 : next.length);
    if (!item.test(next) && !closed.test(text)) pairs.push([text, next]);
  }
  if (width > widest || width < narrowest) return null;
  const small = pairs.filter(([, next]) => isLower(next.charCodeAt(0)));
  const exact = small.every(([text, next]) => hasNoRoom(text, next, width));
  const full = small.filter(([text]) => exact || text.length >= width * filled).length;
  // Where every line is filled, those that go on with a capital or a figure tell as much.
  const more = exact ? pairs.filter(([text, next]) => hasNoRoom(text, next, width)).length - full : 0;
  const isWrapped = full > 0 && full + more >= leastEvidence && full > 4 * (small.length - full);
  return isWrapped ? { width, exact } : null;
}

function goesOn(text: string, next: string, { width, exact }: Wrapping): boolean {
  const isClosed = closed.test(text);
  // `nhiệm kỳ 2020 ⏎ - 2025`: what looks like an item's mark goes on where not even the mark had room.
  if (item.test(next)) return exact && !isClosed && hasNoRoom(text, next, width);
  // Behind a full stop the next line may open a paragraph, unless no word of it had room.
  return hasNoRoom(text, next, width) || (!exact && !isClosed && text.length >= width * filled);
}

/** Whether the first word of the next line had no room on this one. */
function hasNoRoom(text: string, next: string, width: number): boolean {
  const end = next.indexOf(' ');
  return text.length + 1 + (end < 0 ? next.length : end) > width;
}
