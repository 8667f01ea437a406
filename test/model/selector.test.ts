import { describe, expect, it } from 'vitest';
import { parseSelector } from '../../src/model/selector.ts';

describe('parseSelector', () => {
  it('reads tags, ids, classes, attributes, blanks, children and alternatives', () => {
    expect(parseSelector('DIV#tin.chi-tiet > h1 b, meta[name="ngay dang, gio"]')).toEqual([
      [
        { tag: 'div', id: 'tin', classes: ['chi-tiet'], attributes: [], child: false },
        { tag: 'h1', id: null, classes: [], attributes: [], child: true },
        { tag: 'b', id: null, classes: [], attributes: [], child: false },
      ],
      [
        {
          tag: 'meta',
          id: null,
          classes: [],
          attributes: [{ name: 'name', operator: '=', value: 'ngay dang, gio' }],
          child: false,
        },
      ],
    ]);
  });

  it.each([
    '', ' ', ',', 'a,', '> a', 'a >', 'a >> b', 'a + b', 'a ~ b', 'a:hover', 'a:nth-child(2)', 'a[', '#', '.', 'a..b', '.a b{',
    Array(14).fill('div').join(' '), Array(12).fill('p').join(','),
  ])('refuses %j', (text) => {
    expect(parseSelector(text)).toBeNull();
  }); // biome-ignore format: one row
});
