import { z } from 'zod';
import { siteProfileSchema } from './site-profile.ts';

const address = z.url({ protocol: /^https?$/, error: 'an http or https address' }).max(2000);
/** Absolute, or relative to the first start page. */
const place = z.string().min(1).max(2000);
const pattern = z
  .string()
  .min(1)
  .max(500)
  .refine((value) => isRegExp(value), { error: 'a regular expression' });

/** When to look again, in cron's five fields (minute, hour, day, month, weekday), Vietnamese time; `0 5 * * *` = each day at five. */
export const cadenceSchema = z
  .string()
  .regex(/^\S+( +\S+){4}$/, 'a cadence of five fields such as "0 5 * * *"')
  .max(200);

/** One site to crawl, as `data/sources/*.yaml` and pipelines write it. Patterns are tried on whole addresses. */
export const sourceSpecSchema = z.strictObject({
  id: z.string().regex(/^[a-z0-9][a-z0-9._-]{0,79}$/, 'an id of small letters, figures, dots and hyphens'),
  name: z.string().min(1).max(300),
  kind: z.enum(['portal', 'newspaper']).default('portal'),
  /** Whose news it is; official names with type. */
  unit: z
    .strictObject({
      province: z.string().nullable().default(null),
      district: z.string().nullable().default(null),
    })
    .default({ province: null, district: null }),
  start: z.array(address).min(1).max(100),
  /** Listings that are looked at in every run. */
  sections: z.array(place).max(1000).default([]),
  feeds: z.array(place).max(1000).default([]),
  sitemaps: z.array(place).max(1000).default([]),
  /** Further hosts that belong to the site; those of the start pages do anyway. */
  hosts: z.array(z.string().min(1)).max(100).default([]),
  /** Addresses of the second and later pages of a listing. */
  paging: z.array(pattern).max(50).default([]),
  /** When given, only addresses that one of them fits are fetched (start pages, sections and paging apart). */
  include: z.array(pattern).max(50).default([]),
  exclude: z.array(pattern).max(50).default([]),
  /** Addresses that are articles, whatever their page looks like. */
  articles: z.array(pattern).max(50).default([]),
  /** Whether the links of articles are followed, too: related news, which no list may name any more. */
  article_links: z.boolean().default(true),
  /** Links away from a start page; paging doesn't count. */
  depth: z.number().int().min(0).max(50).default(8),
  max_pages: z.number().int().min(1).max(10_000_000).default(20_000),
  delay_ms: z.number().int().min(0).max(600_000).optional(),
  /** Days until an article is looked at again; doubled each time that it has not changed. */
  recheck_days: z.number().min(0).max(3650).default(7),
  /** The pipeline's unless given. */
  cadence: cadenceSchema.optional(),
  /** For a portal whose pages the general rules can't read: see docs/profiles.md. */
  profile: siteProfileSchema.optional(),
});
export type SourceSpec = z.infer<typeof sourceSpecSchema>;
/** A spec as written, defaults left out. */
export type SourceSpecInput = z.input<typeof sourceSpecSchema>;

function isRegExp(value: string): boolean {
  try {
    new RegExp(value, 'u');
    return true;
  } catch {
    return false;
  }
}
