import { isUtf8 } from 'node:buffer';
import iconv from 'iconv-lite';
import { decodeByEvidence, findLegacy } from './decode-by-evidence.ts';

/** A page's bytes as text, and how that was decided. `text` is not yet normalised. */
export interface DecodedBytes {
  readonly text: string;
  readonly charset: string;
  /** `bom`, `header`, `meta`, `utf-8-valid`, `evidence`, `utf-8-repaired`. */
  readonly by: string;
  /** Named charset that the bytes or this program don't bear out. */
  readonly refused: string | null;
  /** Charset named by header or meta that nobody knows. */
  readonly unknown: string | null;
}

const utf8Names = new Set(['utf-8', 'utf8', 'unicode-1-1-utf-8']);
/** What pages in legacy fonts call themselves, though their bytes are something else. */
const untrusted = new Set(['iso-8859-1', 'windows-1252', 'latin1', 'us-ascii', 'ascii', 'x-user-defined']);

const singleByte = /^(?:windows-?125\d|cp125\d|iso-?8859-?\d+|tcvn|viscii)/;

/** Decodes by BOM, then HTTP header, then meta, then the evidence of the bytes; a name that the bytes contradict is refused. */
export function decodeBytes(bytes: Uint8Array, named: string | null): DecodedBytes {
  const bom = bomOf(bytes);
  const none = { refused: null, unknown: null };
  if (bom !== null) return { text: iconv.decode(Buffer.from(bytes), bom), charset: bom, by: 'bom', ...none };
  let refused: string | null = null;
  let unknown: string | null = null;
  for (const [by, name] of [
    ['header', cleanName(named)],
    ['meta', metaCharset(bytes)],
  ] as const) {
    if (name === null) continue;
    if (!untrusted.has(name) && !iconv.encodingExists(name)) unknown ??= name;
    const utf8 = utf8Names.has(name);
    const usable = !untrusted.has(name) && iconv.encodingExists(name);
    const valid = utf8 || (usable && hasMultiByte(bytes)) ? decodeUtf8(bytes) : null;
    if (valid !== null && utf8) return { text: valid, charset: 'utf-8', by, refused, unknown };
    // Servers name windows-1258 for pages that are UTF-8: valid multi-byte UTF-8 is no accident.
    if (valid !== null) return { text: valid, charset: 'utf-8', by: 'utf-8-valid', refused: name, unknown };
    // Pages typed in .Vn and VNI fonts call themselves anything that has one byte a letter.
    const contradicted = usable && !utf8 && singleByte.test(name) && !isBorneOut(bytes, name);
    if (usable && !utf8 && !contradicted)
      return { text: iconv.decode(Buffer.from(bytes), name), charset: name, by, refused, unknown };
    refused ??= name;
  }
  const valid = decodeUtf8(bytes);
  if (valid !== null) return { text: valid, charset: 'utf-8', by: 'utf-8-valid', refused, unknown };
  return { ...decodeByEvidence(bytes), refused, unknown };
}

/** Whether the words don't speak for another Vietnamese encoding than the named one. */
function isBorneOut(bytes: Uint8Array, name: string): boolean {
  const found = findLegacy(bytes);
  return found === null || found === name || (name.startsWith('tcvn') && found.startsWith('tcvn'));
}

function bomOf(bytes: Uint8Array): string | null {
  if (bytes[0] === 0xef && bytes[1] === 0xbb && bytes[2] === 0xbf) return 'utf-8';
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return 'utf-16le';
  if (bytes[0] === 0xfe && bytes[1] === 0xff) return 'utf-16be';
  return null;
}

function metaCharset(bytes: Uint8Array): string | null {
  const head = Buffer.from(bytes.subarray(0, 4096)).toString('latin1');
  return cleanName(/<meta[^>]{0,300}?charset\s*=\s*["']?\s*([a-z0-9_:.-]{2,40})/i.exec(head)?.[1] ?? null);
}

function cleanName(name: string | null): string | null {
  const clean =
    name
      ?.trim()
      .toLowerCase()
      .replace(/^["']|["']$/g, '') ?? '';
  return clean === '' ? null : clean;
}

function decodeUtf8(bytes: Uint8Array): string | null {
  return isUtf8(bytes)
    ? Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength).toString('utf8')
    : null;
}

function hasMultiByte(bytes: Uint8Array): boolean {
  for (let at = 0; at < bytes.length; at++) if (bytes[at]! >= 0x80) return true;
  return false;
}
