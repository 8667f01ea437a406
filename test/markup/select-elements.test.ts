import { describe, expect, it } from 'vitest';
import { parseMarkup } from '../../src/markup/parse-markup.ts';
import { attributeOf } from '../../src/markup/query-markup.ts';
import { selectElements } from '../../src/markup/select-elements.ts';
import { parseSelector } from '../../src/model/selector.ts';

const page = `<div i=1 class="tin chinh"><p i=2 class=lead>a</p><div i=3><p i=4>b</p><span i=5 id=ngay data-k="ngay-dang">c</span></div></div>
<P i=6 CLASS="lead nho">d</P><a i=7 href="/tin/2020/x.html">e</a>`;
const { root } = parseMarkup(page);
const found = (selector: string) =>
  selectElements(root, parseSelector(selector)!).map((element) => attributeOf(element, 'i'));

describe('selectElements', () => {
  it.each([
    ['p', ['2', '4', '6']],
    ['*', ['1', '2', '3', '4', '5', '6', '7']],
    ['.lead', ['2', '6']],
    ['p.lead.nho', ['6']],
    ['div p', ['2', '4']],
    ['.tin > p', ['2']],
    ['.tin > div p', ['4']],
    ['div div > p, #ngay', ['4', '5']],
    ['.chinh > #ngay', []],
    ['[data-k]', ['5']],
    ['[data-k^=ngay]', ['5']],
    ['a[href$=".html"]', ['7']],
    ['a[href*="/2020/"]', ['7']],
    ['[class~=nho]', ['6']],
    ['[class=nho]', []],
    ['[href*=""]', []],
  ])('%s', (selector, ids) => {
    expect(found(selector)).toEqual(ids);
  });

  it('takes one walk where steps could be tried along every ancestor', () => {
    const deep = parseMarkup(`${'<div>'.repeat(250)}${'<p>x</p>'.repeat(5000)}`).root;
    const selector = parseSelector(`${Array(11).fill('div').join(' ')} b`)!;
    const started = process.cpuUsage().user;
    expect(selectElements(deep, selector)).toEqual([]);
    expect(process.cpuUsage(undefined).user - started).toBeLessThan(2_000_000);
  });
});
