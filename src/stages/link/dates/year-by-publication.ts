const DAY = 86_400_000;
/** News announces days of the next weeks; what lies further ahead without a word of planning was last year. */
const AHEAD_WITHOUT_CUE = 60;
/** With such a word, a day that far back comes again next year. */
const BACK_WITH_CUE = 120;

/**
 * Year of `XXXX-11-15` or `XXXX-11` beside a publication day: the latest such day that is past, or one of the next weeks;
 * where the text speaks of what is to come (`ahead`), the next one.
 */
export function yearByPublication(form: string, published: string, ahead: boolean): number {
  const year = Number(published.slice(0, 4));
  if (form.endsWith('-02-29')) return leapYear(published, ahead);
  const day = Date.parse(`${year}${form.slice(4).padEnd(6, '-01')}T00:00:00Z`);
  const distance = (day - Date.parse(`${published}T00:00:00Z`)) / DAY;
  if (ahead) return distance < -BACK_WITH_CUE ? year + 1 : year;
  if (distance > AHEAD_WITHOUT_CUE) return year - 1;
  // Published in December, `ngày 5/1` is next month, not eleven months ago.
  return distance < AHEAD_WITHOUT_CUE - 365 ? year + 1 : year;
}

/** 29 February comes every four years: the last one, or in what is planned the next. */
function leapYear(published: string, ahead: boolean): number {
  const isLeap = (year: number) => new Date(Date.UTC(year, 1, 29)).getUTCMonth() === 1;
  const distance = (year: number) => (Date.UTC(year, 1, 29) - Date.parse(`${published}T00:00:00Z`)) / DAY;
  const near = Number(published.slice(0, 4));
  const years = Array.from({ length: 17 }, (_none, n) => near - 8 + n).filter(isLeap);
  const found = ahead
    ? years.find((year) => distance(year) >= -BACK_WITH_CUE)
    : years.findLast((year) => distance(year) <= AHEAD_WITHOUT_CUE);
  return found ?? near;
}
