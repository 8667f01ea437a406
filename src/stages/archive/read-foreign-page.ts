import type { Declared } from '../../model/page.ts';
import { dechunk } from './dechunk.ts';
import { describeRecord } from './describe-record.ts';
import { parseHttpHead } from './http-block.ts';
import { payloadOf, type WarcRecord } from './parse-record.ts';
import { type Fields, fieldOf } from './warc-fields.ts';

/** A page found in a WARC of any tool. */
export interface ForeignPage {
  readonly type: 'response' | 'revisit' | 'resource';
  readonly url: string;
  readonly origin: string;
  readonly fetchedAt: string;
  readonly status: number;
  readonly reason: string;
  readonly contentType: string | null;
  readonly charset: string | null;
  readonly fields: Fields;
  readonly body: Uint8Array;
  /** Digest as the tool labelled it; what a revisit is found by. */
  readonly digest: string | null;
  readonly declared: Declared | undefined;
}

/** The page of a record, transfer coding undone; null for records that are none, a string where it can't be read. */
export function readForeignPage(record: WarcRecord): ForeignPage | string | null {
  const entry = describeRecord(record, { filename: '', from: 0, offset: 0, length: 1, crc: 0 }, undefined);
  if (!entry) return null;
  const { page } = entry;
  // GNU wget puts the address in angle brackets.
  const target = (fieldOf(record.fields, 'WARC-Target-URI') ?? '').replace(/^<(.*)>$/, '$1');
  const date = fieldOf(record.fields, 'WARC-Date') ?? '';
  if (!/^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d/.test(date) || Number.isNaN(Date.parse(date)))
    return `expected an ISO time as WARC-Date; got ${JSON.stringify(date.slice(0, 40))}`;
  const http = entry.type === 'resource' ? null : parseHttpHead(record.block);
  if (!http && entry.type === 'response') {
    // `dns:` lookups are stored as responses too.
    return /^https?:/i.test(target) ? 'expected an HTTP status line; got another' : null;
  }
  const raw = payloadOf(record.fields, record.block);
  const chunked = /\bchunked\b/i.test(fieldOf(http?.fields ?? [], 'Transfer-Encoding') ?? '');
  const body = chunked ? dechunk(raw) : raw;
  if (body === null) return 'expected a whole chunked body; got one that ends early';
  return {
    type: entry.type,
    url: entry.type === 'resource' ? (page.url ?? target) : target,
    origin: page.origin.replace(/^<(.*)>$/, '$1'),
    fetchedAt: new Date(date).toISOString(),
    status: page.http_status ?? 200,
    reason: '',
    contentType: page.content_type,
    charset: page.charset,
    fields: http?.fields ?? [],
    body,
    digest: fieldOf(record.fields, 'WARC-Payload-Digest'),
    declared: page.declared,
  };
}
