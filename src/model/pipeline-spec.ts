import { z } from 'zod';
import { sourceSpecSchema } from './source-spec.ts';

const count = z.number().int().min(1);

/** Options of `crawl`; every number has a bound, so that a typo can't hammer a site or fill a disk. */
export const crawlOptionsSchema = z.strictObject({
  delay_ms: z.number().int().min(0).max(600_000).optional(),
  max_pages: count.max(1_000_000).optional(),
  /** Mail or web address that goes into the user agent. */
  contact: z.string().min(3).max(200).optional(),
  max_page_bytes: count.max(1_000_000_000).optional(),
  timeout_ms: count.max(600_000).optional(),
  parallel_hosts: count.max(64).optional(),
});

/** A pipeline file as written. `sources` holds names of `data/sources` files or whole source specs. */
export const pipelineFileSchema = z.strictObject({
  name: z.string().regex(/^[a-z][a-z0-9-]*$/, 'a name of small letters, figures and hyphens'),
  /** Folder of a sample portal that is served on loopback while the pipeline runs. */
  serve: z.string().min(1).optional(),
  /** Host -> address that really answers for it, e.g. a copy of the site on loopback. */
  connect: z.record(z.string(), z.string()).optional(),
  /** Hosts or private addresses that a crawl may reach beyond the public network. */
  allow: z.array(z.string().min(1)).optional(),
  sources: z.array(z.union([z.string().min(1), sourceSpecSchema])).optional(),
  /** Files and folders, relative to the pipeline file. */
  input: z.array(z.string().min(1)).optional(),
  out: z.string().min(1).optional(),
  workers: count.max(64).optional(),
  limits: z.strictObject({ rejects: z.number().min(0).max(1).optional() }).optional(),
  crawl: crawlOptionsSchema.optional(),
});
export type PipelineFile = z.infer<typeof pipelineFileSchema>;

/** A checked pipeline: paths absolute, named sources read. */
export interface PipelineSpec extends Omit<PipelineFile, 'sources' | 'input'> {
  /** Absolute path of the file that it was read from, and the hash of its bytes and of every source file. */
  readonly file: string;
  readonly hash: string;
  readonly input: readonly string[];
  /** Source specs, those of named files too. */
  readonly sources: readonly unknown[];
}
