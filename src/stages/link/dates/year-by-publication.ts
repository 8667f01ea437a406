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
  const day = Date.parse(`${year}${form.slice(4).padEnd(6, '-01')}T00:00:00Z`);
  const distance = (day - Date.parse(`${published}T00:00:00Z`)) / DAY;
  if (ahead) return distance < -BACK_WITH_CUE ? year + 1 : year;
  if (distance > AHEAD_WITHOUT_CUE) return year - 1;
  // Published in December, `ngày 5/1` is next month, not eleven months ago.
  return distance < AHEAD_WITHOUT_CUE - 365 ? year + 1 : year;
}
