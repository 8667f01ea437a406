import { describe, expect, it } from 'vitest';
import type { Token } from '../../src/model/text.ts';
import { tokenize } from '../../src/text/tokenize.ts';

function shapesOf(text: string): [string, Token['shape']][] {
  return tokenize(text).map((token) => [text.slice(token.start, token.end), token.shape]);
}

/** One line of a table: a form that must be one token of the shape wherever it stands. */
const single: Record<Exclude<Token['shape'], 'break'>, string[]> = {
  word: [
    'Huyện',
    'ủy',
    "K'Brêm",
    'H’Yim',
    'R’Lấp',
    'iPhone',
    'YouTube',
    'VnExpress',
    'ThS',
    'QyĐ',
    'km2',
    'm2',
    'CD',
    'UBND',
  ],
  number: [
    '10.300',
    '1.234,5',
    '08',
    '98,5',
    '2.5',
    '1,234.5',
    '5.600.000',
    '5 600 000',
    '0',
    '2025',
    '1234567890123456789',
  ],
  percent: [
    '98,5%',
    '98,5 %',
    '10 – 15%',
    '10%-15%',
    '10% – 15%',
    '10-15%',
    '100%',
    '99,5 - 99,9%',
    '１０％',
  ],
  date: [
    '25/1/2002',
    '15-11-2023',
    '25.5.2019',
    '18.08.2025',
    '05/02/2026',
    '2023-11-15',
    '26/3/22',
    '15–11–2023',
  ],
  'day-month': ['15/11', '19-8', '30-3', '1/3', '01/07', '3-2', '19–8'],
  'month-year': ['7/2023', '12-2024', '07/2023', '7.2023'],
  'year-range': ['2020-2025', '2020 - 2025', '2021 – 2025', '1930-2023', '2021–2025'],
  docnum: [
    '11-NQ/TW', '18-NQ/TW', '18 NQ/ TU', '05 CT/TW', '43/NQ-TW', '217/QĐ-TW', '18–NQ/TW', '58 - QĐ/TW', '24- QĐ/TW',
    '21 – NQ/TW', '37QĐ/TW', '50CT/TW', '11 NQ/TW', '19-NQ/TWB', '12-NQ/T.Ư', '07-QĐ/T.W', '345-QĐ/ThU', '36-CTr/HU',
    '16-HD/BTCTW', 'HD 16-HD/BTCTW', '03-NQ/HNTW', '367-QĐ/TWĐTN-VP', '05/HD-MTTW-BTT', '1754/QĐ-UBND', '571/QĐ-TTg',
    '67/2002-QĐUB', '67/2002-QĐ-UB', '04/2015/NĐ- CP', '125/NQ-CP', '1365/NQ-UBTVQH15', '30/2020/NĐ-CP', '22/2019/NQ-HĐND', '36/2017/TT-BGDĐT', '22/2008/QH12',
    '1211/2016/UBTVQH13', '01/2015/TTLT-VPCP-BNV', '30a/2008/NQ-CP', '42-CP', '12/CP', '176-HĐBT', '176/HĐBT', '43/NQ/TW',
    '114-QyĐ/TW', '05/2019/L-CTN', '10-KL/ĐU', '1234/QĐ-BCĐTWPCTT', '15/QĐ-BCĐTTQGPCTNTPTW', '01/TTLT-BTC-BKHĐT-BNNPTNT', '09/NQ-HĐND-K17',
    '12-CTr/BCSĐUBND', '128-KH/BTGTU', '12/TTr-UBND', '40CT/TW', '135/CP', '15 -NQ/TW',
  ], // biome-ignore format: one era a line
  ratio: ['15/15', '35/35', '26/44', '57.460/57.465', '120/2021', '5/5', '2/38'],
  range: ['10 – 15', '10–12', '40-45', '1.000 - 1.500', '2,5 - 3', '10-15'],
  time: ['10h30', '10H30', '09:47', '23:59:59', '7h', "09h15'", '09h15’', '9h15p', '22:05:10', '10g30', '0h'],
  roman: ['XXIII', 'XIII', 'IV', 'I', 'V', 'XX'],
  code: [
    '10H',
    'QL1A',
    'COVID-19',
    'Covid-19',
    'H5N1',
    'NQ21',
    'NQTW4',
    'QH15',
    '5G',
    '192.168.1.1',
    '2.1.3',
    'ĐT741',
  ],
  phone: [
    '0912345678',
    '0912.345.678',
    '0912 345 678',
    '+84 912 345 678',
    '+84-912-345-678',
    '0205-3812345',
    '(0205) 3812 345',
    '(0205)3812345',
    '1900 1234',
    '1900.1234',
    '18001091',
    '1800 599 920',
    '0234.3822345',
    '02343822345',
  ],
  email: ['bientap@tinhdoan.gov.vn', 'a.b+c_d@x-y.com'],
  url: [
    'https://vi.wikipedia.org/wiki/X?a=b#c',
    'http://x.vn',
    'www.dangcongsan.vn',
    'baolangson.vn',
    'langson.gov.vn/tin',
  ],
  punct: [
    '.',
    '…',
    '...',
    '.....',
    '–',
    '“',
    '😀',
    '☎️',
    '%',
    '@',
    '--------',
    '****************',
    '____________',
  ],
};

