import { describe, expect, it } from 'vitest';
import { legacyFontOf } from '../../../src/text/legacy/legacy-font.ts';
import { raiseCapitals } from '../../../src/text/legacy/raise-capitals.ts';
import { repairParagraphs } from '../../../src/text/legacy/repair-paragraphs.ts';
import { repairText } from '../../../src/text/legacy/repair-text.ts';
import { asLatin1, writeLegacy } from '../../support/write-legacy.ts';

describe('repairText', () => {
  it.each([
    ['tcvn3', 'Uû ban nh©n d©n huyÖn ®· häp phiªn th­êng kú th¸ng 5', 'Uỷ ban nhân dân huyện đã họp phiên thường kỳ tháng 5'],
    ['tcvn3', 'Q§ sè 15/Q§-UBND; §/c BÝ th­ TØnh uû “nhÊt trÝ” – 20 °C', 'QĐ số 15/QĐ-UBND; Đ/c Bí thư Tỉnh uỷ “nhất trí” – 20 °C'],
    ['vni', 'UÛy ban nhaân daân huyeän ñaõ hoïp phieân thöôøng kyø', 'Ủy ban nhân dân huyện đã họp phiên thường kỳ'],
    ['vni', 'HÑND xaõ hoïp; NGHÒ QUYEÁT SOÁ 5', 'HĐND xã họp; NGHỊ QUYẾT SỐ 5'],
    ['windows-1258', 'Huyêòn uÒy tôÒ chýìc hôòi nghiò', 'Huyện ủy tổ chức hội nghị'],
  ])('reads %s', (name, written, text) => {
    expect(repairText(written)).toMatchObject({ text, from: name });
  }); // biome-ignore format: pairs

  it.each([2, 3])('undoes UTF-8 that was read as windows-1252 %i times', (times) => {
    const right = 'Đồng chí Bí thư Huyện ủy phát biểu: “Phải đổi mới” – hội nghị nhất trí…';
    let wrong = right;
    for (let time = 1; time < times; time++) wrong = writeLegacy(wrong, 'utf8-twice');
    expect(wrong).not.toBe(right);
    expect(repairText(wrong)).toMatchObject({ text: right, from: 'utf8-twice' });
    let latin = right;
    for (let time = 1; time < times; time++) latin = asLatin1(writeLegacy(latin, 'utf8-twice'));
    expect(repairText(latin).text).toBe(right);
  });

  it('undoes it where only part of a line is wrong, and leaves the right part', () => {
    const line = `Huyện ủy và ${writeLegacy('Ủy ban nhân dân', 'utf8-twice')} họp; Hà Nội`;
    expect(repairText(line).text).toBe('Huyện ủy và Ủy ban nhân dân họp; Hà Nội');
  });

  it('fills a lost byte where one letter alone makes a syllable, and marks a letter that the end cut off', () => {
    const wrong = writeLegacy('Đảng ủy và người dân', 'utf8-twice');
    const lost = wrong.replace(/[\u0081\u008d\u008f\u0090\u009d]/g, '');
    expect(lost.length).toBeLessThan(wrong.length);
    expect(repairText(lost).text).toBe('Đảng ủy và người dân');
    const cut = writeLegacy('tổ chức hội nghị', 'utf8-twice').slice(0, -1);
    expect(repairText(cut).text).toBe('tổ chức hội ngh\ufffd');
  });

  it('leaves open what two encodings explain', () => {
    const text = 'lín bãn n«ng t«ng sè';
    expect(repairText(text)).toMatchObject({ text, from: null });
    expect(repairText(text, { name: 'tcvn3', how: 'likely' }).from).not.toBe('viscii');
  });

  it('takes time in proportion to a long text of one word', () => {
    const text = `${'Ã'.repeat(1_000_000)} ${'aù'.repeat(500_000)} ${'á»'.repeat(300_000)}`;
    expect(repairText(text).from).toBeNull();
  });
});

describe('repairParagraphs', () => {
  const long = 'Ủy ban nhân dân huyện đã tổ chức hội nghị triển khai nhiệm vụ trọng tâm quý bốn';
  const paragraph = (text: string, face = '') => ({ text, font: legacyFontOf(face) });

  it('expects of short paragraphs what the long ones turned out to be', () => {
    const short = writeLegacy('Toán', 'vni');
    expect(repairText(short).from).toBeNull();
    const { repaired, findings } = repairParagraphs([paragraph(writeLegacy(long, 'vni')), paragraph(short)]);
    expect(repaired.map(({ text }) => text)).toEqual([long, 'Toán']);
    expect(findings).toMatchObject([{ name: 'vni', paragraphs: 2, inFont: 0 }]);
  });

  it('leaves words that are syllables either way alone where the page also speaks Unicode', () => {
    const { repaired } = repairParagraphs([
      paragraph(writeLegacy(long, 'vni')),
      paragraph('Hội đồng nhân dân xã'),
      paragraph('Thông báo'),
      paragraph('Ngoài khoá'),
    ]);
    expect(repaired.slice(1).map(({ from }) => from)).toEqual([null, null, null]);
  });

  it('takes a font for evidence, and its capitals', () => {
    const { repaired } = repairParagraphs([
      paragraph('b¸o c¸o', '.VnTimeH'),
      paragraph('h¹n', "'.VnTime', Arial"),
      paragraph('Tieán', 'VNI-Times'),
      paragraph('Thông báo', '.VnTime'),
      paragraph('Hội nghị', '.VnTimeH'),
    ]);
    expect(repaired.map(({ text }) => text)).toEqual(['BÁO CÁO', 'hạn', 'Tiến', 'Thông báo', 'Hội nghị']);
  });
});

describe('legacyFontOf', () => {
  it.each([
    ['.VnTime', { name: 'tcvn3', capitals: false }],
    ['".VnArial NarrowH", sans-serif', { name: 'tcvn3', capitals: true }],
    ['VNI-Helve', { name: 'vni', capitals: false }],
    ['Arial, .VnTime', null],
    ['Verdana', null],
    ['', null],
  ])('%s', (families, font) => {
    expect(legacyFontOf(families)).toEqual(font);
  });
});

describe('raiseCapitals', () => {
  it.each([
    ['HUYệN ủY', 'HUYỆN ỦY'],
    ['Uỷ BAN NHÂN DÂN', 'UỶ BAN NHÂN DÂN'],
    ['UBND xã ở Hà Nội', 'UBND xã ở Hà Nội'],
    ['THÔNG BáO Về VIệC ở CƠ Sở', 'THÔNG BÁO VỀ VIỆC Ở CƠ SỞ'],
    ['Ông Hà ở HTX', 'Ông Hà ở HTX'],
  ])('%s', (text, raised) => {
    expect(raiseCapitals(text)).toBe(raised);
  });
});
