import { readLatinBytes } from '../text/legacy/latin-bytes.ts';
import type { LegacyName } from '../text/legacy/legacy-encoding.ts';
import { findEncoding, readLegacy } from '../text/legacy/repair-text.ts';

/** Text of bytes that no name tells, and what bore it out. */
export interface EvidentText {
  readonly text: string;
  readonly charset: string;
  readonly by: 'evidence' | 'utf-8-repaired';
}

const sampleLength = 400_000;

/** Decodes by what the bytes say: UTF-8 with faults, else the Vietnamese encoding that its words bear out, else windows-1252. */
export function decodeByEvidence(bytes: Uint8Array): EvidentText {
  const { right, wrong } = countSequences(bytes);
  if (right > 0 && right >= wrong) return repairedUtf8(bytes);
  const name = findLegacy(bytes);
  if (name !== null) return { text: readPage(readLatinBytes(bytes), name), charset: name, by: 'evidence' };
  if (right > 0 && right * 10 >= wrong) return repairedUtf8(bytes);
  return { text: readLatinBytes(bytes), charset: 'windows-1252', by: 'evidence' };
}

/** The legacy encoding that the words of a page bear out, markup and scripts left aside; null when none. */
export function findLegacy(bytes: Uint8Array): LegacyName | null {
  const visible = readLatinBytes(bytes.subarray(0, sampleLength))
    .replace(/<(script|style)\b[\s\S]{0,100000}?<\/\1\s*>/gi, ' ')
    .replace(/<[^<>]*>/g, ' ');
  return findEncoding(visible, null)?.encoding.name ?? null;
}

/** Tags and texts are read apart: capitals of a tag say nothing of the words beside it. */
function readPage(latin: string, name: LegacyName): string {
  return latin.replace(/<[^<>]*>|[^<>]+/g, (part) => readLegacy(part, name));
}

function countSequences(bytes: Uint8Array): { right: number; wrong: number } {
  let right = 0;
  let wrong = 0;
  for (let at = 0; at < bytes.length; ) {
    const length = sequenceAt(bytes, at);
    if (length > 1) right++;
    else if (length === 0) wrong++;
    at += Math.max(1, length);
  }
  return { right, wrong };
}

/** Length of the UTF-8 sequence at a place; 0 where there is none. */
export function sequenceAt(bytes: Uint8Array, at: number): number {
  const first = bytes[at]!;
  if (first < 0x80) return 1;
  const length =
    first >= 0xc2 && first < 0xe0
      ? 2
      : first >= 0xe0 && first < 0xf0
        ? 3
        : first >= 0xf0 && first < 0xf5
          ? 4
          : 0;
  for (let next = 1; next < length; next++) if ((bytes[at + next]! & 0xc0) !== 0x80) return 0;
  return at + length <= bytes.length ? length : 0;
}

/** A stretch of bytes between tags or lines, and whether it is read as windows-1252. */
export interface Stretch {
  readonly start: number;
  readonly end: number;
  readonly latin: boolean;
}

/**
 * UTF-8 with faults: a cut sequence becomes U+FFFD, and one that the end cuts off goes. A stretch between tags or lines that
 * holds no sequence but several faults was pasted in another encoding: it is read as windows-1252, for `repairMarkup` to tell.
 */
function repairedUtf8(bytes: Uint8Array): EvidentText {
  const lenient = new TextDecoder('utf-8');
  const parts: string[] = [];
  for (const { start, end, latin } of cutStretches(bytes)) {
    const stretch = bytes.subarray(start, end);
    parts.push(latin ? readLatinBytes(stretch) : lenient.decode(stretch));
  }
  return { text: parts.join('').replace(/\ufffd$/, ''), charset: 'utf-8', by: 'utf-8-repaired' };
}

/** The stretches that faulty UTF-8 is read by, without a gap. */
export function* cutStretches(bytes: Uint8Array): Generator<Stretch> {
  for (let start = 0; start < bytes.length; ) {
    let end = start + 1;
    while (end < bytes.length && bytes[end] !== 0x3c && bytes[end] !== 0x3e && bytes[end] !== 0x0a) end++;
    const { right, wrong } = countSequences(bytes.subarray(start, end));
    yield { start, end, latin: right === 0 && wrong >= 3 };
    start = end;
  }
}
