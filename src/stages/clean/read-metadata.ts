import { decodeEntities } from '../../markup/decode-entities.ts';
import type { MarkupElement } from '../../markup/markup-node.ts';
import { attributeOf, eachElement, textOf } from '../../markup/query-markup.ts';
import { normalizeLine } from './fold-line.ts';

/** What a page's head and JSON-LD declare; templates lie here often, so nothing of it is final. */
export interface PageMetadata {
  /** `<title>` as it stands. */
  readonly pageTitle: string;
  /** `og:title`, JSON-LD headline and the like, in order of trust. */
  readonly titles: readonly string[];
  /** ISO dates in Vietnam's time, in order of trust. */
  readonly published: readonly string[];
  /** Days of all `<time>` elements, whatever they tell of. */
  readonly times: readonly string[];
  readonly authors: readonly string[];
  readonly sections: readonly string[];
  readonly siteNames: readonly string[];
  readonly description: string;
  readonly language: string;
  /** `og:type` or a JSON-LD article type says article. */
  readonly article: boolean;
  readonly refresh: boolean;
}

const maxTimes = 100;
const maxJson = 400_000;

/** Reads the head's metadata and every JSON-LD block; broken JSON is left aside. */
export function readMetadata(root: MarkupElement): PageMetadata {
  const meta = new Map<string, string>();
  const graph: Record<string, unknown>[] = [];
  let pageTitle = '';
  let language = '';
  const times: string[] = [];
  const days: string[] = [];
  eachElement(root, (node) => {
    if (node.tag === 'meta') {
      const content = normalizeLine(decodeEntities(attributeOf(node, 'content')));
      for (const name of ['property', 'name', 'itemprop', 'http-equiv']) {
        const key = attributeOf(node, name).toLowerCase();
        if (key !== '' && content !== '' && !meta.has(key)) meta.set(key, content);
      }
    } else if (node.tag === 'title' && pageTitle === '' && !isInPicture(node))
      pageTitle = normalizeLine(decodeEntities(textOf(node)));
    else if (node.tag === 'time') {
      const day = attributeOf(node, 'datetime');
      if (days.length < maxTimes) days.push(day);
      if (/publish|pubdate/i.test(`${attributeOf(node, 'class')} ${attributeOf(node, 'itemprop')}`))
        times.push(day);
    } else if (node.tag === 'html') language = attributeOf(node, 'lang').toLowerCase();
    else if (node.tag === 'script' && attributeOf(node, 'type').includes('ld+json'))
      collectGraph(textOf(node), graph);
  });
  const articles = graph.filter((item) => /article|posting|report/i.test(typeOf(item)));
  const pick = (...names: string[]) =>
    names.map((name) => meta.get(name) ?? '').filter((value) => value !== '');
  return {
    pageTitle,
    titles: unique([
      ...articles.flatMap((item) => strings(item.headline)),
      ...pick('og:title', 'headline', 'twitter:title', 'dc.title', 'title'),
    ]),
    published: unique(
      [
        ...pick(
          'article:published_time',
          'datepublished',
          'pubdate',
          'publishdate',
          'publish_date',
          'og:published_time',
          'dc.date.issued',
        ),
        ...articles.flatMap((item) => strings(item.datePublished)),
        ...times.slice(0, 1),
        ...pick('dc.date', 'date', 'datecreated'),
      ]
        .map(vietnamDate)
        .filter((date) => date !== null),
    ),
    times: unique(days.map(vietnamDate).filter((date) => date !== null)),
    authors: unique([
      ...articles.flatMap((item) => names(item.author)),
      ...pick('article:author', 'author', 'dc.creator', 'byl'),
    ]),
    sections: unique([
      ...pick('article:section', 'section'),
      ...articles.flatMap((item) => strings(item.articleSection)),
    ]),
    siteNames: unique([
      ...pick('og:site_name', 'application-name', 'dc.publisher', 'copyright'),
      ...articles.flatMap((item) => names(item.publisher)),
    ]),
    description: pick('og:description', 'description')[0] ?? '',
    language,
    article: meta.get('og:type') === 'article' || articles.length > 0,
    refresh: meta.has('refresh'),
  };
}

/** A drawing's own title names no page. */
function isInPicture(element: MarkupElement): boolean {
  for (let at = element.parent; at !== null; at = at.parent) if (at.tag === 'svg') return true;
  return false;
}

function collectGraph(text: string, graph: Record<string, unknown>[]): void {
  if (text.length > maxJson) return;
  let parsed: unknown;
  try {
    parsed = JSON.parse(
      text
        .trim()
        .replace(/^\/\*.*?\*\/|^<!--|-->$/g, '')
        .replace(/[\u0000-\u001f]+/g, ' '),
    );
  } catch {
    // Hand-written JSON-LD is broken often; the visible page says the same.
    return;
  }
  const queue: unknown[] = [parsed];
  for (let at = 0; at < queue.length && at < 500; at++) {
    const item = queue[at];
    if (Array.isArray(item)) queue.push(...item.slice(0, 100));
    else if (typeof item === 'object' && item !== null) {
      const record = item as Record<string, unknown>;
      graph.push(record);
      if (Array.isArray(record['@graph'])) queue.push(...record['@graph'].slice(0, 100));
    }
  }
}

function typeOf(item: Record<string, unknown>): string {
  return strings(item['@type']).join(' ');
}

function strings(value: unknown): string[] {
  if (typeof value === 'string') return [normalizeLine(decodeEntities(value))].filter((text) => text !== '');
  return Array.isArray(value) ? value.slice(0, 20).flatMap(strings) : [];
}

function names(value: unknown): string[] {
  if (Array.isArray(value)) return value.slice(0, 20).flatMap(names);
  if (typeof value === 'object' && value !== null) return strings((value as Record<string, unknown>).name);
  return strings(value);
}

function unique(values: readonly string[]): string[] {
  return [...new Set(values)];
}

/** `YYYY-MM-DD` in UTC+7 of an ISO date or date-time; a time without zone is Vietnam's. */
export function vietnamDate(value: string): string | null {
  const match =
    /^((?:19|20)\d\d)-(\d\d)-(\d\d)(?:[T ]?(\d\d):(\d\d)(?::\d\d(?:\.\d+)?)? ?(Z|[+-]\d\d:?\d\d)?)?/.exec(
      value,
    );
  if (match === null) return null;
  const [, y, m, d, hour, minute, zone] = match;
  let time = Date.UTC(Number(y), Number(m) - 1, Number(d), Number(hour ?? 0), Number(minute ?? 0));
  if (zone !== undefined) {
    const offset =
      zone === 'Z'
        ? 0
        : (zone.startsWith('-') ? -1 : 1) * (Number(zone.slice(1, 3)) * 60 + Number(zone.slice(-2)));
    time += (420 - offset) * 60_000;
  }
  const date = new Date(time);
  return Number.isNaN(date.getTime()) || date.getUTCFullYear() < 1990
    ? null
    : date.toISOString().slice(0, 10);
}
