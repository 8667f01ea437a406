import type { LegacyEncoding } from './legacy-encoding.ts';
import { makeLetterTable, readRows } from './letter-table.ts';

/** VISCII 1.1 (RFC 1456): every letter has a byte, six of them among the control codes. */
export const viscii: LegacyEncoding = makeLetterTable(
  'viscii',
  readRows([
    [0x02, 'Ẳ . . Ẵ Ẫ'],
    [0x14, 'Ỷ . . . . Ỹ . . . . Ỵ'],
    [0x80, 'Ạ Ắ Ằ Ặ Ấ Ầ Ẩ Ậ Ẽ Ẹ Ế Ề Ể Ễ Ệ Ố Ồ Ổ Ỗ Ộ Ợ Ớ Ờ Ở Ị Ỏ Ọ Ỉ Ủ Ũ Ụ Ỳ'],
    [0xa0, 'Õ ắ ằ ặ ấ ầ ẩ ậ ẽ ẹ ế ề ể ễ ệ ố ồ ổ ỗ Ỡ Ơ ộ ờ ở ị Ự Ứ Ừ Ử ơ ớ Ư'],
    [0xc0, 'À Á Â Ã Ả Ă ẳ ẵ È É Ê Ẻ Ì Í Ĩ ỳ Đ ứ Ò Ó Ô ạ ỷ ừ ử Ù Ú ỹ ỵ Ý ỡ ư'],
    [0xe0, 'à á â ã ả ă ữ ẫ è é ê ẻ ì í ĩ ỉ đ ự ò ó ô õ ỏ ọ ụ ù ú ũ ủ ý ợ Ữ'],
  ]),
);
