/** A plain WARC/1.0 file as another tool would write it. */
export function formatWarc(records: readonly { type: string; url?: string; block: string }[]): Buffer {
  const parts = records.map(({ type, url, block }, at) =>
    [
      'WARC/1.0',
      `WARC-Type: ${type}`,
      ...(url ? [`WARC-Target-URI: ${url}`] : []),
      `WARC-Record-ID: <urn:uuid:00000000-0000-4000-8000-${String(at).padStart(12, '0')}>`,
      'WARC-Date: 2020-01-01T00:00:00Z',
      `Content-Type: ${type === 'warcinfo' ? 'application/warc-fields' : 'application/http;msgtype=response'}`,
      `Content-Length: ${Buffer.byteLength(block)}`,
      '',
      `${block}\r\n\r\n`,
    ].join('\r\n'),
  );
  return Buffer.from(parts.join(''));
}