describe('tokenize: one token a shape', () => {
  for (const [shape, forms] of Object.entries(single)) {
    it.each(forms)(`reads %s as ${shape}`, (form) => {
      const text = `có ${form} nhé`;
      expect(shapesOf(text)).toEqual([
        ['có', 'word'],
        [form, shape],
        ['nhé', 'word'],
      ]);
      expect(shapesOf(form)).toEqual([[form, shape]]);
      expect(shapesOf(`(${form}) `)).toEqual([
        ['(', 'punct'],
        [form, shape],
        [')', 'punct'],
      ]);
    });
  }

  it('reads newline runs with the blanks between them as one break', () => {
    expect(shapesOf('một\r\n \u00a0\n\nhai \n')).toEqual([
      ['một', 'word'],
      ['\r\n \u00a0\n\n', 'break'],
      ['hai', 'word'],
      ['\n', 'break'],
    ]);
  });
});

describe('tokenize: what is parted', () => {
  it.each([
    ['cơ sởÔng Vi Văn Thái', 'cơ|sở|Ông|Vi|Văn|Thái'],
    ['Sở NgoạiVụ', 'Sở|Ngoại|Vụ'],
    ['banVi', 'ban|Vi'],
    ['581triệu đồng', '581|triệu|đồng'],
    ['ngày15/11', 'ngày|15/11'],
    ['10.000đ', '10.000|đ'],
    ['tháng T7/2023', 'tháng|T|7/2023'],
    ['T.Ư', 'T|.|Ư'],
    ['TP.HCM', 'TP|.|HCM'],
    ['UB.MTTQ', 'UB|.|MTTQ'],
    ['Đ/c.', 'Đ|/|c|.'],
    ['KT-XH', 'KT|-|XH'],
    ['‘học tập’và', '‘|học|tập|’|và'],
    ['từ 10-15/11', 'từ|10|-|15/11'],
    ['28/6-1/7/1996', '28/6|-|1/7/1996'],
    ['3/2/1930 - 3/2/2023', '3/2/1930|-|3/2/2023'],
    ['16:23 - 30/12/2021', '16:23|-|30/12/2021'],
    ['18, 19-NQ/TW', '18|,|19-NQ/TW'],
    ['số 63/GP-TTĐTdo Cục', 'số|63/GP-TTĐT|do|Cục'],
    ['có 15 UBND/HĐND', 'có|15|UBND|/|HĐND'],
    ['lớp 10H', 'lớp|10H'],
    ['có 12 Sở/ngành', 'có|12|Sở|/|ngành'],
    ['số 415/PGD&ĐT', 'số|415/PGD&ĐT'],
    ['số 15/Ban', 'số|15|/|Ban'],
    ['quý III/2024', 'quý|III|/|2024'],
    ['các câu 1,5,7', 'các|câu|1|,|5|,|7'],
    ['các năm 2015,2016', 'các|năm|2015|,|2016'],
    ['năm 2020 - 15 đồng chí', 'năm|2020|-|15|đồng|chí'],
    ['hạng 2 - 1', 'hạng|2|-|1'],
    ['xem http://x.vn/a?b=1.', 'xem|http://x.vn/a?b=1|.'],
    ['cơ sở.Ông', 'cơ|sở|.|Ông'],
    ['15-16h', '15|-|16h'],
    ['10ha', '10|ha'],
    ['10g', '10|g'],
    ['Điều 5 600 hộ', 'Điều|5|600|hộ'],
    ['6.11.2023.00', '6.11.2023.00'],
    ['98,5%, 7', '98,5%|,|7'],
    ['năm 1900, 1234 người', 'năm|1900|,|1234|người'],
    ['từ 1800-1900', 'từ|1800|-|1900'],
    ['1900 12345', '1900|12345'],
    ['19001234567', '19001234567'],
    ['giai đoạn 1900 - 2000', 'giai|đoạn|1900 - 2000'],
    ['(02) 15', '(|02|)|15'],
    ['(0205)', '(|0205|)'],
    ['(2024) 3812 345', '(|2024|)|3812|345'],
    ['9h15ph', '9|h|15|ph'],
    ['25h', '25|h'],
    ['9h75', '9|h|75'],
    ['15/QĐ của', '15/QĐ|của'],
    ['1/Quyết', '1|/|Quyết'],
    ['A-1/B', 'A|-|1|/|B'],
    ['7h30 - 11h', '7h30|-|11h'],
    ['10%/năm', '10%|/|năm'],
    ['30a/2008', '30|a|/|2008'],
    ['x@y', 'x|@|y'],
    ['vi.Trường', 'vi|.|Trường'],
    ['www', 'www'],
    ['km/h', 'km|/|h'],
    ['QLa1', 'QLa|1'],
    ['2021-25', '2021|-|25'],
    ['0,5-1', '0,5-1'],
    ['100 - 10', '100|-|10'],
    ['(((a', '(|(|(|a'],
    ['--a', '-|-|a'],
  ])('%s', (text, parts) => {
    expect(
      tokenize(text)
        .map((token) => text.slice(token.start, token.end))
        .join('|'),
    ).toBe(parts);
  });
});

