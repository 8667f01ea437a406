/** Fills what hangs on the publication: `{D-1}`, `{M}`, `{Y+1}`, `{W-1}` (Monday to Sunday), `{W-1.5}` (its Friday). */
export function fillRelative(form: string, published: string): string {
  return form.replace(
    /\{([DWMY])([+-]\d+)?(?:\.(\d))?\}/g,
    (_all, unit: string, offset?: string, weekday?: string) => {
      const [year, month, day] = published.split('-').map(Number) as [number, number, number];
      const by = Number(offset ?? 0);
      if (unit === 'Y') return String(year + by);
      if (unit === 'M') return isoDay(year, month + by, 1).slice(0, 7);
      if (unit === 'D') return isoDay(year, month, day + by);
      const monday = day - ((new Date(`${published}T00:00:00Z`).getUTCDay() + 6) % 7) + 7 * by;
      if (weekday !== undefined) return isoDay(year, month, monday + Number(weekday) - 1);
      return `${isoDay(year, month, monday)}/${isoDay(year, month, monday + 6)}`;
    },
  );
}

/** Months and days may lie beyond their year or month. */
function isoDay(year: number, month: number, day: number): string {
  return new Date(Date.UTC(year, month - 1, day)).toISOString().slice(0, 10);
}
