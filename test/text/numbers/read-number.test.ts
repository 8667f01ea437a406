import { describe, expect, it } from 'vitest';
import { numberWordsOf } from '../../../src/text/numbers/number-words.ts';
import { readAmount } from '../../../src/text/numbers/read-amount.ts';
import { type NumberReading, readNumber } from '../../../src/text/numbers/read-number.ts';
import { readSides } from '../../../src/text/numbers/read-sides.ts';
import { tokenize } from '../../../src/text/tokenize.ts';
import { lexiconEntries } from '../lexicon.ts';

const words = numberWordsOf(lexiconEntries('number-words'));

/** The reading at the first token, and what is left of the text after it. */
function read(text: string): (NumberReading & { rest: string }) | null {
  const tokens = tokenize(text);
  const reading = readNumber(tokens, 0, words);
  return reading && { ...reading, rest: text.slice(tokens[reading.end]?.start ?? text.length) };
}

describe('readNumber: figures', () => {
  it.each([
    ['10.300 đảng viên', 10300, 'đảng viên'],
    ['08 nhóm', 8, 'nhóm'],
    ['1.234,5 ha', 1234.5, 'ha'],
    ['2.5 lần', 2.5, 'lần'],
    ['1,234.5 ha', 1234.5, 'ha'],
    ['01 (một) đồng chí', 1, '(một) đồng chí'],
  ])('%s', (text, value, rest) => {
    expect(read(text)).toMatchObject({ kind: 'number', value, rest, scale: 1, spelled: false });
  });

  it.each([
    ['98,5% kế hoạch', 98.5, null],
    ['98,5 % kế hoạch', 98.5, null],
    ['10 – 15% cán bộ', 10, 15],
    ['10%-15% cán bộ', 10, 15],
    ['10 phần trăm', 10, null],
    ['hai phần trăm', 2, null],
    ['hai mươi lăm phần trăm', 25, null],
    ['10 - 15 phần trăm', 10, 15],
  ])('percent %s', (text, value, high) => {
    expect(read(text)).toMatchObject({ kind: 'percent', value, high });
  });

  it.each([
    ['15/15 đại biểu', 15, 15],
    ['57.460/57.465 cử tri', 57460, 57465],
    ['26/44 phiếu', 26, 44],
  ])('ratio %s', (text, value, high) => {
    expect(read(text)).toMatchObject({ kind: 'ratio', value, high });
  });

  it('reads the sides of a day-month shape for a rule that knows it to be a ratio', () => {
    expect(readSides(tokenize('2/3')[0]!)).toEqual({ value: 2, high: 3 });
    expect(readSides(tokenize('25/1/2002')[0]!)).toBeNull();
    expect(readSides(tokenize('2020 – 2025')[0]!)).toEqual({ value: 2020, high: 2025 });
  });

  it.each([
    ['10 – 15 hộ', 10, 15, ''],
    ['1.000 - 1.500 tỷ đồng', 1000, 1500, 'tỷ'],
    ['2 - 3 trăm hộ', 200, 300, ''],
  ])('range %s', (text, value, high, scaleWord) => {
    expect(read(text)).toMatchObject({ kind: 'range', value, high, scaleWord });
  });
});

