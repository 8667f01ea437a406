import { z } from 'zod';
import { alarmOptionsSchema } from './alarm-options.ts';
import { cadenceSchema, sourceSpecSchema } from './source-spec.ts';

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
  /** Most addresses asked of one host in one run. */
  max_pages_per_host: count.max(1_000_000).optional(),
  /** Hours of the day in which hosts are asked, Vietnamese time: `22:00-05:00`. What is left waits for the next night. */
  window: z
    .string()
    .regex(/^([01]\d|2[0-3]):[0-5]\d-([01]\d|2[0-3]):[0-5]\d$/, 'two times of day such as "22:00-05:00"')
    .optional(),
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
  /** Folders of lexicons, rules, documents, persons and sources of one's own, laid over the shipped ones; relative to the pipeline file. */
  data: z.array(z.string().min(1)).max(20).optional(),
  workers: count.max(64).optional(),
  limits: z.strictObject({ rejects: z.number().min(0).max(1).optional() }).optional(),
  crawl: crawlOptionsSchema.optional(),
  /** When `schedule` and `run --due` look at the sources that name no cadence of their own. */
  cadence: cadenceSchema.optional(),
  alarms: alarmOptionsSchema.optional(),
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
