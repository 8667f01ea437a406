import { attributeOf, holds } from '../../markup/query-markup.ts';
import { hasWords, linkShare, type MarkupBlock, proseWeight } from './block.ts';
import type { Region } from './find-region.ts';
import type { FoundTitle } from './find-title.ts';
import type { PageCues } from './page-cues.ts';
import { parseByline } from './parse-byline.ts';
import { parseStamp } from './parse-stamp.ts';

/** Prose under a headline that makes it one, in characters, and how many such headlines are looked at. */
const leastStory = 80;
const maxStories = 40;

/** A headline of the title's own form and the blocks under it up to the next. */
interface Story {
  readonly from: number;
  readonly lines: readonly MarkupBlock[];
}

/**
 * Several articles that run on in one box: the region's blocks from the next headline on are dropped as `other-story`. A headline
 * is a line like the title in tag, class, parent and weight; what tells it from a sub-heading is that the text before it is signed,
 * or that each has its own stamp or its own lead. An article's sub-headings are lower than its title, or its writer signs once, at the end.
 */
export function endStory(
  blocks: readonly MarkupBlock[],
  region: Region,
  title: FoundTitle | null,
  cues: PageCues,
): Region {
  const stories = title?.index == null ? [] : findStories(blocks, region, title.index);
  if (stories.length < 2 || !arePapers(stories, cues)) return region;
  const from = stories[1]!.from;
  const dropped = new Map(region.dropped);
  let prose = region.prose;
  for (const block of blocks.slice(from)) {
    if (!holds(region.element, block.element)) break;
    if (dropped.has(block)) continue;
    prose -= proseWeight(block);
    dropped.set(block, 'other-story');
  }
  return { ...region, dropped, prose: Math.max(0, prose) };
}

function findStories(blocks: readonly MarkupBlock[], region: Region, index: number): Story[] {
  const own = blocks[index]!;
  if (!(own.heading > 0 || own.bold)) return [];
  const starts = [index];
  for (let at = index + 1; at < blocks.length && starts.length < maxStories; at++) {
    if (!holds(region.element, blocks[at]!.element)) {
      if (starts.length > 1) break;
      continue;
    }
    if (isLike(own, blocks[at]!)) starts.push(at);
  }
  return starts.map((from, order) => ({
    from,
    lines: blocks
      .slice(from + 1, starts[order + 1] ?? blocks.length)
      .filter((block) => holds(region.element, block.element) && !region.dropped.has(block)),
  }));
}

function isLike(own: MarkupBlock, { text, element, heading, bold, linkLength }: MarkupBlock): boolean {
  if (element.parent !== own.element.parent || element.tag !== own.element.tag) return false;
  if (heading !== own.heading || bold !== own.bold || linkLength > 0 !== linkShare(own) > 0) return false;
  if (attributeOf(element, 'class') !== attributeOf(own.element, 'class')) return false;
  return (
    hasWords(text, 4) &&
    text.length <= 220 &&
    isCapital(text) === isCapital(own.text) &&
    !/[?:;,.]$/.test(text)
  );
}

/** Whether every headline has its text, and the texts are signed or stamped one by one. */
function arePapers(stories: readonly Story[], cues: PageCues): boolean {
  if (stories.some(({ lines }) => lines.reduce((sum, line) => sum + proseWeight(line), 0) < leastStory))
    return false;
  if (stories.every(({ lines }) => lines.slice(0, 2).some((line) => isStamp(line, cues)))) return true;
  if (stories.every(({ lines }) => isLed(lines))) return true;
  const signed = stories.slice(0, -1).flatMap(({ lines }) => {
    const last = lines.at(-1)!;
    const byline = last.row || last.heading > 0 ? null : parseByline(last.text, cues);
    return byline?.author == null ? [] : [byline];
  });
  // A bare name before a sub-heading may be who was quoted.
  return (
    signed.some((byline) => byline.labelled) || (signed.length >= 2 && signed.length === stories.length - 1)
  );
}

/** Whether a text opens with a paragraph set apart as its lead, by its box or in bold, and goes on in plain letters. */
function isLed(lines: readonly MarkupBlock[]): boolean {
  const [lead, ...rest] = lines.filter((line) => !line.row && proseWeight(line) > 0);
  if (lead === undefined || lead !== lines[0] || rest.length === 0) return false;
  const apart =
    lead.roles.has('role-lead') || (lead.bold && hasWords(lead.text, 10) && /[.…]$/.test(lead.text));
  return apart && rest.every((line) => !line.bold && !line.roles.has('role-lead'));
}

function isStamp({ text, row }: MarkupBlock, cues: PageCues): boolean {
  const stamp = row || text.length > 110 ? null : parseStamp(text, cues);
  return stamp !== null && stamp.rest.split(' ').length <= 4;
}

function isCapital(text: string): boolean {
  return /^\P{Ll}+$/u.test(text);
}
