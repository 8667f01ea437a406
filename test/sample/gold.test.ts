import { readdirSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';

const SAMPLE = join(dirname(fileURLToPath(import.meta.url)), '../../data/sample');

interface Source {
  articles: { id: string; doc?: string; no?: number; lead: string; body: string; title: string }[];
}
const texts = new Map(
  readdirSync(join(SAMPLE, 'articles'))
    .map((f) => parse(readFileSync(join(SAMPLE, 'articles', f), 'utf8')) as Source)
    .flatMap((s) =>
      s.articles
        .filter((a) => a.body)
        .flatMap((a) => [a.id, a.doc, `id=${a.no}`].map((key) => [key, a] as const)),
    ),
);

interface GoldArticle {
  readonly doc: string;
  readonly title: string;
  readonly published: string | null;
  readonly set_aside?: boolean;
  readonly officials: readonly {
    name: string;
    position: string;
    tenure: string;
    place?: string | null;
    optional?: boolean;
  }[];
  readonly events: readonly { type: string; name?: string | null; count?: number | null }[];
  readonly documents: readonly {
    type: string;
    number: string | null;
    about: string | null;
    issued: string | null;
  }[];
  readonly quantities: readonly { value: number; unit: string; optional?: boolean }[];
  readonly percentages: readonly {
    low: number | null;
    high: number | null;
    comparator: string;
    indicator: readonly string[];
    optional?: boolean;
  }[];
  readonly dates: readonly string[];
  readonly dates_optional: readonly string[];
}
const gold: readonly GoldArticle[] = JSON.parse(readFileSync(join(SAMPLE, 'gold.json'), 'utf8'));
/** Lower case, old tone placement made new, so that `uỷ` is `ủy`. */
const fold = (text: string) =>
  text
    .normalize('NFC')
    .toLowerCase()
    .replace(/uỷ/g, 'ủy')
    .replace(/khoá/g, 'khóa')
    .replace(/[–—]/g, '-')
    .replace(/\s+/g, ' ');
/** As the field prints it: comma before decimals, dots or nothing between thousands, a zero before a small count. */
const printed = (value: number) => {
  const [whole, part] = String(value).split('.');
  const grouped = whole!.replace(/\B(?=(\d{3})+$)/g, '.');
  return [`${grouped}${part ? `,${part}` : ''}`, `0${grouped}`];
};
const has = (text: string, value: number) =>
  printed(value).some((form) =>
    new RegExp(`(?<![\\d.,])${form.replaceAll('.', '\\.')}(?![\\d]|[.,]\\d)`).test(text),
  );

describe('gold.json', () => {
  it('annotates at least 24 articles and keeps a third of them aside', () => {
    expect(gold.length).toBeGreaterThanOrEqual(24);
    expect(gold.filter((g) => g.set_aside).length).toBeGreaterThanOrEqual(gold.length / 3);
    expect(new Set(gold.map((g) => g.doc)).size).toBe(gold.length);
  });

  it('covers every kind of fact', () => {
    const types = new Set(gold.flatMap((g) => g.events.map((e) => e.type)));
    for (const type of [
      'bổ nhiệm',
      'bổ nhiệm lại',
      'luân chuyển',
      'điều động',
      'biệt phái',
      'bầu',
      'chỉ định',
      'chuẩn y',
      'giới thiệu ứng cử',
      'phân công',
      'miễn nhiệm',
      'cách chức',
      'giáng chức',
      'đình chỉ',
      'bãi nhiệm',
      'khiển trách',
      'cảnh cáo',
      'khai trừ',
      'nghỉ hưu',
      'từ chức',
      'quy hoạch',
      'đào tạo',
      'kết nạp',
    ])
      expect(types, type).toContain(type);
    expect(new Set(gold.flatMap((g) => g.percentages).map((p) => p.comparator))).toEqual(
      new Set(['eq', 'ge', 'gt', 'le', 'lt', 'approx', 'range']),
    );
    expect(new Set(gold.flatMap((g) => g.officials).map((o) => o.tenure))).toEqual(
      new Set(['current', 'former', 'incoming', 'outgoing', 'acting']),
    );
  });
});

describe.each(gold)('gold of $doc', (g) => {
  const article = texts.get(g.doc)!;
  const raw = `${article.lead}\n${article.body}`.normalize('NFC');
  const text = fold(raw);

  it('names only what the text has', () => {
    for (const o of g.officials) expect(text, o.name).toContain(fold(o.name));
    for (const e of g.events) if (e.name) expect(text, e.name).toContain(fold(e.name));
    for (const d of g.documents) {
      if (d.number) expect(text, d.number).toContain(fold(d.number));
      if (d.about) expect(text, d.about).toContain(fold(d.about));
      expect(text, d.type).toContain(d.type);
    }
  });

  it('gives posts whose words stand in the text', () => {
    const spelled: Record<string, string[]> = { 'ban thường vụ': ['uvbtv', 'btv'], 'ban chấp hành': ['bch'] };
    for (const o of g.officials) {
      if (o.optional) continue; // inferred from `tham gia Ban Chấp hành` and the like: the words of the post don't stand there
      let post = fold(o.position);
      for (const [long, short] of Object.entries(spelled))
        if (!text.includes(long) && short.some((s) => text.includes(s)))
          post = post.replace(`ủy viên ${long}`, '').replace(long, '');
      for (const word of post.split(/[\s,-]+/).filter(Boolean))
        expect(text, `${o.name}: ${o.position}`).toContain(word);
      if (o.place)
        expect(text, `${o.name}: ${o.place}`).toContain(
          fold(o.place).replace(/^(tỉnh|huyện|thị xã|xã|đặc khu) /, ''),
        );
    }
  });

  it('gives numbers, counts and indicators that stand in the text', () => {
    for (const q of g.quantities) {
      const money = / tỷ đồng$/.test(` ${q.unit}`) && !has(raw, q.value);
      if (money) {
        const [whole, part] = String(q.value).split('.');
        expect(raw, `${q.value} ${q.unit}`).toMatch(
          new RegExp(`${whole} tỷ ${Number(part!.padEnd(3, '0'))} triệu đồng`),
        );
      } else if (!q.optional) {
        expect(has(raw, q.value), `${q.value} ${q.unit}`).toBe(true);
        expect(text, q.unit).toContain(fold(q.unit));
      }
    }
    for (const p of g.percentages) {
      for (const bound of [p.low, p.high])
        if (bound !== null && !p.optional) expect(has(raw, bound), `${bound}%`).toBe(true);
      if (!p.optional)
        for (const key of p.indicator)
          for (const word of key.split(/[\s,]+/))
            expect(text, `${key} (${p.low ?? p.high}%)`).toContain(fold(word));
    }
    for (const e of g.events) if (e.count) expect(has(raw, e.count), `${e.type} ${e.count}`).toBe(true);
  });

  it('has well-formed dates, every year of which the text or the publication date has', () => {
    for (const edtf of [...g.dates, ...g.dates_optional]) {
      expect(edtf).toMatch(/^(\d{3}[\dX]|XXXX)(-\d\d){0,2}(\/(\.\.|\d{4}(-\d\d){0,2}))?$|^\.\.\/\d{4}$/);
      for (const year of edtf.match(/\d{4}|\d{3}(?=X)/g) ?? [])
        expect(raw.includes(year) || String(g.published).startsWith(year), `${edtf}`).toBe(true);
    }
    for (const d of g.documents) {
      if (!d.issued) continue;
      const [y, m, day] = d.issued.split('-').map(Number);
      expect(raw, d.issued).toMatch(new RegExp(`0?${day}/0?${m}/${y}`));
    }
  });

  it('gives a title as the article has it', () => {
    expect(g.title).toBe(article.title);
  });
});
