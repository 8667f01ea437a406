import { createReadStream } from 'node:fs';
import { wrongUse } from '../../model/failure.ts';

/** Bytes of a file, chunk by chunk; a file that can't be read ends with exit code 2. */
export async function* openInput(path: string): AsyncGenerator<Uint8Array> {
  try {
    yield* createReadStream(path) as AsyncIterable<Uint8Array>;
  } catch (cause) {
    if (!(cause instanceof Error) || !('code' in cause)) throw cause;
    const code = cause.code === 'ENOENT' ? 'input-not-found' : 'input-unreadable';
    const got = `${path} (${String(cause.code)})`;
    const todo = 'Check the path, or give the text on standard input.';
    throw wrongUse({ code, expected: 'a file that can be read', got, todo }, cause);
  }
}
