const figures = /^(\d{1,2})\s*[/.-]\s*(\d{1,2})\s*[/.-]\s*(\d{4})$/;
const words = /^(\d{1,2})\s+[\p{L}\p{M}]+\s+(\d{1,2})\s*(?:\/|-|,?\s+[\p{L}\p{M}]+)\s*(\d{4})$/u;

/** ISO day of `25/1/2002`, `04-7-2023`, `25 tháng 1 năm 2002`, `25 tháng 1/2002`; NULL when it is none or not in the calendar. */
export function readIssueDate(text: string | null): string | null {
  const found = text === null ? null : (figures.exec(foldDashes(text)) ?? words.exec(foldDashes(text)));
  if (!found) return null;
  const [day, month, year] = found.slice(1).map(Number) as [number, number, number];
  const daysInMonth = new Date(Date.UTC(year, month, 0)).getUTCDate();
  if (year < 1930 || year > 2100 || month < 1 || month > 12 || day < 1 || day > daysInMonth) return null;
  return `${year}-${String(month).padStart(2, '0')}-${String(day).padStart(2, '0')}`;
}

const foldDashes = (text: string) => text.trim().replace(/[\u2010-\u2015\u2212]/g, '-');
