import { latinCharOf } from './latin-bytes.ts';
import type { LegacyEncoding } from './legacy-encoding.ts';

/** Where windows-1258 is not windows-1252: letters, and tone marks that follow their vowel. */
const letters: ReadonlyMap<number, string> = new Map([
  [0xc3, 'Ă'],
  [0xe3, 'ă'],
  [0xd0, 'Đ'],
  [0xf0, 'đ'],
  [0xd5, 'Ơ'],
  [0xf5, 'ơ'],
  [0xdd, 'Ư'],
  [0xfd, 'ư'],
  [0xfe, '₫'],
]);
const marks: ReadonlyMap<number, string> = new Map([
  [0xcc, '\u0300'],
  [0xd2, '\u0309'],
  [0xde, '\u0303'],
  [0xec, '\u0301'],
  [0xf2, '\u0323'],
]);
const table: ReadonlyMap<string, string> = new Map(
  [...letters, ...marks].map(([byte, char]) => [latinCharOf(byte), char]),
);
const known = new RegExp(`[${[...table.keys()].join('')}]`, 'g');
/** A mark stands after a vowel that has no tone yet; the letters that it shares with windows-1252 stand for themselves. */
const fitting = /^(?:[AEIOUYÂÊÔÃÕÝaeiouyâêôãõý][ÌÒÞìòþ]?|[ÀÁÈÉÍÓÙÚàáèéíóùúÐð]|[A-Za-z])+$/;

/** Windows-1258 that was read as windows-1252: `Huyêòn uÒy` is `Huyện ủy`. */
export const windows1258: LegacyEncoding = {
  name: 'windows-1258',
  wordChars: [...table.keys(), ...'À Á Â È É Ê Í Ó Ô Ù Ú à á â è é ê í ó ô ù ú'.split(' ')].join(''),
  read: (text) => text.replace(known, (char) => table.get(char)!).normalize('NFC'),
  fits: (word) => fitting.test(word),
};
