import type { AnnotatedArticle, ArticlePlace } from '../../../../model/extraction.ts';
import type { Gazetteer } from '../../gazetteer.ts';
import type { Holding, PlacedHolding } from '../holding.ts';
import { findFrames } from './find-frames.ts';
import { findNamedUnits } from './find-named-units.ts';
import { indexUnits } from './index-units.ts';
import { placeHoldings } from './place-holdings.ts';
import { settleCommittees } from './settle-committees.ts';

/** The unit of each post, by what the article names around it; first the committees, whose names say of which kind the unit is. */
export function settleUnits(
  holdings: readonly Holding[],
  annotated: AnnotatedArticle,
  home: ArticlePlace,
  gazetteer: Gazetteer,
): PlacedHolding[] {
  const date = annotated.article.published_on;
  return placeHoldings(settleCommittees(holdings, gazetteer, { home, date }), gazetteer, {
    home,
    units: indexUnits(findNamedUnits('unit', annotated, gazetteer, home)),
    sides: findNamedUnits('unit-side', annotated, gazetteer, home),
    sentences: annotated.text.sentences,
    frames: findFrames(annotated, gazetteer, home),
    date,
  });
}
