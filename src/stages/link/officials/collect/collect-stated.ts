import type { Holding } from '../holding.ts';
import { collectMoves } from '../moves/collect-moves.ts';
import type { ToldArticle } from '../told-article.ts';
import { collectCareers } from './collect-careers.ts';
import { collectCharges } from './collect-charges.ts';
import { collectColumns } from './collect-columns.ts';
import { collectHandOvers } from './collect-hand-overs.ts';
import { collectHoldings } from './collect-holdings.ts';
import { collectProfiles } from './collect-profiles.ts';
import { collectShared } from './collect-shared.ts';
import { collectTrailing } from './collect-trailing.ts';

/**
 * Every statement that somebody holds, held or receives a post. Verbs come after what stands beside a name, for whom a verb moves on
 * holds something already; lines of a career come last, for a post that stands with a name of its own is no step of one.
 */
export function collectStated(told: ToldArticle): Holding[] {
  const beside = [
    ...collectHoldings(told),
    ...collectTrailing(told),
    ...collectShared(told),
    ...collectColumns(told),
    ...collectProfiles(told),
  ];
  const said = [...beside, ...collectMoves(beside, told), ...collectHandOvers(told), ...collectCharges(told)];
  return [...said, ...collectCareers(said, told)];
}
