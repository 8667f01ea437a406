import type { Holding } from '../holding.ts';
import type { ToldArticle } from '../told-article.ts';

/** What parts two steps of a career, a comma or a few words: `phó bí thư rồi bí thư Huyện ủy`, `phó chủ tịch, sau đó là chủ tịch UBND huyện`. */
const joint = /^\s*,?(?:\s+\p{Ll}+){0,3}\s*$/u;

/**
 * Nobody is deputy and head of one body at a time: where the two follow each other the first is an earlier step, in the body that the head
 * alone names (`phó bí thư rồi bí thư Huyện ủy Tân Lạc`). Who only takes the head's post up (`Phó Bí thư, giữ chức Bí thư Đảng ủy xã`) leaves the other now,
 * and who acts as head (`Phó Trưởng phòng được giao quyền Trưởng phòng Kinh tế`) stays deputy.
 */
export function completeDeputySteps(holdings: readonly Holding[], { text }: ToldArticle): Holding[] {
  return holdings.map((holding) => {
    if (!holding.bare || holding.rank !== 'deputy' || holding.modifier !== null) return holding;
    const head = holdings.find((other) => isHeadOf(other, holding, text));
    return head === undefined ? holding : inBodyOf(head, holding);
  });
}

const upcoming: ReadonlySet<string | null> = new Set(['incoming', 'acting']);

function isHeadOf(head: Holding, deputy: Holding, text: string): boolean {
  if (head.nameAt !== deputy.nameAt || head.bare || head.rank !== 'head' || upcoming.has(head.tenure))
    return false;
  if (head.postAt <= deputy.postEnd) return false;
  const isKin = deputy.role.toLowerCase().endsWith(` ${head.role.toLowerCase()}`);
  return isKin && joint.test(text.slice(deputy.postEnd, head.postAt));
}

function inBodyOf(head: Holding, deputy: Holding): Holding {
  const { closed, organization, level, branch, party, other, unit, unitType } = head;
  const position = `${deputy.position}${head.position.slice(head.role.length)}`;
  const body = { closed, organization, level, branch, party, other, unit, unitType };
  return { ...deputy, ...body, bare: false, position, tenure: 'former' };
}
