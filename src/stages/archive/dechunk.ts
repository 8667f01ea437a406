/** Undoes the chunked transfer coding; null when it ends early. A body that only claims to be chunked comes back as it is. */
export function dechunk(body: Uint8Array): Uint8Array | null {
  const buffer = Buffer.from(body.buffer, body.byteOffset, body.byteLength);
  const parts: Buffer[] = [];
  let at = 0;
  for (;;) {
    const end = buffer.indexOf('\r\n', at);
    const size = /^([0-9a-f]{1,8})\s*(;.*)?$/i.exec(
      buffer.toString('latin1', at, end < 0 ? Math.min(at + 20, buffer.length) : end),
    )?.[1];
    if (size === undefined) return parts.length === 0 && at === 0 ? body : null;
    if (end < 0) return null;
    const length = Number.parseInt(size, 16);
    if (length === 0) return Buffer.concat(parts);
    if (end + 2 + length > buffer.length) return null;
    parts.push(buffer.subarray(end + 2, end + 2 + length));
    at = end + 2 + length + 2;
  }
}
