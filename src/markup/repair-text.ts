import iconv from 'iconv-lite';
import { measureVietnamese } from './vietnamese-syllable.ts';
import { readVni } from './vni-text.ts';

export interface RepairedText {
  readonly text: string;
  /** What the text turned out to be, null when it was left as it is. */
  readonly from: 'tcvn3' | 'vni' | 'utf8-twice' | null;
}

const windows1252 = new Map<number, number>();
const latin = new TextDecoder('windows-1252');
for (let byte = 0x80; byte < 0xa0; byte++)
  windows1252.set(latin.decode(Uint8Array.of(byte)).charCodeAt(0), byte);

/**
 * Repairs text of a Unicode page that was typed in a legacy font (`Uû ban nh©n d©n`) or is UTF-8 read twice (`Ä‘á»“ng`). A reading is
 * taken only where it makes clearly more Vietnamese syllables with marks than the text as it stands; whole blocks, never words.
 */
export function repairText(text: string): RepairedText {
  const asIs: RepairedText = { text, from: null };
  if (!/[\u0080-\u{ffff}]/u.test(text) || /[\u1ea0-\u1ef9]/.test(text) || countHighInWords(text) < 3)
    return asIs;
  let best = asIs;
  let bestScore = scoreOf(text) + 0.15;
  const tries: [RepairedText['from'], string | null][] = [
    ['utf8-twice', readUtf8Twice(text)],
    ['tcvn3', readTcvn3(text)],
    ['vni', readVni(text)],
  ];
  for (const [from, candidate] of tries) {
    if (candidate === null || candidate === text) continue;
    const score = scoreOf(candidate);
    if (score > bestScore) {
      best = { text: candidate, from };
      bestScore = score;
    }
  }
  return best;
}

/** The text read as a legacy font that other text of its page was found to be in; real Unicode stays as it is. */
export function readLegacy(text: string, from: string): string {
  if (/[\u1ea0-\u1ef9]/.test(text) || !/[\u0080-\u{ffff}]/u.test(text)) return text;
  if (from === 'tcvn3') return readTcvn3(text) ?? text;
  return from === 'vni' ? readVni(text) : (readUtf8Twice(text) ?? text);
}

/** Share of words that are Vietnamese syllables with a mark, less what is no syllable at all. */
function scoreOf(text: string): number {
  const { words, syllables, marked } = measureVietnamese(text);
  // Symbols inside words are what a wrong reading leaves behind.
  const odd = text.match(/\p{L}[©®¨«¬\u00ad¦§¸¹»¼½¾±²³´µ¶·º†‡]|[©®¨«¬¦§¸¹»¼½¾±²³µ¶·º†‡]\p{L}/gu)?.length ?? 0;
  return words === 0 ? 0 : (syllables - (words - syllables) + 0.5 * marked - odd) / words;
}

/** Characters above ASCII that touch a letter: signs between blanks (`5 € – 10 €`) are no misread text. */
function countHighInWords(text: string): number {
  return text.slice(0, 4000).match(/(?<=\p{L})[\u0080-\u{ffff}]|[\u0080-\u{ffff}](?=\p{L})/gu)?.length ?? 0;
}

function readTcvn3(text: string): string | null {
  const bytes = toLatinBytes(text);
  return bytes === null ? null : iconv.decode(bytes, 'tcvn').normalize('NFC');
}

function readUtf8Twice(text: string): string | null {
  if (!/[ÃÄÆá][\u0080-\u00bf‚-™‹›ŒœŠšŸŽžƒˆ˜]/u.test(text)) return null;
  const bytes = toLatinBytes(text);
  if (bytes === null) return null;
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes).normalize('NFC');
  } catch {
    return null;
  }
}

/** The bytes that a Latin-1 or windows-1252 reading came from; null where a character has none (real Unicode). */
function toLatinBytes(text: string): Uint8Array | null {
  const bytes = new Uint8Array(text.length);
  for (let at = 0; at < text.length; at++) {
    const code = text.charCodeAt(at);
    const byte = code < 0x100 ? code : windows1252.get(code);
    if (byte !== undefined) bytes[at] = byte;
    // Typographic marks that editors put into legacy-font text.
    else if (code === 0x200b || code === 0xfeff) bytes[at] = 0x20;
    else return null;
  }
  return bytes;
}
