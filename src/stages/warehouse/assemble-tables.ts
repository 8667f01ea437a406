import type { Article } from '../../model/article.ts';
import type { ArticleFacts, Document, Person } from '../../model/facts.ts';
import type { Reject } from '../../model/failure.ts';
import type { Page, PageVerdict, Source } from '../../model/page.ts';
import type { Reference } from '../../model/reference.ts';
import { contractTables } from './contract-tables.ts';
import { factTables } from './fact-tables.ts';
import { listPositions, listRules } from './list-reference.ts';
import type { NewestArticle } from './pick-newest.ts';
import { screenRows } from './screen-rows.ts';
import type { Row } from './table.ts';
import { weighKeywords, weighPlaceKeywords } from './weigh-keywords.ts';

/** Everything that a warehouse is made from. */
export interface WarehouseInput {
  readonly sources: readonly Source[];
  readonly pages: readonly (Page & { readonly verdict: PageVerdict; readonly run_id: string | null })[];
  readonly articles: readonly NewestArticle[];
  /** Facts of those articles, in any order. */
  readonly facts: readonly ArticleFacts[];
  readonly corpus: {
    readonly persons: readonly Person[];
    readonly person_candidates: readonly { person_id: string; candidate_id: string; reason: string }[];
    readonly documents: readonly Document[];
    readonly duplicate_of: ReadonlyMap<string, string>;
  };
  readonly reference: Reference;
  readonly rejects: readonly (Reject & { readonly run_id: string | null; readonly source_id?: string })[];
  readonly runs: readonly Row[];
}

/** Rows of every table of the contract; a row that breaks it becomes a row of `rejects`. */
export function assembleTables(input: WarehouseInput): ReadonlyMap<string, readonly Row[]> {
  const factsOf = new Map(input.facts.map((facts) => [facts.article_id, facts]));
  const bodies = new Map(input.articles.map(({ article }) => [article.article_id, article.body]));
  const origins = new Map(input.articles.map(({ article }) => [article.article_id, article.origin]));
  const runs = new Map(input.pages.map((page) => [page.origin, page.run_id]));
  const sources = new Map(input.pages.map((page) => [page.origin, page.source_id]));
  const raw = new Map<string, Iterable<Row>>([
    ['sources', completeSources(input)],
    ['pages', input.pages as readonly Row[]],
    [
      'articles',
      input.articles.map((newest) => articleRow(newest, factsOf.get(newest.article.article_id), input)),
    ],
    ['documents', input.corpus.documents as readonly Row[]],
    ['persons', input.corpus.persons as readonly Row[]],
    ['person_candidates', input.corpus.person_candidates],
    ['positions', listPositions(input.facts)],
    ['places', input.reference.places as readonly Row[]],
    ['place_successors', input.reference.successions as readonly unknown[] as Row[]],
    ['keywords', weighKeywords(input.facts)],
    ['place_keywords', weighPlaceKeywords(input.facts, input.reference.places)],
    ['rules', listRules(input.reference, input.facts)],
    ['runs', input.runs],
  ]);
  for (const { name } of factTables) {
    raw.set(
      name,
      input.facts.flatMap((facts) => facts[name as 'dates'] as readonly Row[]),
    );
  }
  raw.set(
    'place_candidates',
    input.facts.flatMap((facts) => (facts.place_candidates ?? []) as readonly unknown[] as Row[]),
  );
  raw.set(
    'appointment_mentions',
    input.facts.flatMap((facts) => (facts.appointment_mentions ?? []) as readonly unknown[] as Row[]),
  );
  const tables = new Map<string, readonly Row[]>();
  const rejects: Row[] = [...input.rejects];
  for (const table of contractTables) {
    if (table.name === 'rejects') continue;
    const { kept, refused } = screenRows(table, raw.get(table.name) ?? [], bodies);
    tables.set(table.name, kept);
    for (const { row, problem } of refused) {
      const origin = origins.get(String(row.article_id)) ?? String(row[table.key[0] ?? ''] ?? table.name);
      const rule = row.rule === undefined ? '' : ` by ${row.rule}`;
      const detail = `a row of ${table.name}${rule} left out: ${problem}`;
      rejects.push({
        origin,
        stage: 'warehouse',
        reason: 'row-breaks-contract',
        detail,
        run_id: runs.get(origin) ?? null,
        source_id: sources.get(origin) ?? null,
      });
    }
  }
  const table = contractTables.find(({ name }) => name === 'rejects')!;
  // A reject said twice is one reject: there is nothing to report about leaving the second out.
  tables.set('rejects', screenRows(table, rejects, bodies).kept);
  return tables;
}

function articleRow(newest: NewestArticle, facts: ArticleFacts | undefined, input: WarehouseInput): Row {
  const { article, ...history } = newest;
  const { portal_text: _, ...columns } = article satisfies Article;
  return {
    ...columns,
    ...history,
    place: facts?.place ?? null,
    place_id: facts?.place_id ?? null,
    province: facts?.province ?? null,
    district: facts?.district ?? null,
    duplicate_of: input.corpus.duplicate_of.get(article.article_id) ?? null,
  };
}

/** The named sources and, for pages of one that nobody named, a row of its own. */
function completeSources(input: WarehouseInput): Row[] {
  const rows = new Map<string, Row>(input.sources.map((source) => [source.source_id, { ...source }]));
  for (const { source_id, url } of input.pages) {
    if (!rows.has(source_id))
      rows.set(source_id, { source_id, name: source_id, kind: url === null ? 'files' : 'portal' });
  }
  return [...rows.values()];
}