describe('tokenize: fold and capital', () => {
  it('folds shapes without white space and with plain dashes, marks to their plain form', () => {
    expect(tokenize('18 – NQ/ TU 10 – 15 % 2020–2025 – “ ’ … Uỷ').map((token) => token.fold)).toEqual([
      '18-nq/tu', '10-15%', '2020-2025', '-', '"', "'", '...', 'ủy',
    ]); // biome-ignore format: beside the text
  });

  it('folds a ruler to one of its marks', () => {
    expect(tokenize('-------- –––––––––– !!!!!!!!! ......').map((token) => token.fold)).toEqual([
      '-',
      '-',
      '!',
      '...',
    ]);
  });

  it('sees a capital first letter, accented and decomposed too', () => {
    expect(tokenize('Ủy ủy Đảng 15 XII “').map((token) => token.capital)).toEqual([
      true,
      false,
      true,
      false,
      true,
      false,
    ]);
    expect(tokenize('Ủy'.normalize('NFD'))).toMatchObject([{ fold: 'ủy', capital: true, start: 0, end: 3 }]);
  });

  it('keeps soft hyphens and zero-width marks inside a word and out of its fold', () => {
    expect(tokenize('cán\u00adbộ \u200bĐảng\u200b viên')).toMatchObject([
      { fold: 'cánbộ' },
      { fold: 'đảng' },
      { fold: 'viên' },
    ]);
  });
});
