import iconv from 'iconv-lite';
import type { LegacyName } from '../../src/text/legacy/legacy-encoding.ts';

const tone = /[\u0300\u0301\u0303\u0309\u0323]/;
/** Bytes as browsers show windows-1252: the five open ones as C1 controls. Node 20's own decoder reads Latin-1 under that name. */
const windows1252 = (bytes: Uint8Array) =>
  Array.from(bytes, (byte) => {
    const char = iconv.decode(Buffer.of(byte), 'windows-1252');
    return char === '\ufffd' ? String.fromCharCode(byte) : char;
  }).join('');

/** What a reader who knows only windows-1252 sees of Unicode text written in a legacy encoding. */
export function writeLegacy(text: string, name: LegacyName): string {
  const nfc = text.normalize('NFC');
  switch (name) {
    case 'tcvn3':
      return writeTcvn3(nfc);
    case 'tcvn5712':
      return windows1252(iconv.encode(nfc, 'tcvn'));
    case 'viscii':
      return windows1252(iconv.encode(nfc, 'viscii'));
    case 'windows-1258':
      return windows1252(iconv.encode(splitTones(nfc), 'windows-1258'));
    case 'vni':
      return Array.from(nfc, writeVni).join('');
    case 'utf8-twice':
      return windows1252(Buffer.from(nfc));
  }
}

/** TCVN3 fonts have no capitals with tones: typists set the small letter, in a font that draws it as a capital. */
function writeTcvn3(text: string): string {
  return Array.from(text, (char) => {
    const code = tone.test(char.normalize('NFD')) ? char.toLowerCase() : char;
    return /[^\x00-\x7f]/.test(code) && /\p{L}/u.test(code) ? windows1252(iconv.encode(code, 'tcvn')) : code;
  }).join('');
}

function splitTones(text: string): string {
  return Array.from(text, (char) => {
    if (iconv.decode(iconv.encode(char, 'windows-1258'), 'windows-1258') === char) return char;
    const parts = char.normalize('NFD');
    return parts.replace(tone, '').normalize('NFC') + (tone.exec(parts)?.[0] ?? '');
  }).join('');
}

/** Marks of VNI-Windows by what they add to the letter before: its own table, from the encoding's description. */
const vniTones: Readonly<Record<string, readonly [plain: string, circumflex: string, breve: string]>> = {
  '': ['', 'â', 'ê'],
  '\u0301': ['ù', 'á', 'é'],
  '\u0300': ['ø', 'à', 'è'],
  '\u0309': ['û', 'å', 'ú'],
  '\u0303': ['õ', 'ã', 'ü'],
  '\u0323': ['ï', 'ä', 'ë'],
};
const vniLetters: Readonly<Record<string, string>> = {
  đ: 'ñ',
  ơ: 'ô',
  ư: 'ö',
  ỉ: 'æ',
  ĩ: 'ó',
  ị: 'ò',
  í: 'í',
  ì: 'ì',
  ỵ: 'î',
};

function writeVni(char: string): string {
  const small = char.toLowerCase();
  const inCase = (code: string) => (char === small ? code : code.toUpperCase());
  const own = vniLetters[small];
  if (own !== undefined) return inCase(own);
  const parts = small.normalize('NFD');
  if (parts.length === 1) return char;
  const mark = tone.exec(parts)?.[0] ?? '';
  const bare = parts.replace(tone, '').normalize('NFC');
  const column = parts.includes('\u0302') ? 1 : parts.includes('\u0306') ? 2 : 0;
  return inCase((vniLetters[bare] ?? bare.normalize('NFD')[0]!) + vniTones[mark]![column]);
}

/** The same as a Latin-1 reader sees it: 0x80 to 0x9f as C1 controls. */
export function asLatin1(text: string): string {
  return Array.from(text, (char) => {
    const code = char.charCodeAt(0);
    return code < 0x100 ? char : iconv.encode(char, 'windows-1252').toString('latin1');
  }).join('');
}
