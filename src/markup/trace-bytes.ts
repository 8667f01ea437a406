import iconv from 'iconv-lite';
import { readLatinBytes } from '../text/legacy/latin-bytes.ts';
import type { LegacyName } from '../text/legacy/legacy-encoding.ts';
import { readLegacy } from '../text/legacy/repair-text.ts';
import {
  joinTraced,
  sliceTraced,
  type TracedText,
  traceCoarse,
  traceReread,
  traceWhole,
} from '../text/traced-text.ts';
import { cutStretches, sequenceAt } from './decode-by-evidence.ts';
import type { DecodedBytes } from './decode-bytes.ts';

/** A decoded text with the bytes of each unit, by decoding again; as one range where that gives another text. */
export function traceBytes(bytes: Uint8Array, decoded: DecodedBytes): TracedText {
  const traced = wayOf(bytes, decoded);
  return traced.text === decoded.text ? traced : traceCoarse(decoded.text, 0, bytes.length);
}

function wayOf(bytes: Uint8Array, { charset, by, text }: DecodedBytes): TracedText {
  if (charset === 'utf-8' && by !== 'utf-8-repaired') {
    const start = bytes[0] === 0xef && bytes[1] === 0xbb && bytes[2] === 0xbf ? 3 : 0;
    return traceUtf8(bytes, start, bytes.length);
  }
  if (by === 'utf-8-repaired') return traceRepaired(bytes, text.length);
  if (by !== 'evidence') return traceNamed(bytes, charset);
  const latin = traceWhole(readLatinBytes(bytes));
  return charset === 'windows-1252' ? latin : traceLegacy(latin, charset as LegacyName);
}

/** As `decodeByEvidence` reads a legacy page: tags and texts apart. */
function traceLegacy(latin: TracedText, name: LegacyName): TracedText {
  return joinTraced(
    [...latin.text.matchAll(/<[^<>]*>|[^<>]+|[<>]/g)].map(({ 0: part, index }) => {
      const traced = sliceTraced(latin, index, index + part.length);
      return part.length === 1 && /[<>]/.test(part) ? traced : traceReread(traced, readLegacy(part, name));
    }),
  );
}

/** As `decodeByEvidence` reads faulty UTF-8, to a length. */
function traceRepaired(bytes: Uint8Array, length: number): TracedText {
  const parts: TracedText[] = [];
  for (const { start, end, latin } of cutStretches(bytes)) {
    const whole = latin ? traceWhole(readLatinBytes(bytes.subarray(start, end)), start) : null;
    parts.push(whole ?? traceUtf8(bytes, start, end));
  }
  return sliceTraced(joinTraced(parts), 0, length);
}

const lenient = new TextDecoder('utf-8', { ignoreBOM: true });

/** UTF-8 sequence by sequence; a fault is one U+FFFD for the longest start of a sequence, as decoders do it. */
function traceUtf8(bytes: Uint8Array, from: number, to: number): TracedText {
  const text: string[] = [];
  // A decoded text has no more units than bytes.
  const starts = new Uint32Array(to - from);
  const ends = new Uint32Array(to - from);
  let units = 0;
  for (let at = from; at < to; ) {
    const size = sequenceAt(bytes, at) || faultAt(bytes, at, to);
    const char =
      bytes[at]! < 0x80 ? String.fromCharCode(bytes[at]!) : lenient.decode(bytes.subarray(at, at + size));
    text.push(char);
    starts.fill(at, units, units + char.length);
    ends.fill(at + size, units, units + char.length);
    units += char.length;
    at += size;
  }
  return { text: text.join(''), starts: starts.slice(0, units), ends: ends.slice(0, units) };
}

/** Bytes that make one U+FFFD: as many as could begin a sequence. */
function faultAt(bytes: Uint8Array, at: number, to: number): number {
  if (bytes[at]! < 0x80) return 1;
  let size = 1;
  while (size < 3 && at + size < to && lenient.decode(bytes.subarray(at, at + size + 1)).length === 1) size++;
  return size;
}

/** Any encoding that iconv knows, by feeding its decoder byte after byte. */
function traceNamed(bytes: Uint8Array, charset: string): TracedText {
  const decoder = iconv.getDecoder(charset);
  const parts: string[] = [];
  const starts: number[] = [];
  const ends: number[] = [];
  let since = 0;
  const take = (piece: string | undefined, end: number) => {
    if (!piece) return;
    parts.push(piece);
    for (let unit = 0; unit < piece.length; unit++) {
      starts.push(since);
      ends.push(end);
    }
    since = end;
  };
  for (let at = 0; at < bytes.length; at++) take(decoder.write(Buffer.from([bytes[at]!])), at + 1);
  take(decoder.end(), bytes.length);
  return { text: parts.join(''), starts: Uint32Array.from(starts), ends: Uint32Array.from(ends) };
}
