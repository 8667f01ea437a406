import type { HeaderLines } from '../../model/http-message.ts';
import { type FetchFailure, failFetch, headerOf } from './fetch-outcome.ts';

/** A body as the HTTP client hands it over. */
export type BodyStream = AsyncIterable<Buffer> & {
  destroy(): unknown;
  on(event: 'error', listener: () => void): unknown;
};

/** Leaves a body unread. */
export function dropBody(stream: BodyStream): void {
  // Destroying an unread body makes it emit an AbortError, which would end the process.
  stream.on('error', () => undefined);
  stream.destroy();
}

/** All bytes of a body, at most `maxBytes`; a declared length is held against them. */
export async function readBody(
  stream: BodyStream,
  fields: HeaderLines,
  maxBytes: number,
): Promise<{ bytes: Uint8Array } | FetchFailure> {
  const declared = headerOf(fields, 'content-length');
  if (declared !== null && Number(declared) > maxBytes) {
    dropBody(stream);
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

/** The first `maxBytes` of a body, or all of a shorter one. */
export async function readStart(stream: BodyStream, maxBytes: number): Promise<{ bytes: Uint8Array }> {
  const chunks: Buffer[] = [];
  let size = 0;
  for await (const chunk of stream) {
    chunks.push(chunk);
    size += chunk.length;
    // Leaving the loop destroys the stream.
    if (size >= maxBytes) break;
  }
  return { bytes: Buffer.concat(chunks).subarray(0, maxBytes) };
}
