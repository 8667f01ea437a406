import { z } from 'zod';
import type { LunarYear } from '../model/reference.ts';
import { dataError } from './data-error.ts';
import { parseTsv } from './parse-tsv.ts';

const rowSchema = z.object({
  year: z.string().regex(/^\d{4}$/, 'a year of four figures'),
  new_year: z.iso.date(),
  leap: z
    .string()
    .regex(/^([1-9]|1[0-2])$/, 'a month 1 to 12')
    .optional(),
  lengths: z.string().regex(/^(29|30)( (29|30)){11,12}$/, '12 or 13 lengths of 29 or 30 days'),
});
const DAY = 86_400_000;

/** Reads the table of lunar years; a year that doesn't begin the day after the one before it is an error. */
export function parseLunarYears(file: string, content: string): LunarYear[] {
  const { rows } = parseTsv(file, content, ['year', 'new_year', 'leap', 'lengths']);
  const years: LunarYear[] = [];
  let next: { year: number; newYear: string } | null = null;
  for (const { line, cells } of rows) {
    const read = rowSchema.safeParse(cells);
    if (!read.success) {
      const [issue] = read.error.issues;
      const field = String(issue!.path[0]);
      throw dataError('lunar-year', { file, line, field }, issue!.message, String(cells[field]));
    }
    const lengths = read.data.lengths.split(' ').map(Number);
    const year: LunarYear = {
      year: Number(read.data.year),
      newYear: read.data.new_year,
      leap: read.data.leap === undefined ? null : Number(read.data.leap),
      lengths,
    };
    if (lengths.length !== (year.leap === null ? 12 : 13))
      throw dataError(
        'lunar-year',
        { file, line, field: 'lengths' },
        '13 months in a year with a leap month, 12 in any other',
        String(lengths.length),
      );
    if (next !== null && (next.year !== year.year || next.newYear !== year.newYear))
      throw dataError(
        'lunar-year',
        { file, line, field: 'new_year' },
        `${next.year} from ${next.newYear} on`,
        `${year.year} from ${year.newYear} on`,
      );
    years.push(year);
    next = { year: year.year + 1, newYear: lastDayAfter(year) };
  }
  return years;
}

function lastDayAfter({ newYear, lengths }: LunarYear): string {
  const days = lengths.reduce((sum, length) => sum + length, 0);
  return new Date(Date.parse(`${newYear}T00:00:00Z`) + days * DAY).toISOString().slice(0, 10);
}
