const magics = [
  '%PDF-',
  '\x89PNG',
  '\xff\xd8\xff',
  'GIF8',
  'PK\x03\x04',
  '\xd0\xcf\x11\xe0',
  '\x7fELF',
  '\x1f\x8b',
  'RIFF',
  '7z\xbc\xaf',
  'Rar!',
  'MZ',
];

/** Whether bytes are no text in any charset: a known file signature, or control bytes where UTF-16 doesn't explain them. */
export function looksBinary(bytes: Uint8Array): boolean {
  const head = Buffer.from(bytes.buffer, bytes.byteOffset, Math.min(bytes.byteLength, 8192));
  const start = head.toString('latin1', 0, 8);
  if (magics.some((magic) => start.startsWith(magic))) return magicIsBinary(start, head);
  const zeros: [number, number] = [0, 0];
  const controls: [number, number] = [0, 0];
  for (const [at, byte] of head.entries()) {
    const side = (at % 2) as 0 | 1;
    if (byte === 0) zeros[side]++;
    else if (byte < 9 || (byte > 13 && byte < 32 && byte !== 27)) controls[side]++;
  }
  const [even, odd] = zeros;
  const utf16 = Math.max(even, odd) > head.length / 8 && Math.min(even, odd) < head.length / 100;
  if (even + odd > 0 && !utf16) return true;
  // The upper half of `ạ` is 1E and that of `đ` 01: of UTF-16 only the lower halves tell.
  const control = utf16 ? controls[odd > even ? 0 : 1] : controls[0] + controls[1];
  // TCVN3 and VISCII put a few letters below 32, so some are no sign yet.
  return control > head.length / 10;
}

// `MZ` and `RIFF` may open an honest sentence; a program or a sound has zeros soon after.
function magicIsBinary(start: string, head: Buffer): boolean {
  return !/^(MZ|RIFF)/.test(start) || head.includes(0);
}
