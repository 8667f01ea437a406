import { indexAt } from '../../../../model/span.ts';
import type { Holding } from '../holding.ts';
import type { ToldArticle } from '../told-article.ts';

/** Most characters of a clause before the post that opens it: `Hai Phó Chủ tịch`, `- Các Phó Bí thư`. */
const opensClause = 8;

/**
 * A roster of deputies right behind the election of a head (`Bà A được bầu giữ chức Chủ tịch Hội LHPN quận. Hai Phó Chủ tịch: chị B và
 * chị C.`) tells who was elected beside them, to the same body, as does the rest of its sentence (`…; bà B làm Phó Chủ tịch`); its wording stays bare.
 */
export function settleDeputies(holdings: readonly Holding[], { text, sentences }: ToldArticle): Holding[] {
  const heads = holdings
    .filter(
      ({ tenure, rank, organization }) => tenure === 'incoming' && rank === 'head' && organization !== null,
    )
    .sort((a, b) => a.postAt - b.postAt);
  if (heads.length === 0) return [...holdings];
  const sentenceAt = (at: number) => indexAt(sentences, at);
  const isRoster = ({ postAt, postEnd, nameAt }: Holding) => {
    const clause = text
      .slice(sentences[sentenceAt(postAt)]?.start ?? postAt, postAt)
      .split(';')
      .at(-1)!;
    return clause.trim().length <= opensClause && /^\s*:/u.test(text.slice(postEnd, nameAt));
  };
  return holdings.map((holding) => {
    const { tenure, rank, bare, organization, role, postAt } = holding;
    if (rank !== 'deputy' || !bare) return holding;
    const head = heads.findLast((one) => one.postAt < postAt);
    if (organization !== null && organization !== head?.organization) return holding;
    if (head === undefined || !role.toLowerCase().endsWith(head.role.toLowerCase())) return holding;
    const apart = sentenceAt(postAt) - sentenceAt(head.postAt);
    const beside = tenure === null ? apart <= 1 && isRoster(holding) : tenure === 'incoming' && apart === 0;
    if (!beside) return holding;
    const { level, branch, party, unit, unitType } = head;
    return {
      ...holding,
      tenure: 'incoming',
      organization: head.organization,
      level,
      branch,
      party,
      unit,
      unitType,
    };
  });
}
