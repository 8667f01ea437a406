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

/**
 * Ranks stamps near the title against metadata. A bare weekday and date above the title is the page's clock, never the
 * publication, unless metadata or the opening says the same day; edit stamps serve only when nothing else is there.
 * `boxes` are the day boxes of `readDayBoxes`.
 */
export function findPublication(
  blocks: readonly Block[],
  title: number | null,
  bodyStart: number,
  bodyEnd: number,
  declared: readonly string[],
  opening: string,
  dropped: ReadonlyMap<Block, string>,
  boxes: ReadonlyMap<Block, string | null>,
  cues: PageCues,
): Publication {
  const anchor = title ?? bodyStart;
  const textStart = title === bodyStart ? startUnder(blocks, title, bodyEnd) : bodyStart;
  const stamps = new Set<Block>();
  const notes: string[] = [];
  let best: { date: string; score: number } | null = null;
  const offer = (date: string, score: number, what: string) => {
    notes.push(`date: ${date} ${what} ${score.toFixed(1)}`);
    if (best === null || score > best.score) best = { date, score };
  };
  const from = Math.max(0, Math.min(anchor, bodyStart) - reach);
  for (let index = from; index < Math.min(blocks.length, bodyEnd + 6); index++) {
    const block = blocks[index]!;
    const boxed = index <= bodyStart && !isOther(block, dropped) ? boxes.get(block) : undefined;
    if (boxed !== undefined) {
      stamps.add(block);
      const box: Stamp = { date: boxed ?? '', time: null, weekday: false, label: null, rest: '' };
      if (boxed !== null) {
        const distance = Math.abs(index - anchor);
        offer(boxed, scoreStamp(box, block, distance, false, declared.includes(boxed)), 'box');
      }
      continue;
    }
    const between = index > textStart + 1 && index < bodyEnd - 3;
    const posted = isPosterStamp(block.text);
    if (between && !block.roles.has('role-date') && !posted) continue;
    const headed = index === title ? cutStampTail(block.text, cues).stamp : null;
    if (headed !== null) offer(headed.date, scoreStamp(headed, block, 0, false, false), 'headline');
    const read = headed === null ? pickStamp(block.text, cues) : null;
    if (read === null) {
      const hidden = headed === null && !isOther(block, dropped) ? readHiddenStamp(block, cues) : null;
      if (hidden === null) continue;
      stamps.add(block);
      offer(hidden.date, scoreStamp(hidden, block, Math.abs(index - anchor), false, false), 'attribute');
      continue;
    }
    if (!isStampLine(block, read, cues) || isOther(block, dropped)) continue;
    const stamp = turnStamp(read, block, declared);
    stamps.add(block);
    const above = index < anchor;
    const agrees = declared.includes(stamp.date) || mentionsDay(opening, stamp.date);
    if (stamp.label === 'clock' || (above && !agrees && isClock(stamp, blocks, index, anchor, dropped))) {
      notes.push(`date-left: ${stamp.date} page clock`);
      continue;
    }
    const bare = stamp.rest === '' || posted;
    if (index > bodyEnd && stamp.label === null && !block.roles.has('role-date') && !bare) continue;
    offer(
      stamp.date,
      scoreStamp(stamp, block, Math.abs(index - (index > bodyEnd ? bodyEnd : anchor)), above, agrees),
      'stamp',
    );
  }
  for (const [rank, date] of declared.entries()) offer(date, 7 - rank, 'metadata');
  const found = best as { date: string; score: number } | null;
  return { date: found?.date ?? null, stamps, notes };
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
