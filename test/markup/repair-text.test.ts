import { describe, expect, it } from 'vitest';
import { repairText } from '../../src/markup/repair-text.ts';
import { isVietnameseSyllable } from '../../src/markup/vietnamese-syllable.ts';

describe('repairText', () => {
  it('reads text typed in a TCVN3 font', () => {
    const { text, from } = repairText('Uû ban nh©n d©n huyÖn ®· häp phiªn th­êng kú th¸ng 5');
    expect(from).toBe('tcvn3');
    expect(text).toBe('Uỷ ban nhân dân huyện đã họp phiên thường kỳ tháng 5');
  });

  it('reads text typed in a VNI font', () => {
    const { text, from } = repairText('UÛy ban nhaân daân huyeän ñaõ hoïp phieân thöôøng kyø');
    expect(from).toBe('vni');
    expect(text).toBe('Ủy ban nhân dân huyện đã họp phiên thường kỳ');
  });

  it('undoes UTF-8 that was read as windows-1252', () => {
    const right = 'Đồng chí Bí thư Huyện ủy phát biểu tại hội nghị';
    const wrong = new TextDecoder('windows-1252').decode(Buffer.from(right));
    expect(repairText(wrong)).toEqual({ text: right, from: 'utf8-twice' });
  });

  it.each([
    'Bí thư Huyện ủy phát biểu',
    'La première réunion du comité était très animée, à côté de la forêt',
    'Giá 5 € – 10 €; 20 °C; § 4',
    'Phòng trà',
  ])('leaves right text alone: %s', (text) => {
    expect(repairText(text)).toEqual({ text, from: null });
  });
});

describe('isVietnameseSyllable', () => {
  it.each(['nghiêng', 'quyết', 'Đắk', 'thuở', 'giữa', 'oanh', 'ủy', 'khuya'])('accepts %s', (word) => {
    expect(isVietnameseSyllable(word)).toBe(true);
  });

  it.each(['street', 'bańá', 'nghx', 'wz', 'zebra'])('refuses %s', (word) => {
    expect(isVietnameseSyllable(word)).toBe(false);
  });
});
