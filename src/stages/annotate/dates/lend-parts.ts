/**
 * The first end of a range with the year that only the second one states: `28/6` before `1/7/1996` is `1996-06-28`.
 * A month behind the second one's belongs to the year before (`20/12 - 5/1/2024`).
 */
export function lendParts(first: string, second: string): string {
  if (!first.startsWith('XXXX') || !/^(\d{4}|\{Y[^}]*\})/.test(second)) return first;
  const year = second.startsWith('{') ? second.slice(0, second.indexOf('}') + 1) : second.slice(0, 4);
  const [monthA, monthB] = [first.slice(5, 7), second.slice(year.length + 1, year.length + 3)];
  if (/^\d{4}$/.test(year) && monthB !== '' && monthA > monthB) return `${Number(year) - 1}${first.slice(4)}`;
  return `${year}${first.slice(4)}`;
}
