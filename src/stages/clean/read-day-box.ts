import type { MarkupBlock } from './block.ts';
import { compileOnce } from './compile-once.ts';
import type { PageCues } from './page-cues.ts';
import { isoDate, parseStamp } from './parse-stamp.ts';

/** A day of some year: `05 Th12`. */
interface DayOfYear {
  readonly month: number;
  readonly day: number;
}

/** Characters of a line that may be a box's: `Tháng 12, 2022`. */
const maxLine = 16;

/**
 * The boxes that themes print a date in, on one line or two: `05` over `Th12`. Every block of a box with its ISO date, null when no year is
 * known: the box's own, else that of an address (`/2022/12/`) or of a `<time>` with this month and day. `times` are ISO dates.
 */
export function readDayBoxes(
  blocks: readonly MarkupBlock[],
  url: string | null,
  times: readonly string[],
  cues: PageCues,
): ReadonlyMap<MarkupBlock, string | null> {
  const boxes = new Map<MarkupBlock, string | null>();
  for (let at = 0; at < blocks.length; at++) {
    const block = blocks[at]!;
    if (block.row || block.text.length > maxLine || !/\d/.test(block.text)) continue;
    const own = readDay(block.folded, cues);
    if (own !== null) boxes.set(block, dateOf(own, url, times));
    const next = blocks[at + 1];
    if (own !== null || next === undefined || next.text.length > maxLine || !isBeside(block, next)) continue;
    const date = readPair(block.folded, next.folded, url, times, cues);
    if (date === undefined) continue;
    boxes.set(block, date);
    boxes.set(next, date);
    at++;
  }
  return boxes;
}

/** Two lines of a box, one of them nothing but the day; undefined for what is no box. */
function readPair(
  first: string,
  second: string,
  url: string | null,
  times: readonly string[],
  cues: PageCues,
): string | null | undefined {
  const [day, month] = /^\d\d?$/.test(first) ? [first, second] : [second, first];
  // A number over a date is not its day.
  if (!/^\d\d?$/.test(day) || parseStamp(month, cues) !== null) return undefined;
  const stamp = parseStamp(`${day} ${month}`, cues);
  if (stamp !== null) return stamp.rest === '' ? stamp.date : undefined;
  const read = readDay(`${day} ${month}`, cues);
  return read === null ? undefined : dateOf(read, url, times);
}

const patternsOf = compileOnce((cues) => {
  const day = '(0?[1-9]|[12]\\d|3[01])';
  const marks = cues.alternatives('month-mark');
  const named = `(?:${cues.alternatives('month-word')}) (0?[1-9]|1[0-2])`;
  return {
    dayFirst: new RegExp(`^${day}[ ,./-]*(?:(${marks})|${named})$`, 'u'),
    monthFirst: new RegExp(`^(${marks})[ ,./-]*${day}$`, 'u'),
  };
});

function readDay(folded: string, cues: PageCues): DayOfYear | null {
  const { dayFirst, monthFirst } = patternsOf(cues);
  const numberOf = (mark: string) => cues.numberOf('month-mark', mark) ?? 0;
  const first = dayFirst.exec(folded);
  if (first !== null)
    return {
      day: Number(first[1]),
      month: first[2] === undefined ? Number(first[3]) : numberOf(first[2]),
    };
  const other = monthFirst.exec(folded);
  return other === null ? null : { day: Number(other[2]), month: numberOf(other[1]!) };
}

/** The date by what names its year, when all that names one agrees. */
function dateOf({ month, day }: DayOfYear, url: string | null, times: readonly string[]): string | null {
  const tail = `-${String(month).padStart(2, '0')}-${String(day).padStart(2, '0')}`;
  const found = new Set(times.filter((time) => time.endsWith(tail)));
  const path = /\/((?:19|20)\d\d)\/(0?[1-9]|1[0-2])(?:\/(\d\d?))?(?=[/?#]|$)/.exec(url ?? '');
  if (path !== null && Number(path[2]) === month && (path[3] === undefined || Number(path[3]) === day)) {
    const date = isoDate(path[1]!, String(month), String(day));
    if (date !== null) found.add(date);
  }
  return found.size === 1 ? [...found][0]! : null;
}

/** Lines of one box, or of two beside each other. */
function isBeside(one: MarkupBlock, next: MarkupBlock): boolean {
  return (
    one.element === next.element ||
    one.element.parent === next.element.parent ||
    one.element.parent === next.element ||
    one.element === next.element.parent
  );
}
