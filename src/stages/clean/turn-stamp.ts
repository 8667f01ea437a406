import { attributeOf } from '../../markup/query-markup.ts';
import type { Block } from './block.ts';
import { isoDate, type Stamp } from './parse-stamp.ts';

/**
 * A stamp as its line means it: a server that was set up in English prints the month first (`10/02/2024`), which the line's own
 * `datetime` or the metadata tell by naming the same figures the other way about.
 */
export function turnStamp(stamp: Stamp, block: Block, declared: readonly string[]): Stamp {
  const [year = '', month = '', day = ''] = stamp.date.split('-');
  const turned = month === day || declared.includes(stamp.date) ? null : isoDate(year, day, month);
  if (turned === null) return stamp;
  const told = block.runs.some(
    ({ node }) => node !== null && attributeOf(node.parent, 'datetime').startsWith(turned),
  );
  return told || declared.includes(turned) ? { ...stamp, date: turned } : stamp;
}
