import { type Block, linkShare, proseWeight } from './block.ts';
import type { PageCues } from './page-cues.ts';
import { cutStampTail, parseStamp, pickStamp, type Stamp } from './parse-stamp.ts';
import { readHiddenStamp } from './read-hidden-stamp.ts';
import { turnStamp } from './turn-stamp.ts';

/** The publication date, why it was taken, and what was left aside. */
export interface Publication {
  readonly date: string | null;
  /** Blocks that are stamps and so no text. */
  readonly stamps: ReadonlySet<Block>;
  readonly notes: readonly string[];
}

const reach = 12;
const clockReach = 5;
/** Letters of links that make a site's menu, three words of it. */
const menuLetters = 20;

/** A page or a pasted text, and where its parts begin. */
export interface DatedPage {
  readonly blocks: readonly Block[];
  readonly title: number | null;
  readonly bodyStart: number;
  readonly bodyEnd: number;
  /** Days that metadata name, the likeliest first. */
  readonly declared: readonly string[];
  /** The first words of the text: news names its own day. */
  readonly opening: string;
  readonly dropped: ReadonlyMap<Block, string>;
  /** The day boxes of `readDayBoxes`. */
  readonly boxes: ReadonlyMap<Block, string | null>;
}

/** What a block says of the day; it may be a stamp without saying when the page was published. */
interface ToldDay {
  readonly isStamp: boolean;
  readonly date: string | null;
  readonly score: number;
  readonly by: 'box' | 'headline' | 'attribute' | 'stamp' | 'clock';
}

/**
 * Ranks stamps near the title against metadata. A bare weekday and date above the title is the page's clock, never the
 * publication, unless metadata or the opening says the same day; edit stamps serve only when nothing else is there.
 */
export function findPublication(page: DatedPage, cues: PageCues): Publication {
  const { blocks, title, bodyStart, bodyEnd } = page;
  const textStart = title === bodyStart ? startUnder(blocks, title, bodyEnd) : bodyStart;
  const stamps = new Set<Block>();
  const notes: string[] = [];
  let best: { readonly date: string; readonly score: number } | null = null;
  const offer = (date: string, score: number, by: string) => {
    notes.push(`date: ${date} ${by} ${score.toFixed(1)}`);
    if (best === null || score > best.score) best = { date, score };
  };
  const from = Math.max(0, Math.min(title ?? bodyStart, bodyStart) - reach);
  for (let index = from; index < Math.min(blocks.length, bodyEnd + 6); index++) {
    const told = tellDay(page, index, textStart, cues);
    if (told?.isStamp) stamps.add(blocks[index]!);
    if (told == null || told.date === null) continue;
    if (told.by === 'clock') notes.push(`date-left: ${told.date} page clock`);
    else offer(told.date, told.score, told.by);
  }
  for (const [rank, date] of page.declared.entries()) offer(date, 7 - rank, 'metadata');
  const found = best as { date: string } | null;
  return { date: found?.date ?? null, stamps, notes };
}

/** The day that a block tells: in a box of its own, at the end of the headline, as a stamp, in an attribute. */
function tellDay(page: DatedPage, index: number, textStart: number, cues: PageCues): ToldDay | null {
  const { blocks, title, bodyStart, bodyEnd, declared, dropped } = page;
  const block = blocks[index]!;
  const anchor = title ?? bodyStart;
  const distance = Math.abs(index - anchor);
  const other = isOther(block, dropped);
  const boxed = index <= bodyStart && !other ? page.boxes.get(block) : undefined;
  if (boxed !== undefined) {
    const box: Stamp = { date: boxed ?? '', time: null, weekday: false, label: null, rest: '' };
    const agrees = boxed !== null && declared.includes(boxed);
    return { isStamp: true, date: boxed, score: scoreStamp(box, block, distance, false, agrees), by: 'box' };
  }
  const between = index > textStart + 1 && index < bodyEnd - 3;
  const posted = isPosterStamp(block.text);
  if (between && !block.roles.has('role-date') && !posted) return null;
  const plain = (stamp: Stamp, far: number) => scoreStamp(stamp, block, far, false, false);
  const headed = index === title ? cutStampTail(block.text, cues).stamp : null;
  if (headed !== null) return { isStamp: false, date: headed.date, score: plain(headed, 0), by: 'headline' };
  const read = pickStamp(block.text, cues);
  if (read === null) {
    const hidden = other ? null : readHiddenStamp(block, cues);
    return hidden && { isStamp: true, date: hidden.date, score: plain(hidden, distance), by: 'attribute' };
  }
  if (!isStampLine(block, read, cues) || other) return null;
  const stamp = turnStamp(read, block, declared);
  const above = index < anchor;
  const agrees = declared.includes(stamp.date) || mentionsDay(page.opening, stamp.date);
  const far = index > bodyEnd ? index - bodyEnd : distance;
  const score = scoreStamp(stamp, block, far, above, agrees);
  if (stamp.label === 'clock' || (above && !agrees && isClock(stamp, blocks, index, anchor, dropped)))
    return { isStamp: true, date: stamp.date, score, by: 'clock' };
  const bare = stamp.rest === '' || posted;
  const unsaid = index > bodyEnd && stamp.label === null && !block.roles.has('role-date') && !bare;
  return { isStamp: true, date: unsaid ? null : stamp.date, score, by: 'stamp' };
}

