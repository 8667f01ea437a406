import { type FetchFailure, failFetch, type HeaderLines, headerOf } from './fetch-outcome.ts';

/** All bytes of a body, at most `maxBytes`; a declared length is held against them. */
export async function readBody(
  stream: AsyncIterable<Buffer> & { destroy(): unknown },
  fields: HeaderLines,
  maxBytes: number,
): Promise<{ bytes: Uint8Array } | FetchFailure> {
  const declared = headerOf(fields, 'content-length');
  if (declared !== null && Number(declared) > maxBytes) {
    stream.destroy();
    return failFetch(
      'too-large',
      'skip',
      `expected at most ${maxBytes} bytes; got a Content-Length of ${declared}`,
    );
  }
  const chunks: Buffer[] = [];
  let size = 0;
  for await (const chunk of stream) {
    size += chunk.length;
    if (size > maxBytes)
      return failFetch('too-large', 'skip', `expected at most ${maxBytes} bytes; got more`);
    chunks.push(chunk);
  }
  const chunked = headerOf(fields, 'transfer-encoding') !== null;
  if (declared !== null && !chunked && Number(declared) !== size) {
    return failFetch('wrong-length', 'retry', `expected ${declared} bytes; got ${size}`);
  }
  return { bytes: Buffer.concat(chunks) };
}
