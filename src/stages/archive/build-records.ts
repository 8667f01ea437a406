import { digestOf } from '../../model/hash.ts';
import type { ResourceInput, ResponseInput } from './archive-input.ts';
import { formatHttpRequest, formatHttpResponse } from './http-block.ts';
import { type IndexEntry, importUri } from './index-entry.ts';
import { newRecordId, type PackedRecord, packRecord } from './pack-record.ts';
import { type Fields, formatFields } from './warc-fields.ts';

/** The first record of every file. */
export function buildWarcinfo(date: string, filename: string, version: string): Promise<PackedRecord> {
  const block = formatFields([
    ['software', `tinhuyen/${version}`],
    ['format', 'WARC File Format 1.1'],
    ['conformsTo', 'https://iipc.github.io/warc-specifications/specifications/warc-format/warc-1.1/'],
  ]);
  const fields: Fields = [
    ['WARC-Type', 'warcinfo'],
    ['WARC-Record-ID', newRecordId()],
    ['WARC-Date', date],
    ['WARC-Filename', filename],
    ['Content-Type', 'application/warc-fields'],
  ];
  return packRecord(fields, Buffer.from(block));
}

/** A crawled answer as members in file order; the page's own record comes last; `digest` is its body's. `known` turns it into a revisit. */
export function buildResponse(
  input: Omit<ResponseInput, 'kind'>,
  date: string,
  digest: string,
  known: IndexEntry | undefined,
): Promise<PackedRecord[]> {
  const id = newRecordId();
  const beside = [...buildNotes(input, id, date), ...buildRequest(input, id, date)];
  const revisit = known !== undefined;
  const block = formatHttpResponse(
    input.status,
    input.reason ?? '',
    input.fields,
    revisit ? new Uint8Array() : input.body,
  );
  const fields: [string, string][] = [
    ['WARC-Type', revisit ? 'revisit' : 'response'],
    ['WARC-Record-ID', id],
    ['WARC-Date', date],
    ['WARC-Target-URI', input.url],
    ['Tinhuyen-Source', asciiJson(input.sourceId)],
    ['WARC-Payload-Digest', known ? known.page.digest : digest],
  ];
  if (known) {
    const profile = input.status === 304 ? 'server-not-modified' : 'identical-payload-digest';
    fields.push(
      ['WARC-Profile', `http://netpreserve.org/warc/1.1/revisit/${profile}`],
      ['WARC-Refers-To', known.record_id],
      ['WARC-Refers-To-Target-URI', known.page.url ?? importUri(known.page.origin)],
      ['WARC-Refers-To-Date', known.page.fetched_at],
    );
  }
  fields.push(['Content-Type', 'application/http; msgtype=response']);
  return Promise.all([...beside, packRecord(fields, block)]);
}

/** A file or a JSON line that was handed over. */
export function buildResource(input: ResourceInput, date: string): Promise<PackedRecord[]> {
  const charset = input.charset ? `; charset=${input.charset}` : '';
  const fields: [string, string][] = [
    ['WARC-Type', 'resource'],
    ['WARC-Record-ID', newRecordId()],
    ['WARC-Date', date],
    ['WARC-Target-URI', importUri(input.origin)],
    ['WARC-Payload-Digest', digestOf(input.body)],
    ['Tinhuyen-Source', asciiJson(input.sourceId)],
    ['Tinhuyen-Origin', asciiJson(input.origin)],
    ['Content-Type', `${input.contentType}${charset}`],
  ];
  if (input.url) fields.push(['Tinhuyen-Url', asciiJson(input.url)]);
  if (input.declared && Object.keys(input.declared).length > 0)
    fields.push(['Tinhuyen-Declared', asciiJson(input.declared)]);
  return Promise.all([packRecord(fields, input.body)]);
}

function buildRequest(input: Omit<ResponseInput, 'kind'>, id: string, date: string): Promise<PackedRecord>[] {
  if (!input.request) return [];
  const { method, target, fields } = input.request;
  const head: Fields = [
    ['WARC-Type', 'request'],
    ['WARC-Record-ID', newRecordId()],
    ['WARC-Date', date],
    ['WARC-Target-URI', input.url],
    ['WARC-Concurrent-To', id],
    ['Content-Type', 'application/http; msgtype=request'],
  ];
  return [packRecord(head, formatHttpRequest(method, target, fields))];
}

function buildNotes(input: Omit<ResponseInput, 'kind'>, id: string, date: string): Promise<PackedRecord>[] {
  if (!input.notes || Object.keys(input.notes).length === 0) return [];
  const head: Fields = [
    ['WARC-Type', 'metadata'],
    ['WARC-Record-ID', newRecordId()],
    ['WARC-Date', date],
    ['WARC-Target-URI', input.url],
    ['WARC-Concurrent-To', id],
    ['Content-Type', 'application/warc-fields'],
  ];
  return [packRecord(head, Buffer.from(formatFields(Object.entries(input.notes))))];
}

// Header readers differ about bytes above ASCII; JSON escapes are safe with all of them.
function asciiJson(value: unknown): string {
  return JSON.stringify(value).replace(
    /[\u007f-\uffff]/g,
    (char) => `\\u${char.charCodeAt(0).toString(16).padStart(4, '0')}`,
  );
}
