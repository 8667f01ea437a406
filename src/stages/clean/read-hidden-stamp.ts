import { attributeOf } from '../../markup/query-markup.ts';
import type { Block } from './block.ts';
import type { PageCues } from './page-cues.ts';
import { parseStamp, type Stamp } from './parse-stamp.ts';

/** Where pages keep the time behind `2 ngày trước`. */
const names = ['title', 'datetime', 'data-time', 'data-date', 'data-original-title'];
const maxLine = 80;

/** The date that an attribute tells of a line's relative one: `<span title="18/03/2024 17:45">2 ngày trước</span>`; null for any other line. */
export function readHiddenStamp(block: Block, cues: PageCues): Stamp | null {
  if (block.row || block.text.length > maxLine || !cues.has('ago', block.folded)) return null;
  for (const { node } of block.runs) {
    // The words themselves stand in what the attribute is of: a title elsewhere on the line is another's.
    if (node === null || !cues.has('ago', node.text.toLowerCase())) continue;
    for (const name of names) {
      const stamp = parseStamp(attributeOf(node.parent, name), cues);
      if (stamp !== null && stamp.rest === '') return stamp;
    }
  }
  return null;
}
