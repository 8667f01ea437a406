import type { Block } from './block.ts';
import { foldLine } from './fold-line.ts';
import { isNames } from './judge-name.ts';
import { type PageCues, trimMarks } from './page-cues.ts';
import { type Byline, parseByline } from './parse-byline.ts';
import { parseStamp } from './parse-stamp.ts';

/** Rows at a text's start or end that say who made it, and what they say. */
export interface CreditRows {
  readonly rows: ReadonlySet<Block>;
  readonly bylines: readonly Byline[];
}

/** Rows of a table of credits; a longer table is one of data. */
const maxRows = 5;

/**
 * A small table over or under a text with a label in one cell and a name in the next (`Người viết bài: | Cao Thị Nhung`, `Ảnh: | …`).
 * One row that is anything else makes it a table of the text.
 */
export function readCreditRows(body: readonly Block[], cues: PageCues): CreditRows {
  const rows = new Set<Block>();
  const bylines: Byline[] = [];
  for (const run of [rowsFrom(body), rowsFrom([...body].reverse())]) {
    const read = run.length > maxRows ? [] : run.map((block) => readCreditRow(block.text, cues));
    if (read.length === 0 || read.some((found) => found === null) || run.length === body.length) continue;
    for (const block of run) rows.add(block);
    bylines.push(...read.flatMap((found) => found ?? []));
  }
  return { rows, bylines };
}

function rowsFrom(body: readonly Block[]): readonly Block[] {
  const end = body.findIndex((block) => !block.row);
  return body.slice(0, end < 0 ? body.length : end);
}

/** The bylines of a row of credits, none for one of pictures, a stamp or a source; null for a row of data. */
export function readCreditRow(text: string, cues: PageCues): Byline[] | null {
  const bylines: Byline[] = [];
  const cells = text.split(' | ').filter((cell) => /[\p{L}\p{N}]/u.test(cell));
  for (let at = 0; at < cells.length; at += 2) {
    const label = foldLine(cells[at]!.replace(/\s*[:：]$/, ''));
    const value = cells[at + 1];
    if (value === undefined) return null;
    if (cues.is('credit', label) && isNames(value, cues)) continue;
    if (label.length <= 40 && cues.startLength('byline', label) + cues.startLength('source', label) > 0) {
      const byline = parseByline(`${label}: ${value}`, cues);
      // `Tác giả | Tác phẩm` heads a list of prizes.
      if (byline === null || (byline.author !== null && !isNames(value, cues) && byline.office === null))
        return null;
      bylines.push(byline);
    } else if (parseStamp(`${label}: ${value}`, cues) === null || trimMarks(label).split(' ').length > 4)
      return null;
  }
  return bylines;
}

/** `Thiết kế: Hải Yến`: who made the pictures or the page, on a line of its own. */
export function isCreditLine(text: string, cues: PageCues): boolean {
  const [, label = '', names = ''] = /^([^:：]{2,40}?)\s*[:：]\s*(\S.{1,80})$/u.exec(text) ?? [];
  return label !== '' && cues.is('credit', foldLine(label)) && isNames(names.replace(/[.,;]$/, ''), cues);
}
