import type { MarkupElement } from '../../markup/markup-node.ts';
import { elementsByTag } from '../../markup/query-markup.ts';
import { declaredTitles } from './declared-titles.ts';
import { slugWords, unaccented } from './find-title.ts';
import { wordsOf } from './fold-line.ts';
import type { PageCues } from './page-cues.ts';
import { readMetadata } from './read-metadata.ts';
import { readScriptData } from './read-script-data.ts';
import { readScriptRecords, type ScriptRecord, type ScriptTitle } from './read-script-records.ts';
import type { TextPiece } from './text-piece.ts';

/** An article that only a script of the page holds: the page with its text put in. */
export interface ScriptArticle {
  readonly pieces: readonly TextPiece[];
  /** What held it, for a note. */
  readonly script: string;
}

/**
 * The article among the data that a page's scripts hold (`__NEXT_DATA__`, `window.x = {…}`, JSON-LD): the one whose title is the page's own,
 * by metadata or address. Null where there is none, or several: state holds other news too. Scripts are read as JSON, never run.
 */
export function findScriptArticle(
  root: MarkupElement,
  source: string,
  url: string | null,
  cues: PageCues,
): ScriptArticle | null {
  const titles = declaredTitles(readMetadata(root), cues).map(wordsOf);
  const slug = slugWords(url);
  const isOwn = ({ text }: ScriptTitle) => {
    const words = wordsOf(text);
    return titles.includes(words) || isSlug(slug, unaccented(words));
  };
  const found = readScriptData(root, source).flatMap(({ name, source: held, base, values }) =>
    readScriptRecords(held, values, cues).flatMap((record) => {
      const title = record.titles.find(isOwn);
      return title === undefined ? [] : [{ name, base, record, title }];
    }),
  );
  if (new Set(found.map(({ title }) => wordsOf(title.text))).size !== 1) return null;
  const best = found.reduce((one, other) => (other.record.length > one.record.length ? other : one));
  const pieces = putIn(source, placeIn(root, source), best.title, best.record, best.base);
  return { pieces, script: `script ${best.name}` };
}

/** An address names a headline by all its words, or by the first of them where it is cut. */
function isSlug(slug: string, words: string): boolean {
  if (slug.split(' ').length < 4 || words.split(' ').length < 4) return false;
  return words === slug || words.startsWith(`${slug} `) || slug.startsWith(`${words} `);
}

/** The end of what the body holds. */
function placeIn(root: MarkupElement, source: string): number {
  const last = elementsByTag(root, 'body')[0]?.children.at(-1);
  return last?.end ?? source.length;
}

function putIn(
  source: string,
  at: number,
  title: ScriptTitle,
  record: ScriptRecord,
  base: readonly TextPiece[] | null,
): TextPiece[] {
  const told = (piece: TextPiece): TextPiece =>
    base === null || piece.kind === 'put-in' ? piece : { kind: 'within', base, piece };
  const write = (text: string): TextPiece => ({ kind: 'put-in', text });
  const declare = (property: string, content: string | null) =>
    content === null ? '' : `<meta property="${property}" content="${escapeMarkup(content)}">`;
  const head = [
    declare('article:published_time', record.published),
    declare('article:author', record.author),
    declare('article:section', record.section),
  ].join('');
  const { lead } = record;
  return [
    { kind: 'source', start: 0, end: at },
    write(`${head}<article><h1>`),
    told(title.piece),
    write('</h1>'),
    ...(lead === null
      ? []
      : [write(`<div class="${escapeMarkup(lead.key)}"><p>`), told(lead.piece), write('</p></div>')]),
    write('<div>'),
    ...record.body.flatMap((piece) =>
      record.plain ? [write('<p>'), told(piece), write('</p>')] : [told(piece)],
    ),
    write('</div></article>'),
    { kind: 'source', start: at, end: source.length },
  ];
}

function escapeMarkup(text: string): string {
  return text.replace(/[&<>"]/g, (sign) => `&#${sign.charCodeAt(0)};`);
}
