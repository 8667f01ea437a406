import { groupBy } from '../../../../model/group-by.ts';
import { indexAt } from '../../../../model/span.ts';
import type { Holding } from '../holding.ts';
import { roleKind } from '../role-kind.ts';
import type { ToldArticle } from '../told-article.ts';

/**
 * A post without its body is in the body that the sentence names with the same person's post of the same role: in `Phó Chính ủy Bộ CHQS tỉnh được bổ
 * nhiệm giữ chức Chính ủy` both are of the Bộ CHQS tỉnh. Else it is in the one body that the sentence names with others' posts of that role and level
 * (`ông A, Bí thư Huyện ủy, và bà B, Phó Bí thư`). Its wording stays as it is.
 */
export function completeKin(holdings: readonly Holding[], { sentences }: ToldArticle): Holding[] {
  if (!holdings.some(isBodiless)) return [...holdings];
  const fellowsOf = groupBy(holdings, ({ postAt }) => indexAt(sentences, postAt));
  return holdings.map((holding) => {
    if (!isBodiless(holding)) return holding;
    const kin = fellowsOf.get(indexAt(sentences, holding.postAt))!.filter((other) => isKin(other, holding));
    const of = kin.find(({ name }) => name === holding.name) ?? onlyBody(kin, holding);
    if (of === undefined) return holding;
    const { organization, level, branch, party, other, unit, unitType } = of;
    return { ...holding, organization, level, branch, party, other, unit, unitType };
  });
}

/** A deputy of the one head whom the sentence names with the body. */
function onlyBody(kin: readonly Holding[], { rank, level, tenure }: Holding): Holding | undefined {
  if (rank !== 'deputy' || tenure !== null) return undefined;
  const bodies = new Set(kin.map(({ organization, unit }) => `${organization} ${unit}`));
  const [head] = kin;
  return bodies.size === 1 && (level === null || level === head!.level) ? head : undefined;
}

const isBodiless = ({ bare, organization, unit }: Holding) => bare && organization === null && unit === null;

/** What somebody was says nothing of the body that they are in now, nor does what one heads of where one becomes a deputy. */
function isKin(other: Holding, holding: Holding): boolean {
  return (
    other.organization !== null &&
    roleKind(other.role) === roleKind(holding.role) &&
    (other.tenure === 'former') === (holding.tenure === 'former') &&
    !stepsDown(other, holding) &&
    !stepsDown(holding, other)
  );
}

function stepsDown(from: Holding, to: Holding): boolean {
  return (
    from.rank === 'head' && from.tenure !== 'incoming' && to.rank === 'deputy' && to.tenure === 'incoming'
  );
}
