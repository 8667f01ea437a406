/** What the bytes are, whatever they are called. */
export type ContentKind = 'html' | 'text' | 'json' | 'feed' | 'attachment' | 'binary';

const documentMagic: readonly string[] = [
  '%PDF',
  'PK\u0003\u0004',
  '\u00d0\u00cf\u0011\u00e0',
  'Rar!',
  '{\\rtf',
  '7z\u00bc\u00af',
];

/** Decides by the bytes first, then by content type and name: portals serve documents and pages under wrong types. */
export function sniffContent(bytes: Uint8Array, contentType: string | null, origin: string): ContentKind {
  const head = Buffer.from(bytes.subarray(0, 1024)).toString('latin1');
  const type = (contentType ?? '').split(';')[0]!.trim().toLowerCase();
  const named = /\.(?:html?|txt|aspx?|php)$/i.test(origin);
  if (documentMagic.some((magic) => head.startsWith(magic)))
    return named && type === '' ? 'binary' : 'attachment';
  if (isBinary(bytes))
    return /^(?:application|image|audio|video)\//.test(type) && type !== 'application/octet-stream'
      ? 'attachment'
      : 'binary';
  if (
    /^[^<]{0,8}(?:<\?xml[^>]*>\s*)?(?:<!--[^>]*-->\s*)?<(?:rss|feed|urlset|sitemapindex|rdf:RDF)[\s>]/i.test(
      head,
    )
  )
    return 'feed';
  if (type === 'application/json' || type === 'application/x-ndjson') return 'json';
  if (type === 'text/plain') return 'text';
  if (type === 'text/html' || type === 'application/xhtml+xml') return 'html';
  const sample = Buffer.from(bytes.subarray(0, 64_000)).toString('latin1');
  if (/<(?:!doctype html|html|head|body|div|table|p|meta)[\s>]/i.test(sample)) return 'html';
  return /^\s*\{/.test(head) && /"origin"\s*:/.test(sample) ? 'json' : 'text';
}

/** Many NULs or control bytes in the opening; UTF-16 with its mark is text. */
function isBinary(bytes: Uint8Array): boolean {
  if ((bytes[0] === 0xff && bytes[1] === 0xfe) || (bytes[0] === 0xfe && bytes[1] === 0xff)) return false;
  const length = Math.min(bytes.length, 4096);
  let control = 0;
  for (let at = 0; at < length; at++) {
    const byte = bytes[at]!;
    // TCVN3 and VISCII text uses a few control codes for letters, so some are borne.
    if (byte === 0 || (byte < 32 && byte !== 9 && byte !== 10 && byte !== 13 && byte !== 12 && byte !== 27))
      control++;
  }
  return control > length * 0.1;
}
