import { groupBy } from '../../../../model/group-by.ts';
import { foldKey } from '../../../../text/fold.ts';
import type { Holding } from '../holding.ts';
import type { ToldArticle } from '../told-article.ts';

/** Characters behind a step in which a word of leaving ends it: `2000 làm Phó Bí thư Huyện ủy đến khi nghỉ hưu`. */
const leaving = 60;

/**
 * A career told step by step (`2005 làm P1; 2010 làm P2; 2018 làm P3`) leads up to what the person is now: its last step is
 * current when nothing ends it and the article tells of no other post that the person holds or receives.
 */
export function settleLastSteps(holdings: readonly Holding[], { cues }: ToldArticle): Holding[] {
  const lasting = new Set<Holding>();
  const leaves = cues.filter((cue) => cue.class.startsWith('leave'));
  for (const own of groupBy(holdings, (holding) => foldKey(holding.name)).values()) {
    const steps = own.filter(isStep);
    if (new Set(steps.map((step) => step.held_from)).size < 2) continue;
    if (own.some((other) => !isStep(other) && other.tenure !== 'former')) continue;
    const begun = steps
      .map((step) => step.held_from!)
      .sort()
      .at(-1)!;
    for (const step of steps.filter(({ held_from }) => held_from === begun)) {
      const left = leaves.some(({ start }) => start >= step.postEnd && start - step.postEnd <= leaving);
      if (step.held_to == null && step.tenure === 'former' && !left) lasting.add(step);
    }
  }
  return settleLaterSteps(
    holdings.map((holding) => (lasting.has(holding) ? { ...holding, tenure: 'current' } : holding)),
  );
}

/** Of steps without their time (`khởi đầu là P1, sau đó là P2`) the last may last, where the article tells of no other post that does. */
function settleLaterSteps(holdings: readonly Holding[]): Holding[] {
  const open = (holding: Holding) => holding.later === true && holding.tenure === null;
  const last = new Map<string, Holding>();
  const standing = new Set<string>();
  // `Trước khi giữ chức P1, ông X là P2`: two rules read P2, and one of them that it is past.
  const pastAt = new Set(holdings.filter(({ tenure }) => tenure === 'former').map(({ postAt }) => postAt));
  for (const holding of holdings) {
    if (open(holding)) last.set(foldKey(holding.name), holding);
    else if (!pastAt.has(holding.postAt)) standing.add(foldKey(holding.name));
  }
  const told = (holding: Holding) =>
    holdings.some((other) => !open(other) && other.name === holding.name && other.role === holding.role);
  return holdings.flatMap((holding) => {
    if (!open(holding)) return [holding];
    const name = foldKey(holding.name);
    const lasts = !standing.has(name) && last.get(name)!.postAt === holding.postAt;
    // `Trước khi làm Bí thư, ông X …`: what X is now, and is told to be elsewhere.
    if (!lasts && told(holding)) return [];
    return [{ ...holding, tenure: lasts ? ('current' as const) : ('former' as const) }];
  });
}

function isStep(holding: Holding): boolean {
  return holding.held_from != null;
}
