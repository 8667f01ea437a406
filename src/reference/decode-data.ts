import { isUtf8 } from 'node:buffer';
import { dataError } from './data-error.ts';

/**
 * The text of a data file. Spreadsheets and Notepad put a mark before UTF-8 and end lines in two characters: neither is part of a cell.
 * Other encodings are refused: read as UTF-8 their words would match nothing, and nobody would hear of it.
 */
export function decodeData(file: string, bytes: Buffer): string {
  if (!isUtf8(bytes) || bytes.includes(0)) {
    const got = bytes.includes(0) ? 'UTF-16, or no text' : 'bytes of another encoding';
    throw dataError('data-encoding', { file }, 'text saved as UTF-8', got);
  }
  return bytes
    .toString('utf8')
    .replace(/^\uFEFF/, '')
    .replaceAll('\r\n', '\n');
}
