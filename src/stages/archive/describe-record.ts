import { digestOf, idOf } from '../../model/hash.ts';
import { declaredSchema, type Page } from '../../model/page.ts';
import { contentTypeOf, parseHttpHead, splitContentType } from './http-block.ts';
import type { IndexEntry } from './index-entry.ts';
import { payloadOf, type WarcRecord } from './parse-record.ts';
import { fieldOf } from './warc-fields.ts';

/** Where a record group stands. */
export interface RecordPlace {
  readonly filename: string;
  readonly from: number;
  readonly offset: number;
  readonly length: number;
  readonly crc: number;
}

/**
 * The index entry of a record of ours, `news` left to the index; null for records that are no page.
 * `original` is the entry of the payload that a revisit points to.
 */
export function describeRecord(
  record: WarcRecord,
  place: RecordPlace,
  original: IndexEntry | undefined,
): Omit<IndexEntry, 'news'> | null {
  const { fields, block, type } = record;
  if (type !== 'response' && type !== 'revisit' && type !== 'resource') return null;
  const target = fieldOf(fields, 'WARC-Target-URI') ?? '';
  const url = type === 'resource' ? readString(fieldOf(fields, 'Tinhuyen-Url')) : target;
  const origin = type === 'resource' ? (readString(fieldOf(fields, 'Tinhuyen-Origin')) ?? target) : target;
  const http = type === 'resource' ? null : parseHttpHead(block);
  const content =
    type === 'resource'
      ? splitContentType(fieldOf(fields, 'Content-Type'))
      : contentTypeOf(http?.fields ?? []);
  const digest = fieldOf(fields, 'WARC-Payload-Digest') ?? digestOf(payloadOf(fields, block));
  const declared = declaredSchema.safeParse(readJson(fieldOf(fields, 'Tinhuyen-Declared')));
  const bytes =
    type === 'revisit' && original
      ? original.page
      : { archive_file: place.filename, archive_offset: place.offset };
  const page: Page = {
    page_id: idOf(url ?? origin, digest),
    source_id: readString(fieldOf(fields, 'Tinhuyen-Source')) ?? '',
    url,
    origin,
    fetched_at: fieldOf(fields, 'WARC-Date') ?? '',
    http_status: http?.status ?? null,
    content_type: content.type ?? original?.page.content_type ?? null,
    charset: content.charset ?? (content.type === null ? (original?.page.charset ?? null) : null),
    digest,
    archive_file: bytes.archive_file,
    archive_offset: bytes.archive_offset,
    ...(declared.success ? { declared: declared.data } : {}),
  };
  return { page, type, record_id: fieldOf(fields, 'WARC-Record-ID') ?? '', ...place };
}

function readJson(text: string | null): unknown {
  if (text === null) return undefined;
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}

function readString(text: string | null): string | null {
  const value = readJson(text);
  return typeof value === 'string' ? value : null;
}
