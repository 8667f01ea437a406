import type { LunarYear } from '../../model/reference.ts';

/** A day of the lunar calendar; `leap`: of the second of two months with one number. */
export interface LunarDay {
  readonly year: number;
  readonly month: number;
  readonly day: number;
  readonly leap: boolean;
}

/** Both directions between the lunar and the civil calendar, over the years of a table. Civil days are ISO. */
export interface LunarCalendar {
  /** NULL when the table or the month has no such day, or the month no leap one. */
  toCivil(day: LunarDay): string | null;
  /** First and last civil day of a month; NULL when there is none. */
  monthDays(year: number, month: number, leap: boolean): readonly [string, string] | null;
  /** NULL outside the table, and for what is no day. */
  toLunar(civil: string): LunarDay | null;
  /** Days of a month, 29 or 30. */
  lengthOf(year: number, month: number, leap: boolean): number | null;
}

const DAY = 86_400_000;
const CYCLE = 60;
const iso = (day: number) => new Date(day * DAY).toISOString().slice(0, 10);
const dayNumber = (civil: string) => Date.parse(`${civil}T00:00:00Z`) / DAY;

/** Place of a year in the cycle of sixty, 0 to 59; 1984 opened one. */
export function cycleOf(year: number): number {
  return (((year - 4) % CYCLE) + CYCLE) % CYCLE;
}

/** The last year of a place in the cycle that is no later than `latest`. */
export function yearOfCycle(cycle: number, latest: number): number {
  return latest - ((cycleOf(latest) - cycle + CYCLE) % CYCLE);
}

/** A calendar over consecutive lunar years. */
export function buildLunarCalendar(years: readonly LunarYear[]): LunarCalendar {
  const byYear = new Map(years.map((year) => [year.year, year]));

  /** Place of a month in its year, NULL when it has none such. */
  const placeOf = (year: LunarYear, month: number, leap: boolean): number | null => {
    if (!Number.isInteger(month) || month < 1 || month > 12 || (leap && year.leap !== month)) return null;
    return month - 1 + (leap || (year.leap !== null && month > year.leap) ? 1 : 0);
  };
  const monthOf = (number: number, month: number, leap: boolean) => {
    const year = byYear.get(number);
    const place = year === undefined ? null : placeOf(year, month, leap);
    if (year === undefined || place === null) return null;
    const before = year.lengths.slice(0, place).reduce((sum, length) => sum + length, 0);
    return { start: dayNumber(year.newYear) + before, length: year.lengths[place]! };
  };

  return {
    toCivil({ year, month, day, leap }) {
      const found = monthOf(year, month, leap);
      if (found === null || !Number.isInteger(day) || day < 1 || day > found.length) return null;
      return iso(found.start + day - 1);
    },
    monthDays(year, month, leap) {
      const found = monthOf(year, month, leap);
      return found === null ? null : [iso(found.start), iso(found.start + found.length - 1)];
    },
    lengthOf: (year, month, leap) => monthOf(year, month, leap)?.length ?? null,
    toLunar(civil) {
      const day = dayNumber(civil);
      // JavaScript reads 31 February as 2 March.
      if (Number.isNaN(day) || iso(day) !== civil) return null;
      const civilYear = new Date(day * DAY).getUTCFullYear();
      // The first weeks of a civil year still belong to the lunar year before.
      const year = [civilYear, civilYear - 1]
        .map((value) => byYear.get(value))
        .find((found) => found && dayNumber(found.newYear) <= day);
      if (year === undefined) return null;
      let left = day - dayNumber(year.newYear);
      for (let place = 0; place < year.lengths.length; place++) {
        const length = year.lengths[place]!;
        if (left < length) {
          const passed = year.leap !== null && place >= year.leap;
          return {
            year: year.year,
            month: place + (passed ? 0 : 1),
            day: left + 1,
            leap: year.leap === place && passed,
          };
        }
        left -= length;
      }
      return null;
    },
  };
}
