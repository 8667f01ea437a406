import { readColumns, readDifferences } from './compare/find-differences.ts';
import { judgeArticles } from './compare/judge-articles.ts';
import { factTables } from './fact-tables.ts';
import { openDuckdb, readRows, runSql } from './open-duckdb.ts';
import type { Row } from './table.ts';

/** Why facts differ: their page is new, has other words, came under another address, is told no more; rules or code read it otherwise; another article changed what it refers to. */
const deltaReasons = [
  'page-new',
  'page-changed',
  'page-moved',
  'page-removed',
  'rules',
  'other-articles',
] as const;
export type DeltaReason = (typeof deltaReasons)[number];

export interface DeltaCount {
  readonly added: number;
  readonly changed: number;
  readonly removed: number;
}

/** One fact that one of two warehouses has and the other hasn't, or has with other values. */
export interface FactChange {
  readonly table: string;
  readonly kind: 'added' | 'changed' | 'removed';
  readonly why: DeltaReason;
  readonly article_id: string;
  /** Address or file name of the article. */
  readonly origin: string;
  /** Span in the newer body, in the older one for a removed fact. */
  readonly char_start: number;
  readonly char_end: number;
  readonly before: Row | null;
  readonly after: Row | null;
  /** Columns that differ; empty unless `changed`. */
  readonly columns: readonly string[];
}

/** What a warehouse says that an earlier one does not, and the other way round. Offsets that only moved are no change. */
export interface WarehouseDelta {
  readonly tables: Readonly<Record<string, DeltaCount>>;
  readonly reasons: Readonly<Partial<Record<DeltaReason, DeltaCount>>>;
  /** Articles by what became of them; those as they were are left out. */
  readonly articles: {
    readonly added: number;
    readonly changed: number;
    readonly moved: number;
    readonly vanished: number;
    readonly returned: number;
    readonly removed: number;
  };
  /** Facts that stay, but stand in an article that vanished or moved since. */
  readonly marked: number;
  /** The first of the changes, in order of table, article and span. */
  readonly changes: readonly FactChange[];
}

/** Compares the facts of two warehouses; `limit` bounds the changes that are given one by one (1000 unless told), never the counts. */
export async function compareWarehouses(
  oldFile: string,
  newFile: string,
  limit = 1000,
): Promise<WarehouseDelta> {
  const database = await openDuckdb(newFile, 'read');
  try {
    await runSql(database, `ATTACH '${oldFile.replaceAll("'", "''")}' AS earlier (READ_ONLY)`);
    const columns = await readColumns(database);
    await judgeArticles(database, columns);
    await runSql(
      database,
      `CREATE TEMP TABLE changes (table_name VARCHAR, kind VARCHAR, article_id VARCHAR, char_start INTEGER,
       char_end INTEGER, before_row VARCHAR, after_row VARCHAR)`,
    );
    for (const { name } of factTables) await readDifferences(database, name, columns);
    return {
      tables: await countBy(database, 'table_name'),
      reasons: await countBy(database, 'why'),
      articles: await countArticles(database),
      marked: await countMarked(database),
      changes: await listChanges(database, limit),
    };
  } finally {
    database.close();
  }
}

type Database = Parameters<typeof readRows>[0];

async function countBy(database: Database, column: string): Promise<Record<string, DeltaCount>> {
  const rows = await readRows(
    database,
    `SELECT ${column} AS name, count(*) FILTER (kind = 'added')::INTEGER AS added,
     count(*) FILTER (kind = 'changed')::INTEGER AS changed, count(*) FILTER (kind = 'removed')::INTEGER AS removed
     FROM changes JOIN judged USING (article_id) GROUP BY ALL ORDER BY name`,
  );
  return Object.fromEntries(
    rows.map(({ name, added, changed, removed }) => [
      String(name),
      { added: Number(added), changed: Number(changed), removed: Number(removed) },
    ]),
  );
}

async function countArticles(database: Database): Promise<WarehouseDelta['articles']> {
  const rows = await readRows(database, 'SELECT fate, count(*)::INTEGER AS n FROM judged GROUP BY fate');
  const of = (fate: string) => Number(rows.find((row) => row.fate === fate)?.n ?? 0);
  const fates = ['added', 'changed', 'moved', 'vanished', 'returned', 'removed'] as const;
  return Object.fromEntries(fates.map((fate) => [fate, of(fate)])) as WarehouseDelta['articles'];
}

async function countMarked(database: Database): Promise<number> {
  const counts = factTables.map(
    ({ name }) =>
      `SELECT count(*) AS n FROM ${name} JOIN judged USING (article_id) WHERE fate IN ('vanished', 'moved')`,
  );
  const [row] = await readRows(database, `SELECT sum(n)::INTEGER AS n FROM (${counts.join(' UNION ALL ')})`);
  return Number(row!.n);
}

async function listChanges(database: Database, limit: number): Promise<FactChange[]> {
  const rows = await readRows(
    database,
    `SELECT * FROM changes JOIN judged USING (article_id)
     ORDER BY table_name, article_id, char_start, char_end, kind, before_row, after_row LIMIT ${Math.max(0, Math.floor(limit))}`,
  );
  return rows.map((row) => {
    const [before, after] = [row.before_row, row.after_row].map((json) =>
      typeof json === 'string' ? (JSON.parse(json) as Row) : null,
    ) as [Row | null, Row | null];
    const differs = (name: string) => JSON.stringify(before?.[name]) !== JSON.stringify(after?.[name]);
    return {
      table: String(row.table_name),
      kind: row.kind as FactChange['kind'],
      why: row.why as DeltaReason,
      article_id: String(row.article_id),
      origin: String(row.origin),
      char_start: Number(row.char_start),
      char_end: Number(row.char_end),
      before,
      after,
      columns: before && after ? Object.keys(after).filter(differs) : [],
    };
  });
}
