import { mentionsOf } from '../../../model/mentions-of.ts';
import { indexAt } from '../../../model/span.ts';
import type { Holding } from './holding.ts';
import { resolveNames } from './resolve-names.ts';
import type { ToldArticle } from './told-article.ts';

/** Holdings by the full name of their person; without those of a figure of history, and of a name that nobody bears in full. */
export function nameHoldings(holdings: readonly Holding[], { mentions }: ToldArticle): Holding[] {
  const figures = mentionsOf(mentions, 'figure');
  const isFigure = (at: number) => at < (figures[indexAt(figures, at)]?.end ?? 0);
  const resolver = resolveNames(mentions);
  return holdings.flatMap((holding) => {
    if (isFigure(holding.nameAt)) return [];
    const name = resolver.resolve(holding.name, holding.given, holding.nameAt);
    return name === null ? [] : [{ ...holding, name }];
  });
}
