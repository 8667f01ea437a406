import { decodeContent } from '../../model/content-encoding.ts';
import type { ResponseInput } from './archive-input.ts';
import { maxRecordBytes } from './scan-warc.ts';
import { fieldOf } from './warc-fields.ts';

/** Whether an encoded answer holds what an earlier one held: two gzip runs over one page may differ in their bytes. */
export async function isSameContent(
  input: ResponseInput,
  readEarlier: () => Promise<Uint8Array>,
): Promise<boolean> {
  const encoding = fieldOf(input.fields, 'Content-Encoding');
  if (encoding === null || input.status < 200 || input.status > 299) return false;
  const decoded = await decodeContent(input.body, encoding, maxRecordBytes);
  if (!decoded.ok) return false;
  const earlier = await readEarlier().catch(() => null);
  return earlier !== null && Buffer.compare(decoded.body, earlier) === 0;
}
