import { infoTable } from '../contract-tables.ts';
import { type Database, runSql } from '../open-duckdb.ts';
import type { SharedColumns } from './find-differences.ts';

/**
 * Fills the table `judged`: each article of either warehouse with its origin, what became of it (`fate`, NULL = as it was)
 * and what a difference between its facts comes from (`why`).
 */
export async function judgeArticles(database: Database, columns: SharedColumns): Promise<void> {
  const has = (name: string) => (columns.get('articles') ?? []).includes(name);
  const movedTo = has('moved_to') ? 'n.moved_to' : 'NULL';
  const wasMoved = has('moved_to') ? 'o.moved_to' : 'NULL';
  const version = (name: string) => `SELECT "value" FROM ${name}${infoTable} WHERE "key"`;
  // Rules, lexicons or the code itself: whichever differs, the same page may be read otherwise.
  const rulesDiffer = ['reference_hash', 'code_hash']
    .map((key) => `(${version('earlier.')} = '${key}') IS DISTINCT FROM (${version('')} = '${key}')`)
    .join(' OR ');
  await runSql(
    database,
    `CREATE TEMP TABLE judged AS
     WITH both_sides AS (
       SELECT article_id, coalesce(n.origin, o.origin) AS origin, o.article_id IS NOT NULL AS was, n.article_id IS NOT NULL AS "is",
         o.page_id AS old_page, n.page_id AS new_page, o.content_hash AS old_hash, n.content_hash AS new_hash,
         o.vanished_on AS old_gone, n.vanished_on AS new_gone, ${wasMoved} AS old_move, ${movedTo} AS new_move
       FROM earlier.articles o FULL JOIN articles n USING (article_id)
     ), fates AS (
       SELECT *, CASE
         WHEN NOT was THEN 'added'
         WHEN NOT "is" THEN 'removed'
         WHEN new_move IS NOT NULL AND old_move IS NULL THEN 'moved'
         WHEN new_gone IS NOT NULL AND old_gone IS NULL THEN 'vanished'
         WHEN old_gone IS NOT NULL AND new_gone IS NULL THEN 'returned'
         WHEN old_hash <> new_hash THEN 'changed'
       END AS fate FROM both_sides
     )
     SELECT article_id, origin, fate, CASE
       WHEN fate = 'added' AND new_page IN (SELECT page_id FROM earlier.pages) THEN 'rules'
       WHEN fate = 'added' AND article_id IN (SELECT new_move FROM fates WHERE fate = 'moved') THEN 'page-moved'
       WHEN fate = 'added' THEN 'page-new'
       WHEN fate = 'removed' AND old_page IN (SELECT page_id FROM pages) THEN 'rules'
       WHEN fate = 'removed' THEN 'page-removed'
       WHEN old_page <> new_page THEN 'page-changed'
       WHEN ${rulesDiffer} THEN 'rules'
       ELSE 'other-articles'
     END AS why FROM fates`,
  );
}
