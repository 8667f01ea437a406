import { describe, expect, it } from 'vitest';
import type { MarkupElement } from '../../../src/markup/markup-node.ts';
import { parseMarkup } from '../../../src/markup/parse-markup.ts';
import { walkMarkup } from '../../../src/markup/query-markup.ts';
import { cleanMarkup } from '../../../src/stages/clean/clean-html.ts';
import type { PageCues } from '../../../src/stages/clean/page-cues.ts';
import { loadPageCues } from './load-page-cues.ts';

const times = 64;
/** What may be added to 64 times the work: the fixed part is counted once only, so a little less is the rule. */
const slack = 1.1;
const cues = loadPageCues();

const prose = (n: number) =>
  `Ngày ${(n % 27) + 1}/5, Ủy ban nhân dân xã Mẫu ${n} tổ chức hội nghị sơ kết công tác ${n * 7} tháng đầu năm, bàn việc quý sau.`;

/** Repeated shapes of pages; `n` copies of each. */
const shapes: Readonly<Record<string, (n: number) => string>> = {
  paragraphs: (n) => copies(n, (at) => `<p class="c${at}">${prose(at)} <b>Xã Mẫu</b> <a href="/${at}">xem</a></p>`),
  'lines in one box': (n) => `<div>${copies(n, (at) => `${prose(at)}<br>Lưu ý ${at}<br/>`)}</div>`,
  'boxes of teasers': (n) =>
    copies(n, (at) => `<ul>${copies(5, (no) => `<li class="n"><h3><a href="/${at}/${no}">${prose(no)}</a></h3> 1/2/2024</li>`)}</ul>`),
  'rows and nested tables': (n) =>
    copies(n, (at) => `<table><tr><td><table><tr><td>Xã ${at}</td><td>${at} ha</td></tr><tr><td>Lúa</td><td>5 tạ</td></tr></table><img src=x></td></tr></table>`),
  'nested boxes': (n) =>
    copies(n, (at) => `${'<div><span class="title">'.repeat(20)}${prose(at)}${'</span></div>'.repeat(20)}`),
  'stories side by side': (n) =>
    copies(n, (at) => `<div class="story"><h2><a href="/t${at}">Xã Mẫu ${at} họp bàn việc quý sau</a></h2><p>03/04/2024</p><p>${prose(at)}</p></div>`),
  'headings of other articles and comments': (n) =>
    copies(n, (at) => `<div><h4>Tin liên quan</h4><p>${prose(at)}</p><h4>Bình luận</h4><p>Lượt xem: ${at}</p></div>`),
}; // biome-ignore format: one shape a row

const copies = (n: number, make: (at: number) => string) =>
  Array.from({ length: n }, (_, at) => make(at)).join('');

const page = (body: string) =>
  `<html><head><title>Xã Mẫu họp bàn việc quý sau</title><style>.c1,.n{font-weight:bold}</style></head><body><h1>Xã Mẫu họp bàn việc quý sau</h1>${body}</body></html>`;

/** Has every look at the children, the parent or the place of an element counted: a look at children takes in each of them. */
function watchTree(root: MarkupElement, look: (nodes: number) => void): void {
  const all = [root, ...[...walkMarkup(root)].filter((node) => node.kind === 'element')];
  for (const element of all) {
    const { children, parent, order } = element;
    watch(element, 'children', children, () => look(children.length + 1));
    watch(element, 'parent', parent, () => look(1));
    watch(element, 'order', order, () => look(1));
  }
}

function watch(holder: object, name: string, value: unknown, look: () => void): void {
  const get = () => {
    look();
    return value;
  };
  Object.defineProperty(holder, name, { get, configurable: true, enumerable: true });
}

/** Counts the characters of the lines that the vocabulary is asked about. */
function countingCues(ask: (length: number) => void): PageCues {
  const counted =
    (name: 'has' | 'is' | 'startLength' | 'without' | 'numberOf') => (kind: string, line: string) => {
      ask(line.length + 1);
      return cues[name](kind, line);
    };
  return {
    ...cues,
    ...Object.fromEntries((['has', 'is', 'startLength', 'without', 'numberOf'] as const).map((name) => [name, counted(name)])),
  }; // biome-ignore format: one value
}

function measure(source: string): { nodes: number; asked: number; blocks: number } {
  let nodes = 0;
  let asked = 0;
  const document = parseMarkup(source);
  watchTree(document.root, (count) => {
    nodes += count;
  });
  const countedCues = countingCues((length) => {
    asked += length;
  });
  const { reading } = cleanMarkup(document, 'utf-8', null, null, countedCues, []);
  return { nodes, asked, blocks: reading.blocks.length };
}

describe('the work of cleaning', () => {
  it.each(Object.entries(shapes))('grows no faster than the page: %s', (_name, make) => {
    const small = measure(page(make(4)));
    const large = measure(page(make(4 * times)));
    expect(large.blocks).toBeGreaterThan(small.blocks * times * 0.4);
    expect(small.nodes).toBeGreaterThan(50);
    expect(large.nodes).toBeLessThan(small.nodes * times * slack);
    expect(large.asked).toBeLessThan(small.asked * times * slack);
  });
});
