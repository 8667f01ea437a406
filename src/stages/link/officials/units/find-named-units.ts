import type { AnnotatedArticle, ArticlePlace } from '../../../../model/extraction.ts';
import { mentionsOf } from '../../../../model/mentions-of.ts';
import { indexAt } from '../../../../model/span.ts';
import type { Gazetteer } from '../../gazetteer.ts';
import { properNames, unitOf } from '../../places/find-article-place.ts';
import type { NamedUnit } from './index-units.ts';

/** Units that mentions of a kind name, each read at the article's date and in its province. */
export function findNamedUnits(
  kind: 'unit' | 'unit-side',
  { mentions, article }: AnnotatedArticle,
  gazetteer: Gazetteer,
  home: ArticlePlace,
): NamedUnit[] {
  const units = mentionsOf(mentions, kind);
  if (units.length === 0) return [];
  const province = home.province;
  const kinds = new Map(
    mentionsOf(mentions, 'org')
      .filter(({ values }) => values.unitType !== null)
      .map(({ end, values }) => [end, values.unitType]),
  );
  const proper = properNames(mentions);
  return units.flatMap((mention) => {
    if (mention.values.name === null) return [];
    if (mention.end <= (proper[indexAt(proper, mention.start)]?.end ?? 0)) return [];
    // `Thành đoàn Nam Định` is the city's, not the province's.
    const type = mention.values.type ?? kinds.get(mention.end) ?? null;
    const place = unitOf(
      { ...mention, values: { ...mention.values, type } },
      gazetteer,
      article.published_on,
      province,
    );
    return place === null ? [] : [{ start: mention.start, end: mention.end, place }];
  });
}
