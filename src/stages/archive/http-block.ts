import { type Fields, fieldOf, parseFields } from './warc-fields.ts';

/** Status line and fields of a stored HTTP response. */
export interface HttpHead {
  readonly status: number;
  readonly fields: Fields;
}

/** `HTTP/1.1 200 OK`, the fields as they came, an empty line, the body; transfer coding is undone already, so its field goes. */
export function formatHttpResponse(status: number, reason: string, fields: Fields, body: Uint8Array): Buffer {
  const kept = fields.filter(([name]) => name.toLowerCase() !== 'transfer-encoding');
  return Buffer.concat([latin1(`HTTP/1.1 ${status} ${reason}`.trimEnd(), kept), body]);
}

/** The request as sent: request line, fields, no body. */
export function formatHttpRequest(method: string, target: string, fields: Fields): Buffer {
  return latin1(`${method} ${target} HTTP/1.1`, fields);
}

/** Head of a stored `application/http` response block; null when it isn't one. */
export function parseHttpHead(block: Uint8Array): HttpHead | null {
  const buffer = Buffer.from(block.buffer, block.byteOffset, block.byteLength);
  const end = buffer.indexOf('\r\n\r\n');
  const [first = '', ...lines] = buffer.toString('latin1', 0, end < 0 ? buffer.length : end).split(/\r?\n/);
  const status = /^HTTP\/\d(?:\.\d)? (\d{3})\b/.exec(first)?.[1];
  if (status === undefined) return null;
  return { status: Number(status), fields: parseFields(lines.filter((line) => line !== '')) ?? [] };
}

/** `text/html` and `windows-1258` of `Text/HTML; charset="Windows-1258"`. */
export function splitContentType(value: string | null): { type: string | null; charset: string | null } {
  if (value === null) return { type: null, charset: null };
  const type = value.split(';')[0]!.trim().toLowerCase();
  const charset = /;\s*charset\s*=\s*"?'?([^\s"';]+)/i.exec(value)?.[1]?.toLowerCase() ?? null;
  return {
    type: type === '' ? null : type.slice(0, 200),
    charset: charset === null ? null : charset.slice(0, 60),
  };
}

/** Content-Type of a field list, split. */
export function contentTypeOf(fields: Fields): { type: string | null; charset: string | null } {
  return splitContentType(fieldOf(fields, 'Content-Type'));
}

// Raw header bytes were read as latin1; writing them so gives the same bytes back.
function latin1(first: string, fields: Fields): Buffer {
  const safe = fields.map(([name, value]) => `${name}: ${value.replace(/[\r\n\0]+/g, ' ')}\r\n`).join('');
  return Buffer.from(`${first}\r\n${safe}\r\n`, 'latin1');
}
