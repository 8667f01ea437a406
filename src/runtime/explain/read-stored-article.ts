import type { Article } from '../../model/article.ts';
import type { Source } from '../../model/page.ts';
import { queryWarehouse } from '../../stages/warehouse/query-warehouse.ts';

/** An article as a warehouse holds it, with its source. */
export interface StoredArticle {
  readonly article: Article;
  readonly source: Source;
}

const query = `SELECT a.* EXCLUDE (views), a.views::INTEGER AS views, s.name AS source_name, s.home_url AS source_home,
  s.province AS source_province, s.district AS source_district, s.kind AS source_kind
  FROM articles a JOIN sources s USING (source_id)`;

/** What to do where an article is asked for that is not in the warehouse. */
export const listArticles =
  'List articles with `tinhuyen query "select article_id, title from articles"`, and name the output folder with --out here and there.';

/** The article of that id; null where the warehouse has none. The portal's banner is not stored: its source's name stands for it. */
export async function readStoredArticle(file: string, id: string): Promise<StoredArticle | null> {
  const found = /^[0-9a-f]{16}$/.test(id) ? await readWhere(file, `WHERE article_id = '${id}'`) : [];
  return found[0] ?? null;
}

/** Every distinct article of a warehouse, in order of id. */
export function readStoredArticles(file: string): Promise<StoredArticle[]> {
  return readWhere(file, 'WHERE duplicate_of IS NULL ORDER BY article_id');
}

async function readWhere(file: string, where: string): Promise<StoredArticle[]> {
  const { columns, rows } = await queryWarehouse(file, `${query} ${where}`);
  return rows.map((row) => {
    const of = Object.fromEntries(columns.map(({ name }, i) => [name, row[i]]));
    const source = {
      source_id: of.source_id,
      name: of.source_name,
      home_url: of.source_home,
      province: of.source_province,
      district: of.source_district,
      kind: of.source_kind,
    } as Source;
    const portal_text = source.kind === 'files' ? null : source.name;
    return { article: { ...of, portal_text } as unknown as Article, source };
  });
}
