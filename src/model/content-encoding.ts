import { promisify } from 'node:util';
import * as zlib from 'node:zlib';

const decoders: Readonly<Record<string, (data: Uint8Array, options: zlib.ZlibOptions) => Promise<Buffer>>> = {
  gzip: promisify<zlib.InputType, zlib.ZlibOptions, Buffer>(zlib.gunzip),
  'x-gzip': promisify<zlib.InputType, zlib.ZlibOptions, Buffer>(zlib.gunzip),
  br: promisify<zlib.InputType, zlib.BrotliOptions, Buffer>(zlib.brotliDecompress),
};
const inflate = promisify<zlib.InputType, zlib.ZlibOptions, Buffer>(zlib.inflate);
const inflateRaw = promisify<zlib.InputType, zlib.ZlibOptions, Buffer>(zlib.inflateRaw);

/** What undoing a Content-Encoding gave: the bytes, or why it can't be undone. */
export type DecodedContent =
  | { readonly ok: true; readonly body: Uint8Array }
  | {
      readonly ok: false;
      readonly code: 'truncated-body' | 'bad-encoding' | 'too-large' | 'unknown-encoding';
      readonly detail: string;
    };

/** Undoes the Content-Encoding of a body (`gzip, br` is undone right to left), giving at most `maxBytes`. */
export async function decodeContent(
  body: Uint8Array,
  encoding: string | null,
  maxBytes: number,
): Promise<DecodedContent> {
  let current = body;
  const names = (encoding ?? '')
    .toLowerCase()
    .split(',')
    .map((name) => name.trim());
  for (const name of names.reverse()) {
    if (name === '' || name === 'identity') continue;
    // A 204 or 304 may carry the header over an empty body: nothing was encoded.
    if (current.length === 0) continue;
    try {
      if (name === 'deflate') current = await decodeDeflate(current, maxBytes);
      else {
        const decode = decoders[name];
        if (!decode)
          return {
            ok: false,
            code: 'unknown-encoding',
            detail: `expected gzip, deflate or br; got ${name.slice(0, 40)}`,
          };
        current = await decode(current, { maxOutputLength: maxBytes });
      }
    } catch (error) {
      return describeFailure(error, name, maxBytes);
    }
  }
  if (current.length > maxBytes)
    return { ok: false, code: 'too-large', detail: `expected at most ${maxBytes} bytes; got more` };
  return { ok: true, body: current };
}

/** `deflate` means zlib-wrapped, but old IIS servers send it raw. */
async function decodeDeflate(body: Uint8Array, maxBytes: number): Promise<Buffer> {
  const wrapped = (body[0]! & 0x0f) === 8 && body.length > 1 && ((body[0]! << 8) | body[1]!) % 31 === 0;
  return (wrapped ? inflate : inflateRaw)(body, { maxOutputLength: maxBytes });
}

function describeFailure(error: unknown, name: string, maxBytes: number): DecodedContent {
  const code = (error as { code?: string }).code ?? '';
  if (code === 'ERR_BUFFER_TOO_LARGE') {
    return { ok: false, code: 'too-large', detail: `expected at most ${maxBytes} inflated bytes; got more` };
  }
  const cut = code === 'Z_BUF_ERROR';
  const message = error instanceof Error ? error.message : String(error);
  return {
    ok: false,
    code: cut ? 'truncated-body' : 'bad-encoding',
    detail: `expected a whole ${name} body; got ${message}`,
  };
}