describe('readNumber: words', () => {
  it.each([
    ['mười', 10],
    ['mười lăm', 15],
    ['mười một', 11],
    ['hai mươi', 20],
    ['hai mươi mốt', 21],
    ['hai mươi lăm', 25],
    ['hai mươi nhăm', 25],
    ['năm mươi tư', 54],
    ['năm mươi bốn', 54],
    ['hai lăm', 25],
    ['ba chục', 30],
    ['một trăm', 100],
    ['một trăm linh năm', 105],
    ['một trăm lẻ ba', 103],
    ['một trăm mười hai', 112],
    ['ba trăm sáu mươi lăm', 365],
    ['hai trăm ba', 230],
    ['hai trăm rưỡi', 250],
    ['năm trăm', 500],
    ['hai rưỡi', 2.5],
    ['hai phẩy năm', 2.5],
    ['hai phẩy hai lăm', 2.25],
    ['MƯỜI LĂM', 15],
    ['Hai mươi', 20],
  ])('%s is %d', (text, value) => {
    expect(read(text)).toMatchObject({ kind: 'number', value, scale: 1, spelled: true, rest: '' });
    expect(read(`${text} xã`)).toMatchObject({ value, rest: 'xã' });
  });

  it.each([
    ['một phần ba', 1 / 3],
    ['ba phần tư', 0.75],
    ['hai phần năm', 0.4],
    ['một phần mười', 0.1],
    ['một phần nghìn', 0.001],
    ['một nửa', 0.5],
    ['nửa', 0.5],
  ])('fraction %s', (text, value) => {
    expect(read(text)).toMatchObject({ kind: 'fraction', value, rest: '' });
  });

  it.each([
    ['mười năm qua', 10, 'năm qua'],
    ['hai mươi năm xây dựng', 20, 'năm xây dựng'],
    ['một trăm năm', 100, 'năm'],
    ['một trăm năm mươi năm', 150, 'năm'],
    ['ba năm', 3, 'năm'],
    ['một phần kinh phí', 1, 'phần kinh phí'],
    ['một phần không nhỏ', 1, 'phần không nhỏ'],
    ['một phần năm 2020', 1, 'phần năm 2020'],
    ['hai ba', 2, 'ba'],
    ['một nghìn hai nghìn', 1, 'hai nghìn'],
  ])('%s stops in time', (text, value, rest) => {
    expect(read(text)).toMatchObject({ value, rest });
  });

  it.each([
    'năm 2020',
    'năm nay',
    'không ai',
    'tư nhân',
    'trăm người',
    'triệu đồng',
    'lăm',
    'linh',
    'phần',
    'rưỡi',
    '25/1/2002',
    '15/11',
    'QL1A',
  ])('%s starts with no number', (text) => {
    expect(read(text)).toBeNull();
  });

  it('takes one capital number word inside a sentence for a name', () => {
    const at = (text: string, i: number) => readNumber(tokenize(text), i, words)?.value ?? null;
    expect(at('quận Ba Đình', 1)).toBeNull();
    expect(at('Ba đồng chí', 0)).toBe(3);
    expect(at('vui. Ba đồng chí', 2)).toBe(3);
    expect(at('HAI MƯƠI NĂM', 0)).toBe(20);
    expect(at('SAU HAI MƯƠI NĂM', 1)).toBe(20);
  });
});

describe('readAmount', () => {
  function amount(text: string) {
    const tokens = tokenize(text);
    const found = readAmount(tokens, 0, words)!;
    return [found.value, found.scaleWord, found.total, text.slice(tokens[found.end]?.start ?? text.length)];
  }

  it.each([
    ['394 tỷ 581 triệu đồng', 394.581, 'tỷ', 394_581_000_000, 'đồng'],
    ['394 tỷ 581triệu đồng', 394.581, 'tỷ', 394_581_000_000, 'đồng'],
    ['1 tỷ đồng', 1, 'tỷ', 1e9, 'đồng'],
    ['1 tỉ đồng', 1, 'tỷ', 1e9, 'đồng'],
    ['2,4 triệu', 2.4, 'triệu', 2_400_000, ''],
    ['1,2 tỷ đồng', 1.2, 'tỷ', 1_200_000_000, 'đồng'],
    ['2 triệu 130 nghìn', 2.13, 'triệu', 2_130_000, ''],
    ['2 triệu 130 ngàn người', 2.13, 'triệu', 2_130_000, 'người'],
    ['10 nghìn tỷ đồng', 10, 'nghìn tỷ', 10e12, 'đồng'],
    ['2 nghìn 300 tỷ đồng', 2300, 'tỷ', 2_300_000_000_000, 'đồng'],
    ['2 trăm triệu đồng', 200, 'triệu', 200_000_000, 'đồng'],
    ['15 vạn dân', 15, 'vạn', 150_000, 'dân'],
    ['3 triệu rưỡi', 3.5, 'triệu', 3_500_000, ''],
    ['2 nghìn 500 đồng', 2.5, 'nghìn', 2500, 'đồng'],
    ['hai triệu ba trăm nghìn đồng', 2.3, 'triệu', 2_300_000, 'đồng'],
    ['hai triệu rưỡi', 2.5, 'triệu', 2_500_000, ''],
    ['một nghìn hai trăm tỷ', 1200, 'tỷ', 1_200_000_000_000, ''],
    ['một nghìn không trăm linh năm', 1.005, 'nghìn', 1005, ''],
    ['ba vạn rưỡi', 3.5, 'vạn', 35_000, ''],
    ['hai tỷ ba', 2.3, 'tỷ', 2_300_000_000, ''],
    ['5 triệu 10 tỷ', 5, 'triệu', 5_000_000, '10 tỷ'],
    ['5 triệu 2020', 5, 'triệu', 5_000_000, '2020'],
    ['2 nghìn 15 hộ', 2, 'nghìn', 2000, '15 hộ'],
    ['10.300 hộ', 10300, '', 10300, 'hộ'],
    ['1.500 tỷ đồng', 1500, 'tỷ', 1_500_000_000_000, 'đồng'],
  ])('%s', (text, ...expected) => {
    expect(amount(text)).toEqual(expected);
  });
});
