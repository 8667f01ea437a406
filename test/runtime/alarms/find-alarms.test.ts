import { describe, expect, it } from 'vitest';
import type { AlarmOptions } from '../../../src/model/alarm-options.ts';
import { findAlarms } from '../../../src/runtime/alarms/find-alarms.ts';
import type { RunRecord, SourceHealth, SourceRunRecord } from '../../../src/runtime/records/run-record.ts';

type Visit = Partial<Omit<SourceRunRecord, 'health'>> & { readonly health?: Partial<SourceHealth> };

const quiet: SourceRunRecord = { in: 20, done: 0, unchanged: 20, gone: 0, rejected: 0, waiting: 0, matched: null, ended: null }; // biome-ignore format: one row

/** A run a day from the first of January, one source in it. */
const runOf = (visit: Visit, day: number): RunRecord => {
  const started_at = new Date(Date.UTC(2026, 0, day)).toISOString();
  const health = { pages: 0, articles: 0, challenges: 0, filled: {}, ...visit.health };
  return {
    run_id: `r${day}`,
    pipeline: 'p',
    started_at,
    finished_at: started_at,
    status: 'done',
    code_version: '0',
    rules_hash: '',
    stages: [],
    error: null,
    sources: { mau: { ...quiet, ...visit, health } },
  };
};
const told = (visits: readonly Visit[], options?: AlarmOptions, days = visits.map((_, at) => at + 1)) => {
  const runs = visits.map((visit, at) => runOf(visit, days[at]!));
  return findAlarms(runs.at(-1)!, runs, options).map(({ kind, detail }) => `${kind}: ${detail}`);
};
const news = (articles: number, filled: Record<string, number> = {}): Visit => ({
  done: articles,
  health: { pages: articles, articles, filled },
});

describe('findAlarms', () => {
  it('raises none in a first run, and none for a source that is as it was', () => {
    expect(told([{ rejected: 50 }])).toEqual([]);
    expect(told([news(10), news(3), {}, news(4), {}])).toEqual([]);
  });

  it('calls a source silent after the days that the pipeline names, if it used to speak', () => {
    expect(told([news(12), {}], {}, [1, 30])).toEqual([]);
    expect(told([news(12), {}], {}, [1, 31])).toEqual([
      'source-silent: no new or changed article for 30 days, after 12 of them until 2026-01-01',
    ]);
    expect(told([news(12), {}], { silent_days: 60 }, [1, 31])).toEqual([]);
    expect(told([news(9), {}], {}, [1, 300])).toEqual([]);
  });

  it('sees a profile that finds nothing any more', () => {
    const missed = (articles: number, title: number): Visit => ({
      done: articles,
      health: { pages: articles, articles, missed: { title } },
    });
    expect(told([news(9), missed(6, 6)])).toEqual([
      "articles-stopped: the profile's title matches nothing in any of 6 new articles: a new layout?",
    ]);
    expect(told([news(9), missed(6, 5)])).toEqual([]);
    expect(told([news(9), missed(4, 4)])).toEqual([]);
  });

  it('calls a source unreachable when it has given no answer twice, and gave some before', () => {
    const down: Visit = { in: 0, unchanged: 0, rejected: 1, ended: 'host' };
    expect(told([{}, down])).toEqual([]);
    expect(told([{}, down, down])).toEqual([
      'source-unreachable: no answer in 2 runs; the last one came in the run of 2026-01-01',
    ]);
    expect(told([down, down, down])).toEqual([]);
  });

  it('sees a jump in rejects against what is usual, and past a least number', () => {
    const few: Visit = { in: 100, rejected: 2 };
    expect(told([few, few, { in: 100, rejected: 30 }])).toEqual([
      'rejects-jump: 30 addresses rejected, 30 % of those asked for; 2 % are usual',
    ]);
    expect(told([few, few, { in: 20, rejected: 9 }])).toEqual([]);
    expect(told([few, few, { in: 1000, rejected: 50 }])).toEqual([]);
    const many: Visit = { in: 100, rejected: 40 };
    expect(told([many, many, { in: 100, rejected: 50 }])).toEqual([]);
    expect(told([many, many, { in: 100, rejected: 50 }], { reject_factor: 1.2 })).toHaveLength(1);
  });

  it('sees a field that new articles have less often, over as many runs as make enough of them', () => {
    const good = news(10, { title: 10, published_on: 9, author: 1 });
    const bad = news(5, { title: 5, published_on: 0, author: 0 });
    expect(told([good, good, bad])).toEqual([]);
    expect(told([good, good, bad, bad])).toEqual([
      'fill-drop: published_on is filled in 0 % of the last 10 articles, after 90 % of 20',
    ]);
    expect(told([good, good, bad, bad], { fill_drop: 0.95 })).toEqual([]);
    expect(told([good, bad, bad, {}])).toEqual([]);
  });

  it('sees an article pattern that fits nothing any more, and pages of which none is an article', () => {
    const fits: Visit = { ...news(5), matched: 5 };
    expect(told([fits, { ...news(6), matched: 0 }])).toEqual([
      'articles-stopped: none of 6 new pages fits the article pattern, which others did before',
    ]);
    expect(told([fits, { ...news(4), matched: 0 }])).toEqual([]);
    expect(told([news(8), { done: 6, health: { pages: 6 } }])).toEqual([
      'articles-stopped: none of 6 new pages is an article; 100 % were before',
    ]);
    const lists: Visit = { done: 9, health: { pages: 9, articles: 1 } };
    expect(told([lists, { done: 6, health: { pages: 6 } }])).toEqual([]);
  });

  it('tells of challenge pages in the first run already', () => {
    expect(told([{ health: { pages: 3, challenges: 2 } }])).toEqual([
      'challenge: 2 pages ask whether a person reads them, in place of the news',
    ]);
    expect(told([{ health: { pages: 3, challenges: 2 } }], { challenge_pages: 3 })).toEqual([]);
  });

  it('compares with no more runs than the history has, and none that failed', () => {
    const good = news(10, { title: 10 });
    const bad = news(10, { title: 0 });
    expect(told([good, bad, bad, bad], { history_runs: 2 })).toEqual([]);
    const runs = [runOf({ in: 100, rejected: 2 }, 1), runOf({ in: 100, rejected: 40 }, 2)];
    expect(findAlarms(runs[1]!, [{ ...runs[0]!, status: 'failed' }, runs[1]!])).toEqual([]);
  });
});
