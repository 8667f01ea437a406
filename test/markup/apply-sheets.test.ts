import { describe, expect, it } from 'vitest';
import { applySheets } from '../../src/markup/apply-sheets.ts';
import { parseMarkup } from '../../src/markup/parse-markup.ts';
import { attributeOf, elementsByTag } from '../../src/markup/query-markup.ts';

function stylesOf(html: string, tag: string): string[] {
  const { root } = parseMarkup(html);
  applySheets(root);
  return elementsByTag(root, tag).map((element) => attributeOf(element, 'style'));
}

describe('applySheets', () => {
  it('gives class and tag rules to their elements, an own declaration before them', () => {
    const sheet =
      '<style>p.MsoNormal, .cap { font-family: ".VnTime"; color: red } .cap{text-align:center}</style>';
    expect(
      stylesOf(
        `${sheet}<p class="MsoNormal">a</p><p class="cap" style="text-align: left">b</p><p>c</p>`,
        'p',
      ),
    ).toEqual(['font-family:".VnTime"', 'text-align: left;font-family:".VnTime"', '']);
  });

  it('leaves media rules, selectors of several steps and the alignment of boxes aside', () => {
    const sheet =
      '<style>@media print { .a { font-weight: bold } .b{font-weight:bold} } .x .a {font-style:italic} div{text-align:center;font-weight:bold}</style>';
    expect(stylesOf(`${sheet}<div class="a b">a</div>`, 'div')).toEqual(['font-weight:bold']);
  });

  it('reads broken sheets in time that grows with their length', () => {
    const hostile = ['@'.repeat(190_000), '{'.repeat(190_000), '/*'.repeat(95_000), '}{'.repeat(95_000)];
    const started = performance.now();
    for (const sheet of hostile) expect(stylesOf(`<style>${sheet}</style><p>a</p>`, 'p')).toEqual(['']);
    expect(performance.now() - started).toBeLessThan(5_000);
  });
});
