import type { LegacyEncoding } from './legacy-encoding.ts';

/** VNI-Windows writes a vowel and then its marks as one Latin-1 character; upper case likewise. */
const marks: Readonly<Record<string, string>> = {
  ù: '\u0301', ø: '\u0300', û: '\u0309', õ: '\u0303', ï: '\u0323', â: '\u0302', ê: '\u0306',
  á: '\u0302\u0301', à: '\u0302\u0300', å: '\u0302\u0309', ã: '\u0302\u0303', ä: '\u0302\u0323',
  é: '\u0306\u0301', è: '\u0306\u0300', ú: '\u0306\u0309', ü: '\u0306\u0303', ë: '\u0306\u0323',
}; // biome-ignore format: one row a base mark
/** Characters that stand for a letter of their own. */
const singles: Readonly<Record<string, string>> = {
  ñ: 'đ', Ñ: 'Đ', ô: 'ơ', Ô: 'Ơ', ö: 'ư', Ö: 'Ư', í: 'í', Í: 'Í', ì: 'ì', Ì: 'Ì', æ: 'ỉ', Æ: 'Ỉ',
  ó: 'ĩ', Ó: 'Ĩ', ò: 'ị', Ò: 'Ị', î: 'ỵ', Î: 'Ỵ',
}; // biome-ignore format: pairs

const own = Object.keys(singles).join('');
/** Which vowels a mark stands on: the circumflex ones on a, e, o, the breve ones on a, a tone on any but i. */
const carried = '[AEOaeo][ÂÁÀÅÃÄâáàåãä]|[Aa][ÊÉÈÚÜËêéèúüë]|[AEOUYÔÖaeouyôö][ÙØÛÕÏùøûõï]';
const unit = new RegExp(`${carried}|[${own}]`, 'g');
const fitting = new RegExp(`^(?:${carried}|[${own}]|[A-Za-z])+$`);

function readUnit(unitText: string): string {
  const base = unitText.charAt(0);
  const mark = unitText.charAt(1);
  return ((singles[base] ?? base) + (mark === '' ? '' : marks[mark.toLowerCase()]!)).normalize('NFC');
}

/** VNI-Windows text that was decoded as Latin-1 or windows-1252: `Buøi` is `Bùi`. */
export const vni: LegacyEncoding = {
  name: 'vni',
  wordChars: [
    ...new Set([...own, ...Object.keys(marks), ...Object.keys(marks).map((mark) => mark.toUpperCase())]),
  ].join(''),
  read: (text) => text.replace(unit, readUnit),
  fits: (word) => fitting.test(word),
};