/** A long headline reads like a paragraph: the text starts with the next that has a sentence's end. */
function startUnder(blocks: readonly Block[], title: number, bodyEnd: number): number {
  const next = blocks.findIndex(
    (block, index) => index > title && proseWeight(block) > 0 && /[.!?…:;]$/.test(block.text),
  );
  return next < 0 || next > Math.min(bodyEnd, title + clockReach) ? title : next;
}

/** Whether a block belongs to other articles, to readers or to the page. */
function isOther(block: Block, dropped: ReadonlyMap<Block, string>): boolean {
  return (
    block.teaser || /^(?:drop-(?:related|comment|footer)|teaser|other-story)$/.test(dropped.get(block) ?? '')
  );
}

/** `Má A Pó @ 20:41 12/12/2013`: who put the page up, and when. */
function isPosterStamp(text: string): boolean {
  return text.includes('@') && /^[^@\d]{2,40} @ ?\d{1,2}\b/u.test(text);
}

/** A bare weekday and date above the title, unless it is a date box right over the title; any stamp over the site's menu. */
function isClock(
  stamp: Stamp,
  blocks: readonly Block[],
  index: number,
  title: number,
  dropped: ReadonlyMap<Block, string>,
): boolean {
  const block = blocks[index]!;
  const distance = title - index;
  if (!stamp.weekday) {
    // The trail to a page's section may be called a menu too: only what ticks, or stands far off, is over the site's own.
    const ticks = /\d:\d\d:\d\d(?!\d)/.test(block.text);
    const apart = stamp.label === null && (ticks || distance > clockReach);
    return apart && holdMenu(blocks.slice(index + 1, title), dropped);
  }
  // A clock may tell the time too; a menu then stands between it and the title.
  if (stamp.time !== null) return distance > clockReach;
  return !(block.roles.has('role-date') && distance <= 2 && !dropped.has(block));
}

/** Whether the site's own menu is among some lines. */
function holdMenu(lines: readonly Block[], dropped: ReadonlyMap<Block, string>): boolean {
  const links = lines.filter((line) => dropped.get(line) === 'drop-menu' && linkShare(line) > 0.5);
  return links.reduce((sum, { linkLength }) => sum + linkLength, 0) >= menuLetters;
}

function scoreStamp(stamp: Stamp, block: Block, distance: number, above: boolean, agrees: boolean): number {
  let score = 10 - 0.6 * distance;
  if (stamp.time !== null) score += 1;
  if (block.roles.has('role-date')) score += 2;
  if (stamp.label === 'published') score += 3;
  if (stamp.label === 'edited') score -= 6;
  if (agrees) score += 4;
  if (above && stamp.weekday) score -= 2;
  return score;
}

/** A stamp line says nothing but the date, a counter, a section or a name: as a whole, or in each of its parts. */
export function isStampLine(block: Block, stamp: Stamp, cues: PageCues): boolean {
  // A table's row that opens with a period is data: `5 tháng năm 2014 | 4,2 | 146`.
  if (block.row && (stamp.label === null || /\d/.test(stamp.rest))) return false;
  const bare = cues.without('noise', cues.without('counter', stamp.rest));
  // What a counter counts goes with it; a picture's name (`… 6.11.2023.00_03_51.jpg`) keeps its figures.
  const rest = (bare === stamp.rest ? bare : bare.replace(/\d+k?/g, ' ')).trim();
  const words = rest === '' ? 0 : rest.split(/ +/).length;
  if (block.roles.has('role-date') && block.text.length <= 120) return words <= 14;
  if (block.text.length <= 110 && words <= 7 && !/[.;!?]\s*$/.test(block.text.replace(/\.\.\.$/, '')))
    return true;
  return block.text.length <= 160 && isPartedStamp(block.text, cues);
}

/** `Văn phòng HĐND xã • Thứ Tư, 16 tháng 7, 2025 • 1,3K lượt xem`: short parts, one of them nothing but the date. */
export function isPartedStamp(text: string, cues: PageCues): boolean {
  const parts = text.split(/\s*[|•·]\s*|\s+[-–—]\s+/);
  return (
    parts.length >= 2 &&
    parts.every((part) => part.split(' ').length <= 9 && !/[.;!?]$/.test(part)) &&
    parts.some((part) => parseStamp(part, cues)?.rest === '')
  );
}

/** Whether a text names the stamp's day or one of the three before it as day and month: news of that day. */
function mentionsDay(text: string, date: string): boolean {
  const time = Date.parse(`${date}T00:00:00Z`);
  for (const match of text.matchAll(/(?<!\d)(\d{1,2})[/.-](\d{1,2})(?!\d)/g)) {
    const day = Date.UTC(Number(date.slice(0, 4)), Number(match[2]) - 1, Number(match[1]));
    const days = (time - day) / 86_400_000;
    if (days >= 0 && days <= 3) return true;
  }
  return false;
}
