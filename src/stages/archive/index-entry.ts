import { z } from 'zod';
import { type Page, pageSchema } from '../../model/page.ts';

/** One line of the index: a page record, where it stands, and what a check needs. */
export const indexEntrySchema = z.object({
  page: pageSchema,
  type: z.enum(['response', 'revisit', 'resource']),
  record_id: z.string(),
  filename: z.string(),
  /** Start of the record group (request and notes stand before the page's own record). */
  from: z.number().int().min(0),
  offset: z.number().int().min(0),
  length: z.number().int().min(1),
  /** CRC-32 of the stored bytes from `from` to the record's end: sees the bits that no checksum of gzip covers. */
  crc: z.number().int(),
  /** False where the record only says that the address still gives what it gave before. */
  news: z.boolean(),
});
export type IndexEntry = z.infer<typeof indexEntrySchema>;

/** A CDXJ line (`surt timestamp {json}`), newline included. Lines stand in archive order; `sort` gives what replay tools want. */
export function formatIndexEntry(entry: IndexEntry): string {
  const { page } = entry;
  const address = page.url ?? importUri(page.origin);
  const json = {
    url: address,
    mime: entry.type === 'revisit' ? 'warc/revisit' : (page.content_type ?? 'unk'),
    status: String(page.http_status ?? 200),
    digest: page.digest,
    length: String(entry.length),
    offset: String(entry.offset),
    filename: entry.filename,
    type: entry.type,
    record_id: entry.record_id,
    from: entry.from,
    crc: entry.crc,
    news: entry.news,
    page,
  };
  return `${surtOf(address)} ${page.fetched_at.replace(/\D/g, '').slice(0, 14)} ${JSON.stringify(json)}\n`;
}

/** The entry of a line without its newline; null when it isn't one that we wrote. */
export function parseIndexLine(line: string): IndexEntry | null {
  const start = line.indexOf(' {');
  if (start < 0) return null;
  try {
    const json = JSON.parse(line.slice(start + 1));
    const parsed = indexEntrySchema.safeParse({
      ...json,
      offset: Number(json.offset),
      length: Number(json.length),
    });
    return parsed.success && `${line}\n` === formatIndexEntry(parsed.data) ? parsed.data : null;
  } catch {
    return null;
  }
}

/** The URI under which a file or a JSON line is archived: WARC wants one, and a machine's path is none of its business. */
export function importUri(origin: string): string {
  return `urn:tinhuyen:import:${encodeURIComponent(origin).replaceAll('%2F', '/')}`;
}

/** Sort-friendly form of a URL: `vn,gov,chilang)/tin/bai?a=1`. */
function surtOf(url: string): string {
  if (!/^https?:/i.test(url) || !URL.canParse(url)) return url.replace(/\s/g, '%20');
  const { hostname, port, pathname, search } = new URL(url);
  const host = hostname.split('.').reverse().join(',');
  return `${host}${port === '' ? '' : `:${port}`})${pathname}${search}`.toLowerCase();
}

/** The page's address: what one version follows another at. */
export function addressOf(page: Pick<Page, 'url' | 'origin'>): string {
  return page.url ?? page.origin;
}
