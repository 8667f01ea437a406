import type { LegacyEncoding } from './legacy-encoding.ts';
import { makeLetterTable, readRows } from './letter-table.ts';
import { raiseCapitals } from './raise-capitals.ts';

/** What the .Vn fonts draw: small letters with tones, capitals without one. 0x80 to 0x9f stay the quotes and dashes of windows-1252. */
const fontRows = readRows([
  [0xa1, 'Ă Â Ê Ô Ơ Ư Đ ă â ê ô ơ ư đ'],
  [0xb5, 'à ả ã á ạ . ằ ẳ ẵ ắ'],
  [0xc6, 'ặ ầ ẩ ẫ ấ ậ è . ẻ ẽ é ẹ ề ể ễ ế ệ ì ỉ . . . ĩ í ị ò . ỏ õ ó ọ ồ ổ ỗ ố ộ ờ ở ỡ ớ ợ ù'],
  [0xf1, 'ủ ũ ú ụ ừ ử ữ ứ ự ỳ ỷ ỹ ý ỵ'],
]);

/** The rest of the standard TCVN 5712 (VSCII-1): capitals with tones where the fonts have none. Its combining marks are left out: `20 °C`. */
const standardRows = readRows([
  [0x01, 'Ú Ụ . Ừ Ử Ữ'],
  [0x11, 'Ứ Ự Ỳ Ỷ Ỹ Ý Ỵ'],
  [0x80, 'À Ả Ã Á Ạ Ặ Ậ È Ẻ Ẽ É Ẹ Ệ Ì Ỉ Ĩ Í Ị Ò Ỏ Õ Ó Ọ Ộ Ờ Ở Ỡ Ớ Ợ Ù Ủ Ũ'],
  [0xaf, 'Ằ'],
  [0xba, 'Ẳ'],
  [0xbf, 'Ẵ Ắ Ầ Ẩ Ẫ Ấ Ề'],
  [0xcd, 'Ể'],
  [0xd9, 'Ễ Ế Ồ'],
  [0xe0, 'Ổ'],
  [0xf0, 'Ỗ'],
  [0xff, 'Ố'],
]);

const font = makeLetterTable('tcvn3', fontRows);
/** Signs that stand alone in any text: `© 2010`, `§ 4`, `« Trang`, a middle dot for a bullet. Alone, none is a word in TCVN3. */
const alone = /(?<=^|[\s<>"'()])[©®«»·¶§¬¦\u00ad](?=$|[\s<>"'()])/g;

/** TCVN3 as the ABC fonts (`.VnTime`) write it, as long as it was; words in capitals get the capitals that the fonts have no code for. */
export const tcvn3: LegacyEncoding = { ...font, read: (text) => raiseCapitals(readWords(font, text)) };

const standard = makeLetterTable('tcvn5712', new Map([...fontRows, ...standardRows]));

/** The whole of TCVN 5712, which programs use and fonts don't. */
export const tcvn5712: LegacyEncoding = { ...standard, read: (text) => readWords(standard, text) };

function readWords(encoding: LegacyEncoding, text: string): string {
  const parts: string[] = [];
  let end = 0;
  for (const sign of text.matchAll(alone)) {
    parts.push(encoding.read(text.slice(end, sign.index)), sign[0]);
    end = sign.index + 1;
  }
  parts.push(encoding.read(text.slice(end)));
  return parts.join('');
}
