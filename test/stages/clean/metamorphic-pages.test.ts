import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { cleanPage } from '../../../src/stages/clean/clean-page.ts';
import { loadPageCues, pageOf } from './load-page-cues.ts';

const cues = loadPageCues();
const folder = new URL('./pages/', import.meta.url);
const names = (list: string) =>
  (JSON.parse(readFileSync(new URL(list, folder), 'utf8')) as { page: string; verdict?: string }[])
    .filter(({ page, verdict }) => verdict === undefined && page !== '86-utf16')
    .map(({ page }) => page);
const pages = [...names('expectations-templates.json'), ...names('expectations-templates-aside.json')];

function read(html: string): unknown {
  const { article } = cleanPage(
    { page: pageOf('page.html', 'text/html; charset=utf-8'), bytes: Buffer.from(html), source: null },
    cues,
  );
  return {
    title: article?.title,
    published: article?.published_on,
    author: article?.author,
    body: article?.body,
    captions: article?.captions,
  };
}

/** Every opening tag outside scripts and comments, through a function of its name, attributes and end. */
function eachTag(html: string, change: (name: string, attributes: string[], end: string) => string): string {
  return html.replace(
    /<(script|style)\b[\s\S]*?<\/\1>|<!--[\s\S]*?-->|<([a-z][\w-]*)((?:\s+[^\s=<>/"']+(?:=(?:"[^"]*"|'[^']*'|[^\s"'<>]*))?)*)\s*(\/?)>/gi,
    (tag, raw: string | undefined, name: string | undefined, attributes: string, end: string) => {
      if (raw !== undefined || name === undefined) return tag;
      const parts = attributes.match(/[^\s=]+(?:=(?:"[^"]*"|'[^']*'|[^\s"']*))?/g) ?? [];
      return change(name, parts, end);
    },
  );
}

const tagOf = (name: string, attributes: readonly string[], end: string) =>
  `<${[name, ...attributes].join(' ')}${end === '' ? '' : ' /'}>`;
const inBody = (html: string, change: (body: string) => string) =>
  html.replace(/(<body[^>]*>)([\s\S]*)$/i, (_, open: string, body: string) => open + change(body));

/** Rewritings after which a reader sees the same article. */
const rewritings: Record<string, (html: string) => string> = {
  'attributes in another order': (html) =>
    eachTag(html, (name, attributes, end) => tagOf(name, [...attributes].reverse(), end)),
  'tags in the other case': (html) =>
    eachTag(html, (name, attributes, end) => {
      const other = name === name.toLowerCase() ? name.toUpperCase() : name.toLowerCase();
      return /^(?:html|head|body|meta|title)$/i.test(name)
        ? tagOf(name, attributes, end)
        : tagOf(other, attributes, end);
    }),
  'more attributes that say nothing': (html) =>
    eachTag(html, (name, attributes, end) => tagOf(name, [...attributes, 'data-v-7ba5bd90=""'], end)),
  'blanks doubled and lines broken between tags': (html) =>
    inBody(html, (body) => body.replace(/>\s*</g, (between) => (/\s/.test(between) ? '>\n\t <' : between))),
  'comments between blocks': (html) =>
    inBody(html, (body) =>
      body.replace(/<(?=(?:p|div|table|tr|h[1-6]|ul)\b)/gi, '<!-- bắt đầu | 01/01/2001 --><'),
    ),
  'all of it in three more boxes': (html) =>
    inBody(html, (body) =>
      /<\/body>/i.test(body)
        ? `<div><div class="page-outer"><div>${body.replace(/<\/body>/i, '</div></div></div></body>')}`
        : body,
    ),
  'a banner above': (html) =>
    inBody(
      html,
      (body) =>
        `<div class="banner"><a href="/"><img src="/banner.jpg" alt="Huyện nhà"></a></div><div class="slogan">Chào mừng kỷ niệm ngày thành lập Đảng!</div>${body}`,
    ),
};

describe.each(Object.entries(rewritings))('the same article with %s', (_, rewrite) => {
  it.each(pages)('%s', (page) => {
    const html = readFileSync(new URL(`${page}.html`, folder), 'utf8');
    expect(read(rewrite(html))).toEqual(read(html));
  });
});
