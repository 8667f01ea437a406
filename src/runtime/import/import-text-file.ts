import { readFile } from 'node:fs/promises';
import { type ImportContext, importResource } from './import-context.ts';
import type { InputFile } from './list-input-files.ts';
import { looksBinary } from './looks-binary.ts';

/** Archives one HTML or plain text file as it is. */
export async function importTextFile(
  file: InputFile,
  contentType: string,
  context: ImportContext,
): Promise<void> {
  context.tally.in++;
  const body = await readFile(file.path);
  if (body.every((byte) => byte === 32 || (byte >= 9 && byte <= 13))) {
    context.tally.reject(
      file.origin,
      'empty-file',
      `expected text; got ${body.length === 0 ? 'no bytes' : 'white space only'}`,
    );
  } else if (looksBinary(body)) {
    context.tally.reject(file.origin, 'binary-file', `expected ${contentType}; got bytes that are no text`);
  } else {
    const input = {
      kind: 'resource',
      sourceId: context.sourceId,
      origin: file.origin,
      contentType,
      body,
    } as const;
    await importResource(input, file.origin, context);
  }
  context.onItem();
}
