import { text } from 'node:stream/consumers';
import { TinhuyenError } from '../index.ts';

/** Longer than any article; a stream without end must not fill the memory. */
const maxLength = 10_000_000;

/** Everything on standard input as text, up to 10 MB. */
export async function readStdin(): Promise<string> {
  return text(bounded(process.stdin));
}

async function* bounded(chunks: AsyncIterable<Uint8Array>): AsyncGenerator<Uint8Array> {
  let length = 0;
  for await (const chunk of chunks) {
    length += chunk.length;
    if (length > maxLength)
      throw new TinhuyenError({
        code: 'input-too-large',
        disposition: 'stop',
        expected: `at most ${maxLength} bytes on standard input`,
        got: 'more',
        todo: 'Give one article; a folder of them is for `tinhuyen run --input`.',
        exitCode: 2,
      });
    yield chunk;
  }
}
