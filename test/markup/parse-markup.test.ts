import { describe, expect, it } from 'vitest';
import { defaultMarkupLimits, type MarkupElement } from '../../src/markup/markup-node.ts';
import { parseMarkup } from '../../src/markup/parse-markup.ts';
import { attributeOf, elementsByTag, holds, textOf, walkMarkup } from '../../src/markup/query-markup.ts';

function depthOf(root: MarkupElement): number {
  let deepest = 0;
  for (const node of walkMarkup(root)) {
    let depth = 0;
    for (let at: MarkupElement | null = node.parent; at !== null; at = at.parent) depth++;
    deepest = Math.max(deepest, depth);
  }
  return deepest;
}

describe('parseMarkup', () => {
  it('keeps the source range of elements and text', () => {
    const source = '<!doctype html><div Class="a&amp;b"><p>Một &aacute; hai</p></div>';
    const { root, parser } = parseMarkup(source);
    expect(parser).toBe('tree');
    const [p] = elementsByTag(root, 'p');
    expect(source.slice(p!.start, p!.end)).toBe('<p>Một &aacute; hai</p>');
    const [text] = p!.children;
    expect(text).toMatchObject({ kind: 'text', text: 'Một á hai' });
    expect(source.slice(text!.start, text!.end)).toBe('Một &aacute; hai');
    expect(attributeOf(elementsByTag(root, 'div')[0]!, 'class')).toBe('a&b');
  });

  it('takes tags in any case for the same and leaves the case of values, texts and scripts', () => {
    const source =
      '<DIV Title="a <B> C"><Script>"<P>X</P>"</sCRIPT><o:P>Một <1A &AMP; <Đ</O:p></div><TextArea><B>Hai</TEXTAREA><P>Ba';
    const { root, parser } = parseMarkup(source);
    expect(parser).toBe('tree');
    const all = [...walkMarkup(root)].map((node) => (node.kind === 'text' ? node.text : `<${node.tag}>`));
    expect(all).toEqual(['<div>', '<script>', '"<P>X</P>"', '<o:p>', 'Một <1A & <Đ', '<textarea>', '<B>Hai', '<p>', 'Ba']); // biome-ignore format: one row
    const [div] = elementsByTag(root, 'div');
    expect(attributeOf(div!, 'title')).toBe('a <B> C');
    expect(source.slice(div!.start, div!.end)).toMatch(/^<DIV.*<\/div>$/);
    // One lower-case tag more or less must not change what is read.
    const lower = parseMarkup(
      source.replace(/DIV|TextArea|TEXTAREA|sCRIPT|Script/g, (tag) => tag.toLowerCase()),
    );
    expect(lower.root.children.length).toBe(root.children.length);
  });

  it('keeps what is inside elements that are never closed', () => {
    const { root } = parseMarkup('<div><p>Một<p>Hai<table><tr><td>Ba');
    expect(textOf(root)).toBe('MộtHaiBa');
    expect(elementsByTag(root, 'td').map(textOf)).toEqual(['Ba']);
    expect(holds(elementsByTag(root, 'div')[0]!, elementsByTag(root, 'td')[0]!)).toBe(true);
  });

  it('leaves doctype, comments and conditional marks out of the text', () => {
    const { root } = parseMarkup(
      '<!DOCTYPE html><!-- a --><![if !IE]><p>Một</p><![endif]><?xml version="1.0"?>',
    );
    expect(textOf(root).trim()).toBe('Một');
  });

  it.each(['<!--', '<![CDATA['])('reads on behind each %s that nothing closes', (opening) => {
    const flood = `<b>${opening} hai</b>`.repeat(4_900) + 'x '.repeat(1_500_000);
    const { root, parser } = parseMarkup(`<!-- một -->${flood}<p>Còn đây</p>`);
    expect(parser).toBe('tree');
    expect(elementsByTag(root, 'b')).toHaveLength(4_900);
    const text = textOf(root);
    expect(text.slice(-7)).toBe('Còn đây');
    expect(['một', opening].filter((word) => text.includes(word))).toEqual([]);
  });

  it.each([
    ['100,000 unclosed elements', '<div>'.repeat(100_000), 'hostile-nesting'],
    ['50,000 comments', '<!-- a -->'.repeat(50_000), 'hostile-comments'],
    ['depth 50,000', `${'<b>'.repeat(50_000)}x${'</b>'.repeat(50_000)}`, 'hostile-nesting'],
    ['stray end tags', `${'<i>'.repeat(2_000)}${'</b>'.repeat(90_000)}`, 'hostile-nesting'],
    ['a tag of 2 MB', `<div ${'a="1" '.repeat(350_000)}>`, 'hostile-attributes'],
  ])('ends on %s and keeps the text after it', (_name, flood, cap) => {
    const { root, parser, capped } = parseMarkup(`${flood}<p>Còn đây</p>`);
    expect(parser).toBe('stream');
    expect(capped).toContain(cap);
    expect(textOf(root)).toContain('Còn đây');
    expect(depthOf(root)).toBeLessThanOrEqual(defaultMarkupLimits.depth + 1);
  });

  it('reads the same text in both ways', () => {
    const source =
      '<ul><li>Một<li>Hai &amp; ba</ul><p>Bốn<br>năm<p>Sáu <b>bảy</b></p><img src=x><td>tám</td>';
    const tree = parseMarkup(source);
    const stream = parseMarkup(`${source}${'<!-- -->'.repeat(6_000)}`);
    expect([tree.parser, stream.parser]).toEqual(['tree', 'stream']);
    expect(textOf(stream.root)).toBe(textOf(tree.root));
    expect(elementsByTag(stream.root, 'li').map(textOf)).toEqual(elementsByTag(tree.root, 'li').map(textOf));
  });

  it('caps length and nodes and says so', () => {
    const limits = { ...defaultMarkupLimits, length: 2_000, nodes: 50 };
    const { root, capped } = parseMarkup('<p>một</p>'.repeat(400), limits);
    expect(capped).toEqual(['length', 'nodes']);
    expect([...walkMarkup(root)].length).toBeLessThanOrEqual(50);
  });
});
