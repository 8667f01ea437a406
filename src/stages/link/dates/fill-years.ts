import { yearByPublication } from './year-by-publication.ts';

/** Both ends of an interval take their year from the end that is settled last, so that it never runs backward. */
export function fillYears(form: string, published: string, ahead: boolean): string {
  const ends = form
    .split('/')
    .map((end) => (end.startsWith('XXXX') ? yearByPublication(end, published, ahead) : null));
  const year = ends.findLast((found) => found !== null) ?? Number(published.slice(0, 4));
  return withYear(form, year);
}

/** The year goes to the last end; a first end later in the calendar (`28/12 đến 3/1`) lies in the year before. */
export function withYear(form: string, year: number): string {
  const [first, last] = form.split('/') as [string, string | undefined];
  if (last === undefined) return first.replace('XXXX', String(year));
  if (!first.startsWith('XXXX')) {
    // `từ hôm nay đến 15/1` in December.
    const filled = last.replace('XXXX', String(year));
    return `${first}/${filled < first ? last.replace('XXXX', String(year + 1)) : filled}`;
  }
  const turns = last.startsWith('XXXX-') && first > last;
  return `${first.replace('XXXX', String(turns ? year - 1 : year))}/${last.replace('XXXX', String(year))}`;
}
