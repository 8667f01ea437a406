import { readdirSync, readFileSync } from 'node:fs';
import { parse } from 'yaml';

/** A text to rewrite, with what an article of it would know. */
export interface SourceText {
  readonly origin: string;
  readonly published_on: string | null;
  readonly text: string;
}

const quality = new URL('../../bench/quality/', import.meta.url);
const sample = new URL('../../data/sample/', import.meta.url);

/** Paragraphs of every open text that is annotated in this repository: passages, papers, the sample's articles. */
export function sourceTexts(): SourceText[] {
  return [...openPapers('passages'), ...openPapers('papers'), ...openArticles()].flatMap(
    ({ origin, published_on, text }) =>
      text
        .split('\n')
        .filter((paragraph) => paragraph.trim() !== '')
        .map((paragraph, at) => ({ origin: `${origin}:${at}`, published_on, text: paragraph.trim() })),
  );
}

function openPapers(name: string): SourceText[] {
  const folder = new URL(`${name}/`, quality);
  const aside = new Set(goldOf(folder).flatMap((gold) => (gold.set_aside ? [gold.doc] : [])));
  return readFileSync(new URL('articles.jsonl', folder), 'utf8')
    .trim()
    .split('\n')
    .map((line) => JSON.parse(line) as { origin: string; published: string | null; text: string })
    .filter(({ origin }) => !aside.has(origin))
    .map(({ origin, published, text }) => ({ origin, published_on: published, text }));
}

/** Articles of the sample that the annotations name and don't set aside. */
function openArticles(): SourceText[] {
  const open = new Set(goldOf(sample).flatMap((gold) => (gold.set_aside ? [] : [gold.doc])));
  return readdirSync(new URL('articles/', sample))
    .sort()
    .flatMap((file) => {
      const { articles } = parse(readFileSync(new URL(`articles/${file}`, sample), 'utf8')) as {
        articles: { id: string; doc?: string; no?: number; published?: string; body?: string }[];
      };
      return articles
        .filter(
          ({ id, doc, no, body }) =>
            body !== undefined && [id, doc, `id=${no}`].some((key) => open.has(key!)),
        )
        .map(({ id, published, body }) => ({
          origin: id,
          published_on: published?.slice(0, 10) ?? null,
          text: body!,
        }));
    });
}

function goldOf(folder: URL): { doc: string; set_aside?: boolean }[] {
  return JSON.parse(readFileSync(new URL('gold.json', folder), 'utf8'));
}
