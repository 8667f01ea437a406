import { groupBy } from '../../../../model/group-by.ts';
import { indexAt } from '../../../../model/span.ts';
import { foldKey } from '../../../../text/fold.ts';
import type { Holding } from '../holding.ts';
import type { ToldArticle } from '../told-article.ts';

/**
 * A post that a person is said to receive, in a sentence between two dated steps of a career, was received then: `Từ 2001 đến 2011 ông là P1. Sau đó, ông được bầu
 * làm P2. Tháng 4/2016, ông được bầu làm P3.`
 */
export function settleBetweenSteps(holdings: readonly Holding[], { sentences }: ToldArticle): Holding[] {
  const sentenceOf = ({ postAt }: Holding) => indexAt(sentences, postAt);
  const stepsOf = new Map(
    [...groupBy(holdings.filter(isPastStep), ({ name }) => foldKey(name))].map(([name, steps]) => {
      const told = steps.map(sentenceOf);
      return [name, { first: Math.min(...told), last: Math.max(...told) }];
    }),
  );
  const isBetween = (holding: Holding) => {
    const steps = stepsOf.get(foldKey(holding.name));
    const at = sentenceOf(holding);
    return steps !== undefined && steps.first < at && at < steps.last;
  };
  return holdings.map((holding) =>
    holding.tenure === 'incoming' && holding.held_from == null && isBetween(holding)
      ? { ...holding, tenure: 'former' }
      : holding,
  );
}

const isPastStep = ({ held_from, tenure }: Holding): boolean => held_from != null && tenure === 'former';
