const DAYS = [31, 29, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31];
const pad = (value: number) => String(value).padStart(2, '0');

/** Year of four figures that local news can mean; other figures are counts. */
export function readYear(text: string | null): number | null {
  if (text === null || !/^\d{4}$/.test(text.trim())) return null;
  const year = Number(text);
  return year >= 1000 && year <= 2100 ? year : null;
}

/** Figures that can only be a year when they stand alone: nobody writes 1930 xã without a dot, but 1000 hộ. */
export function readModernYear(text: string | null): number | null {
  const year = readYear(text);
  return year !== null && year >= 1900 ? year : null;
}

/** Two figures are years of this century or the last one, parted at 50. */
export function fullYear(text: string): number | null {
  const year = Number(text);
  if (text.length === 2) return year < 50 ? 2000 + year : 1900 + year;
  return readYear(text);
}

/** `2019-02-27`, `XXXX-11-15` without a year; NULL when no calendar has that day. */
export function dayForm(year: number | null, month: number, day: number): string | null {
  if (month < 1 || month > 12 || day < 1 || day > DAYS[month - 1]!) return null;
  if (year !== null && month === 2 && day === 29 && !isLeap(year)) return null;
  return `${year ?? 'XXXX'}-${pad(month)}-${pad(day)}`;
}

/** `2023-07`, `XXXX-07`; NULL for a thirteenth month. `year` may be a placeholder such as `{Y}`. */
export function monthForm(year: number | string | null, month: number): string | null {
  return month >= 1 && month <= 12 ? `${year ?? 'XXXX'}-${pad(month)}` : null;
}

function isLeap(year: number): boolean {
  return year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0);
}
