import { z } from 'zod';
import { siteProfileSchema } from './site-profile.ts';

/** Metadata handed over with an input (a JSON line); it wins over what the text says. */
export const declaredSchema = z.object({
  origin: z.string().optional(),
  url: z.string().optional(),
  title: z.string().optional(),
  /** ISO calendar date. */
  published: z.string().optional(),
  author: z.string().optional(),
});
export type Declared = z.infer<typeof declaredSchema>;

/** What a page says of the portal that it came from; filled from a source file, never guessed by `clean`. */
export const sourceSchema = z.object({
  source_id: z.string(),
  name: z.string(),
  home_url: z.string().nullable(),
  province: z.string().nullable(),
  district: z.string().nullable(),
  /** `portal` | `newspaper` | `files`. */
  kind: z.string(),
  /** Selectors for what the general rules can't tell of its pages. */
  profile: siteProfileSchema.optional(),
});
export type Source = z.infer<typeof sourceSchema>;

/** One archived payload: where it came from and where its bytes lie. The archive's index has one such row a record. */
export const pageSchema = z.object({
  /** Hash of address and payload digest: one version of one page. */
  page_id: z.string(),
  source_id: z.string(),
  /** NULL for a plain file. */
  url: z.string().nullable(),
  /** URL, file name, or the origin of a JSON line. */
  origin: z.string(),
  fetched_at: z.string(),
  http_status: z.number().int().nullable(),
  content_type: z.string().nullable(),
  /** Charset named by the HTTP header or the import, not yet believed. */
  charset: z.string().nullable(),
  /** `sha256:` + hex of the payload. */
  digest: z.string(),
  archive_file: z.string(),
  archive_offset: z.number().int(),
  declared: declaredSchema.optional(),
});
export type Page = z.infer<typeof pageSchema>;

export const pageVerdicts = [
  'article',
  'listing',
  'front',
  'attachment',
  'empty',
  'error',
  'challenge',
  'login',
  'other-language',
  'not-html',
] as const;
export type PageVerdict = (typeof pageVerdicts)[number];
