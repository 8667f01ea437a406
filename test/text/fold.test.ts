import { describe, expect, it } from 'vitest';
import { foldKey } from '../../src/text/fold.ts';

describe('foldKey', () => {
  it.each([
    ['UỶ', 'ủy'],
    ['uỷ', 'ủy'],
    ['hoà', 'hòa'],
    ['Khoá', 'khóa'],
    ['khoẻ', 'khỏe'],
    ['Thuỵ', 'thụy'],
    ['quý', 'quý'],
    ['qúy', 'quý'],
    ['quỷ', 'quỷ'],
    ['hòan', 'hoàn'],
    ['hoàn', 'hoàn'],
    ['huỳnh', 'huỳnh'],
    ['Hùynh', 'huỳnh'],
    ['qúynh', 'quýnh'],
    ['khủyu', 'khuỷu'],
    ['thúy', 'thúy'],
    ['khuỷu', 'khuỷu'],
    ['ngoài', 'ngoài'],
    ['ngòai', 'ngoài'],
    ['Ðảng', 'đảng'],
    ['ðồng', 'đồng'],
    ['Ɖà', 'đà'],
    ['H\u2019Yim', "h'yim"],
    ['K\u02bcBrêm', "k'brêm"],
    ['cán\u00ad\u200bbộ', 'cánbộ'],
    ['２０２５', '2025'],
    ['kỉ', 'kỉ'],
    ['KT-XH', 'kt-xh'],
    ['KT–XH', 'kt–xh'],
  ])('folds %s to %s', (spelling, key) => {
    expect(foldKey(spelling)).toBe(key);
  });

  it('is the same for composed, decomposed and mixed spellings of one word', () => {
    const spellings = ['uỷ', 'ủy', 'Ủy', 'ỦY', 'UỶ'];
    const keys = spellings.flatMap((s) => [s, s.normalize('NFD'), s.normalize('NFC')]).map(foldKey);
    expect(new Set(keys)).toEqual(new Set(['ủy']));
    expect(foldKey('ê\u0301')).toBe('ế');
    expect(foldKey('e\u0323\u0302')).toBe(foldKey('ệ'));
  });

  it('gives its own result back for a key', () => {
    for (const s of ['UỶ', 'Khoá', 'qúy', 'İstanbul', 'ǅ', 'hòan'])
      expect(foldKey(foldKey(s))).toBe(foldKey(s));
  });
});
