import type { Alarm } from '../../model/alarm.ts';
import { type AlarmOptions, defaultAlarms } from '../../model/alarm-options.ts';
import type { RunRecord, SourceRunRecord } from '../records/run-record.ts';
import { findFillDrops } from './find-fill-drops.ts';

/** One run of one source. */
export interface SourceVisit extends SourceRunRecord {
  readonly at: string;
}

/** The thresholds that a check reads. */
export type AlarmThresholds = Required<Omit<AlarmOptions, 'webhook'>>;

type Check = (now: SourceVisit, before: readonly SourceVisit[], limits: AlarmThresholds) => readonly string[];

const dayMs = 86_400_000;

/** Each compares the last visit of a source with those before it, newest first, and says what is wrong. */
const checks: Readonly<Record<Alarm['kind'], Check>> = {
  'source-silent': findSilence,
  'source-unreachable': findUnreachable,
  'rejects-jump': findRejectsJump,
  'fill-drop': findFillDrops,
  'articles-stopped': findArticlesStopped,
  challenge: findChallenge,
};

/** Alarms of a run that has just ended, against the runs before it (oldest first), in order of source and kind. */
export function findAlarms(
  run: RunRecord,
  history: readonly RunRecord[],
  options: AlarmOptions = {},
): readonly Alarm[] {
  const limits: AlarmThresholds = { ...defaultAlarms, ...options };
  const past = history.filter(({ run_id, status }) => run_id !== run.run_id && status === 'done').reverse();
  return Object.entries(run.sources ?? {})
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .flatMap(([source_id, own]) => {
      const now = { ...own, at: run.started_at };
      const before = past.flatMap(({ sources, started_at }) => {
        const visit = sources?.[source_id];
        return visit ? [{ ...visit, at: started_at }] : [];
      });
      return Object.entries(checks).flatMap(([kind, check]) =>
        check(now, kind === 'source-silent' ? before : before.slice(0, limits.history_runs), limits).map(
          (detail): Alarm => ({ kind: kind as Alarm['kind'], source_id, detail }),
        ),
      );
    });
}

function findSilence(now: SourceVisit, before: readonly SourceVisit[], limits: AlarmThresholds): string[] {
  const told = [now, ...before].filter(({ health }) => (health?.articles ?? 0) > 0);
  const articles = told.reduce((sum, { health }) => sum + (health?.articles ?? 0), 0);
  const last = told[0]?.at;
  if (last === undefined || articles < limits.silent_least_articles) return [];
  const days = Math.floor((Date.parse(now.at) - Date.parse(last)) / dayMs);
  if (days < limits.silent_days) return [];
  return [`no new or changed article for ${days} days, after ${articles} of them until ${last.slice(0, 10)}`];
}

function findUnreachable(now: SourceVisit, before: readonly SourceVisit[]): string[] {
  const isDown = ({ done, unchanged, gone, rejected }: SourceVisit) =>
    done + unchanged + gone === 0 && rejected > 0;
  // One bad night is no news; a site that never answered is told of among the rejects.
  const [last, ...older] = before;
  if (!isDown(now) || !last || !isDown(last) || older.every(isDown)) return [];
  const up = older.findIndex((visit) => !isDown(visit));
  return [`no answer in ${up + 2} runs; the last one came in the run of ${older[up]!.at.slice(0, 10)}`];
}

function findRejectsJump(
  now: SourceVisit,
  before: readonly SourceVisit[],
  limits: AlarmThresholds,
): string[] {
  const shareOf = ({ in: asked, rejected }: SourceVisit) =>
    asked + rejected === 0 ? 0 : Math.min(1, rejected / Math.max(1, asked));
  const usual = before.map(shareOf).sort((a, b) => a - b);
  const median = usual[Math.floor(usual.length / 2)];
  if (median === undefined || now.rejected < limits.reject_least) return [];
  const share = shareOf(now);
  if (share < limits.reject_share || share < median * limits.reject_factor) return [];
  return [
    `${now.rejected} addresses rejected, ${percent(share)} of those asked for; ${percent(median)} are usual`,
  ];
}

function findArticlesStopped(
  now: SourceVisit,
  before: readonly SourceVisit[],
  limits: AlarmThresholds,
): string[] {
  const found: string[] = [];
  if (
    now.matched === 0 &&
    now.done >= limits.pattern_least_pages &&
    before.some(({ matched }) => (matched ?? 0) > 0)
  )
    found.push(`none of ${now.done} new pages fits the article pattern, which others did before`);
  const { pages = 0, articles = 0, missed = {} } = now.health ?? {};
  for (const [part, count] of Object.entries(missed))
    if (count === articles && articles >= limits.pattern_least_pages)
      found.push(`the profile's ${part} matches nothing in any of ${articles} new articles: a new layout?`);
  if (articles === 0 && pages >= limits.pattern_least_pages) {
    const seen = before.reduce((sum, { health }) => sum + (health?.pages ?? 0), 0);
    const good = before.reduce((sum, { health }) => sum + (health?.articles ?? 0), 0);
    // Listings change in every run: pages without an article are news only where articles were the rule.
    if (good * 2 >= seen && good > 0)
      found.push(`none of ${pages} new pages is an article; ${percent(good / seen)} were before`);
  }
  return found;
}

function findChallenge(now: SourceVisit, _: readonly SourceVisit[], limits: AlarmThresholds): string[] {
  const count = now.health?.challenges ?? 0;
  return count >= limits.challenge_pages
    ? [`${count} pages ask whether a person reads them, in place of the news`]
    : [];
}

function percent(share: number): string {
  return `${Math.round(share * 100)} %`;
}
