import type { AlarmThresholds, SourceVisit } from './find-alarms.ts';

interface Filling {
  readonly articles: number;
  readonly filled: Readonly<Record<string, number>>;
}

/** Fields that new articles have less often than those before them: a layout has changed, and cleaning with it. */
export function findFillDrops(
  now: SourceVisit,
  before: readonly SourceVisit[],
  limits: AlarmThresholds,
): string[] {
  if ((now.health?.articles ?? 0) === 0) return [];
  const visits = [now, ...before];
  // A run may bring one article or two: as many runs are taken together as make enough.
  let taken = 0;
  let articles = 0;
  while (taken < visits.length && articles < limits.fill_least_articles)
    articles += visits[taken++]!.health?.articles ?? 0;
  const recent = addUp(visits.slice(0, taken));
  const usual = addUp(visits.slice(taken));
  if (recent.articles < limits.fill_least_articles || usual.articles < limits.fill_least_articles) return [];
  return Object.keys(usual.filled)
    .sort()
    .flatMap((field) => {
      const [share, was] = [recent, usual].map((side) => (side.filled[field] ?? 0) / side.articles) as [
        number,
        number,
      ];
      if (was - share < limits.fill_drop) return [];
      const told = [share, was].map((part) => `${Math.round(part * 100)} %`);
      return [
        `${field} is filled in ${told[0]} of the last ${recent.articles} articles, after ${told[1]} of ${usual.articles}`,
      ];
    });
}

function addUp(visits: readonly SourceVisit[]): Filling {
  const filled: Record<string, number> = {};
  let articles = 0;
  for (const { health } of visits) {
    articles += health?.articles ?? 0;
    for (const [field, count] of Object.entries(health?.filled ?? {}))
      filled[field] = (filled[field] ?? 0) + count;
  }
  return { articles, filled };
}
