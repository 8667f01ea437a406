/**
 * A strict reader of what the product may write as EDTF (ISO 8601-2): level 0 dates and intervals, level 1 unknown figures
 * (`198X`, `19XX`, `XXXX-10-06`) and open ends (`..`). Written apart from the product's own code, to check it.
 */
const LENGTHS = [31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31];

interface Ends {
  readonly from: string | null;
  readonly to: string | null;
}

const two = (value: number) => String(value).padStart(2, '0');

function lengthOf(month: number, year: number | null): number {
  if (month !== 2) return LENGTHS[month - 1]!;
  // A year that is not known may be a leap year.
  if (year === null) return 29;
  return new Date(Date.UTC(year, 1, 29)).getUTCMonth() === 1 ? 29 : 28;
}

function readOne(text: string): Ends | null {
  const match = /^(\d{4}|\d{3}X|\d{2}XX|XXXX)(?:-(\d\d)(?:-(\d\d))?)?$/.exec(text);
  if (match === null) return null;
  const [, year, month, day] = match as unknown as [string, string, string | undefined, string | undefined];
  const known = /^\d{4}$/.test(year) ? Number(year) : null;
  if (month === undefined) {
    if (year === 'XXXX') return null;
    return { from: `${year.replaceAll('X', '0')}-01-01`, to: `${year.replaceAll('X', '9')}-12-31` };
  }
  // Half a decade of Marches is no date of ours.
  if (known === null && year !== 'XXXX') return null;
  if (Number(month) < 1 || Number(month) > 12) return null;
  const last = lengthOf(Number(month), known);
  if (day !== undefined && (Number(day) < 1 || Number(day) > last)) return null;
  if (known === null) return { from: null, to: null };
  return { from: `${year}-${month}-${day ?? '01'}`, to: `${year}-${month}-${day ?? two(last)}` };
}

/** First and last day of an EDTF value, NULL where open or unknown; NULL for what is no EDTF or runs backward. */
export function readEdtf(text: string): Ends | null {
  const [first, second, ...more] = text.split('/');
  if (more.length > 0) return null;
  if (second === undefined) return readOne(first!);
  if (first === '..' && second === '..') return null;
  const open: Ends = { from: null, to: null };
  const [a, b] = [first === '..' ? open : readOne(first!), second === '..' ? open : readOne(second)];
  if (a === null || b === null) return null;
  if (a.from !== null && b.to !== null && a.from > b.to) return null;
  return { from: a.from, to: b.to };
}
