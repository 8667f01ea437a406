import type { Block } from './block.ts';
import { foldLine, normalizeLine } from './fold-line.ts';
import { joinCutNames } from './join-cut-names.ts';
import { judgeLine } from './judge-line.ts';
import type { PageCues } from './page-cues.ts';
import { parseStamp } from './parse-stamp.ts';
import { readTabbedRows } from './read-tabbed-rows.ts';
import { unwrapLines } from './unwrap-lines.ts';

/** The lines of a plain text as they were before print was wrapped to a width or cut a name. */
export function readTextLines(source: string, cues: PageCues): Block[] {
  const read = cutLines(source);
  const apart = new Set(read.filter((line) => standsAlone(line, cues)));
  const follows = (line: Block, next: Block) =>
    isRightBehind(line, next) && !apart.has(line) && !apart.has(next);
  const whole = unwrapLines(read, textOf, follows, joinLines);
  return joinCutNames(whole, textOf, joinLines, cues.isCutName);
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

function cutLines(source: string): Block[] {
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
