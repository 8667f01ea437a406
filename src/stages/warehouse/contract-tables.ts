import { entityTables, sourceTables } from './entity-tables.ts';
import { factTables, noteTables } from './fact-tables.ts';
import type { Table } from './table.ts';

/** Every table of the warehouse contract, in the order in which they are built. */
export const contractTables: readonly Table[] = [
  ...sourceTables,
  ...entityTables,
  ...factTables,
  ...noteTables,
];

/** What a warehouse was made from: one row a key. No part of the contract and of no hash. */
export const infoTable = 'warehouse_info';

/** Tables that say when the work was done, not what was found. */
export const clockTables: ReadonlySet<string> = new Set(['runs', infoTable]);

/** Columns that depend on the clock or on the way that the archive was cut, so that two equal runs may differ in them. */
export const clockColumns: ReadonlySet<string> = new Set([
  'fetched_at',
  'first_seen_at',
  'last_seen_at',
  'vanished_on',
  'started_at',
  'finished_at',
  'run_id',
  'archive_file',
  'archive_offset',
]);

/** `source` x `year` with what was found there, so that a zero is not read as an absence. */
export const coverageView = `
CREATE VIEW coverage AS
WITH facts AS (
  SELECT article_id, count(*) AS facts FROM (
    ${factTables.map(({ name }) => `SELECT article_id FROM ${name}`).join(' UNION ALL ')}
  ) GROUP BY article_id
), per_article AS (
  SELECT a.source_id, year(a.published_on) AS year, count(*) AS articles, sum(coalesce(f.facts, 0)) AS facts
  FROM articles a LEFT JOIN facts f USING (article_id) GROUP BY ALL
), per_page AS (
  SELECT p.source_id, year(a.published_on) AS year, count(*) AS pages
  FROM pages p LEFT JOIN articles a ON coalesce(a.url, a.origin) = coalesce(p.url, p.origin) AND a.source_id = p.source_id GROUP BY ALL
), per_reject AS (
  SELECT source_id, NULL::BIGINT AS year, count(*) AS rejects FROM rejects GROUP BY source_id
), long AS (
  SELECT source_id, year, pages, 0 AS articles, 0 AS rejects, 0 AS facts FROM per_page
  UNION ALL SELECT source_id, year, 0, articles, 0, facts FROM per_article
  UNION ALL SELECT source_id, year, 0, 0, rejects, 0 FROM per_reject
)
SELECT source_id, year, sum(pages)::BIGINT AS pages, sum(articles)::BIGINT AS articles,
  sum(rejects)::BIGINT AS rejects, sum(facts)::BIGINT AS facts
FROM long GROUP BY source_id, year ORDER BY source_id, year`;
