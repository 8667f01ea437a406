import { z } from 'zod';

const count = z.number().int().min(1).max(1_000_000);

/** When a run raises an alarm; every threshold is compared with the source's own earlier runs. */
export const alarmOptionsSchema = z.strictObject({
  /** Address that gets each alarm as JSON by POST; the rules of the crawl on private addresses hold for it too. */
  webhook: z
    .url({ protocol: /^https?$/, error: 'an http or https address' })
    .max(2000)
    .optional(),
  /** Earlier runs of a source that are compared with, newest first. */
  history_runs: count.max(1000).optional(),
  /** Days without a new or changed article after which a source that used to have them is called silent. */
  silent_days: count.max(3650).optional(),
  /** Nobody expects news of a source that had fewer articles than this in all its runs. */
  silent_least_articles: count.optional(),
  /** Share of a source's addresses that were rejected, against the median of its history: so many times as much... */
  reject_factor: z.number().min(1).max(1000).optional(),
  /** ...at least this share of those asked for... */
  reject_share: z.number().min(0).max(1).optional(),
  /** ...and at least so many addresses. */
  reject_least: count.optional(),
  /** Fall of the share of new articles in which a field (title, date, author, a fact of a kind) is filled, as a share of 1... */
  fill_drop: z.number().min(0.01).max(1).optional(),
  /** ...counted over at least so many new articles, and as many before. */
  fill_least_articles: count.optional(),
  /** Pages taken in of a source that used to give articles, none of which was one (or fitted its article pattern). */
  pattern_least_pages: count.optional(),
  /** Challenge pages (captcha, "checking your browser") taken in of one source in one run. */
  challenge_pages: count.optional(),
});
export type AlarmOptions = z.infer<typeof alarmOptionsSchema>;

/** The thresholds where a pipeline names none. */
export const defaultAlarms = {
  history_runs: 20,
  silent_days: 30,
  silent_least_articles: 10,
  reject_factor: 3,
  reject_share: 0.1,
  reject_least: 10,
  fill_drop: 0.4,
  fill_least_articles: 10,
  pattern_least_pages: 5,
  challenge_pages: 1,
} as const satisfies AlarmOptions;
