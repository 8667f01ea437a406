import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { readPage } from '../../../src/stages/clean/clean-page.ts';
import { countVisible } from '../../../src/text/align-text.ts';
import { auditLines, auditText, type TextAudit } from './audit-text.ts';
import { loadPageCues, pageOf } from './load-page-cues.ts';

const cues = loadPageCues();
const own = new URL('./pages/', import.meta.url);
const shared = new URL('../../../../shared/eval/html/', import.meta.url);
const pasted = new URL('./pasted/', import.meta.url);
const seeds = new URL('../../../../shared/seeds/', import.meta.url);
const here = existsSync(shared);
if (!here && process.env.CI) throw new Error('the shared evaluation pages are missing');
if (!here) console.log('audit-text: pages of the evaluation skipped, ../shared is absent');

const sum = (numbers: Iterable<number>) => [...numbers].reduce((total, number) => total + number, 0);

function auditOf(folder: URL, name: string): { audit: TextAudit; body: string | null } | null {
  const bytes = readFileSync(new URL(name, folder));
  const { outcome, content } = readPage({ page: pageOf(name, 'text/html'), bytes, source: null }, cues);
  if (content === null || content.html === null) return null;
  return { audit: auditText(content.html, cues), body: outcome.article?.body ?? null };
}

const auditMarkup = (html: string): TextAudit => {
  const bytes = Buffer.from(html);
  return auditText(
    readPage({ page: pageOf('p', 'text/html'), bytes, source: null }, cues).content!.html!,
    cues,
  );
};

function check(folder: URL, name: string): void {
  const found = auditOf(folder, name);
  if (found === null) return;
  const { audit, body } = found;
  expect(audit.lost).toEqual([]);
  expect(sum(audit.fates.values())).toBe(audit.visible);
  // A row's bars are put in between its cells.
  if (body !== null && !body.includes(' | ')) expect(audit.fates.get('body')).toBe(countVisible(body));
}

function auditPasted(folder: URL, name: string): { audit: TextAudit; body: string } {
  const bytes = readFileSync(new URL(name, folder));
  const { outcome, content } = readPage({ page: pageOf(name, 'text/plain'), bytes, source: null }, cues);
  return { audit: auditLines(content!.text, content!.lines!), body: outcome.article?.body ?? '' };
}

function checkPasted(folder: URL, name: string): void {
  const { audit, body } = auditPasted(folder, name);
  expect(audit.lost).toEqual([]);
  expect(sum(audit.fates.values())).toBe(audit.visible);
  if (!body.includes(' | ')) expect(audit.fates.get('body')).toBe(countVisible(body));
}

describe('every letter of a page is accounted for', () => {
  it('tells what is hidden, by tag, and reads the caption of a table of data', () => {
    const audit = auditMarkup(`<body><div style="display:none">ẩn</div><script>var a</script><p>Một hai</p>
      <table><caption>Bảng số</caption><tr><td>Năm</td><td>Số</td></tr><tr><td>2024</td><td>15</td></tr></table></body>`);
    expect(audit.lost).toEqual([]);
    expect([...audit.unseen]).toEqual([
      ['div', 2],
      ['script', 4],
    ]);
    expect(audit.visible).toBe('MộthaiBảngsốNămSố202415'.normalize('NFC').length);
  });

  const pages = readdirSync(own).filter((name) => name.endsWith('.html'));
  it.each(pages)('own page %s', (name) => check(own, name));

  const texts = readdirSync(pasted).filter((name) => name.endsWith('.txt'));
  it.each(texts)('pasted text %s', (name) => checkPasted(pasted, name));

  it('tells the title, what stands over it, stamps, captions, bylines, repeats and what ends the text', () => {
    const fates = new Set(texts.flatMap((name) => [...auditPasted(pasted, name).audit.fates.keys()]));
    for (const fate of ['above', 'title', 'stamp', 'body', 'caption', 'byline', 'tail', 'noise'])
      expect(fates).toContain(fate);
  });

  it.skipIf(!here)('the seeds', () => {
    for (const name of readdirSync(seeds).filter((file) => file.endsWith('.txt'))) checkPasted(seeds, name);
  });

  it.skipIf(!here)(
    'pages of the evaluation',
    () => {
      const totals = new Map<string, number>();
      for (const name of readdirSync(shared).filter((file) => file.endsWith('.html'))) {
        check(shared, name);
        for (const [fate, letters] of auditOf(shared, name)?.audit.fates ?? [])
          totals.set(fate, (totals.get(fate) ?? 0) + letters);
      }
      const all = sum(totals.values());
      const lines = [...totals].sort((a, b) => b[1] - a[1]);
      console.log(
        lines
          .map(([fate, letters]) => `${fate} ${letters} (${((100 * letters) / all).toFixed(1)} %)`)
          .join(', '),
      );
      expect(all).toBeGreaterThan(0);
    },
    60_000,
  );
});
