import type { Holding } from '../holding.ts';
import type { ToldArticle } from '../told-article.ts';
import { completeDeputySteps } from './complete-deputy-steps.ts';
import { completeHeaded } from './complete-headed.ts';
import { completeKin } from './complete-kin.ts';
import { settleBetweenSteps } from './settle-between-steps.ts';
import { settleBracketedYears } from './settle-bracketed-years.ts';
import { settleCharges } from './settle-charges.ts';
import { settleDeputies } from './settle-deputies.ts';
import { settleElected } from './settle-elected.ts';
import { settleLastSteps } from './settle-last-steps.ts';
import { settleMourned } from './settle-mourned.ts';
import { settleOutgrown } from './settle-outgrown.ts';
import { settleRosters } from './settle-rosters.ts';
import { settleTenures } from './settle-tenures.ts';
import { settleTurned } from './settle-turned.ts';
import { settleUnended } from './settle-unended.ts';

/**
 * What the article says beside each statement about body and tenure of its post. The order is of need: a step reads what those before
 * it have settled.
 */
const steps: readonly ((holdings: readonly Holding[], told: ToldArticle) => Holding[])[] = [
  settleMourned,
  // What stands right at the post: its years, which make it a step of a career, and its body.
  settleBracketedYears,
  completeHeaded,
  completeKin,
  completeDeputySteps,
  // What the rest of a career says: of posts taken up once, and of steps, for which it matters what else the person is now.
  settleOutgrown,
  settleBetweenSteps,
  settleLastSteps,
  settleUnended,
  settleCharges,
  // Who was elected by a list; then the deputies told of behind a head, who may be elected by one.
  settleElected,
  settleTurned,
  settleRosters,
  settleDeputies,
  // Last: who takes up any post, as the steps above have found, leaves another.
  settleTenures,
];

/** The named holdings of an article with body and tenure settled, in the order of their posts. */
export function settleHoldings(named: readonly Holding[], told: ToldArticle): Holding[] {
  return steps
    .reduce((holdings, step) => step(holdings, told), named)
    .toSorted((a, b) => a.postAt - b.postAt);
}
