import { type TinhuyenError, wrongUse } from '../../model/failure.ts';
import { looksBinary } from '../import/looks-binary.ts';

/**
 * The text of a stream of UTF-8 bytes, without a byte order mark, chunk by chunk. Throws for bytes that are no text and for bytes
 * that are no UTF-8, naming the first of them: what a wrong charset gives would look like Vietnamese and be none.
 */
export async function* decodeUtf8(chunks: AsyncIterable<Uint8Array>): AsyncGenerator<string> {
  const decoder = new TextDecoder('utf-8', { fatal: true, ignoreBOM: true });
  let rest: Uint8Array = new Uint8Array(0);
  let read = 0;
  for await (const chunk of chunks) {
    const bytes = rest.length === 0 ? chunk : Buffer.concat([rest, chunk]);
    if ((read === 0 && looksBinary(bytes)) || bytes.includes(0))
      throw unusable(
        'binary-input',
        'bytes that are no text',
        'Give a text file, or text on standard input.',
      );
    const whole = wholeLength(bytes);
    yield decode(decoder, bytes.subarray(0, whole), read);
    read += whole;
    rest = bytes.slice(whole);
  }
  if (rest.length > 0) yield decode(decoder, rest, read);
}

function decode(decoder: InstanceType<typeof TextDecoder>, bytes: Uint8Array, read: number): string {
  try {
    const text = decoder.decode(bytes);
    return read === 0 && text.startsWith('\ufeff') ? text.slice(1) : text;
  } catch {
    const again = Buffer.from(Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength).toString('utf8'));
    const at = bytes.findIndex((byte, i) => byte !== again[i]);
    const got = `byte ${read + at} (0x${bytes[at]!.toString(16).padStart(2, '0')}), which is none`;
    throw unusable('invalid-utf8', got, 'Convert it first, e.g. `iconv -f windows-1258 -t utf-8`.');
  }
}

/** Length of the bytes without a character at their end that the next chunk may finish. */
function wholeLength(bytes: Uint8Array): number {
  for (let back = 1; back <= 3 && back <= bytes.length; back++) {
    const byte = bytes[bytes.length - back]!;
    if (byte < 0x80) return bytes.length;
    if (byte < 0xc0) continue;
    const needed = byte >= 0xf0 ? 4 : byte >= 0xe0 ? 3 : 2;
    return needed > back ? bytes.length - back : bytes.length;
  }
  return bytes.length;
}

function unusable(code: string, got: string, todo: string): TinhuyenError {
  return wrongUse({ code, expected: 'UTF-8 text', got, todo });
}
