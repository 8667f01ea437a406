import { groupBy } from '../../../../model/group-by.ts';
import { mentionsOf } from '../../../../model/mentions-of.ts';
import { indexAt } from '../../../../model/span.ts';
import { foldKey } from '../../../../text/fold.ts';
import type { Holding } from '../holding.ts';
import type { ToldArticle } from '../told-article.ts';
import { isLower } from './is-lower.ts';

/** Characters between a deputy's post and the words that say what they are in charge of. */
const near = 2;

/**
 * A deputy who is in charge of the own body (`Phó Giám đốc Sở Y tế, phụ trách Sở`) acts for its head, as a `Phó Giám đốc phụ trách`
 * does. Charge of a body below (`Phó Chủ tịch UBND huyện được phân công phụ trách Đảng bộ xã A`) is oversight, no post.
 */
export function settleCharges(holdings: readonly Holding[], { mentions, sentences }: ToldArticle): Holding[] {
  const charges = mentionsOf(mentions, 'charge').filter(({ values }) => !values.given);
  const isActing = (holding: Holding) => {
    if (holding.tenure !== null || holding.rank !== 'deputy') return false;
    const charge = charges[indexAt(charges, holding.postEnd - 1) + 1];
    return (
      charge !== undefined &&
      charge.start - holding.postEnd <= near &&
      isOwn(charge.values.body, holding.organization)
    );
  };
  const toldWith = (holding: Holding) => `${indexAt(sentences, holding.postAt)} ${holding.name}`;
  const fellows = holdings.some(isCharge) ? groupBy(holdings, toldWith) : new Map<string, Holding[]>();
  const oversees = (charge: Holding) =>
    fellows.get(toldWith(charge))!.some((other) => isLower(charge.level, other.level));
  return holdings
    .filter((holding) => !isCharge(holding) || !oversees(holding))
    .map((holding) => (isActing(holding) ? { ...holding, tenure: 'acting' } : holding));
}

const isCharge = ({ rank }: Holding) => rank === 'charge';

/**
 * Who is given charge of another body goes there: `Chủ tịch UBND xã A được phân công phụ trách Huyện đoàn`; not who holds a post in it
 * already (`Phó Bí thư Đảng ủy, Phó Giám đốc Sở Y tế phụ trách Sở Y tế`). `own`: all that the sentence says of the person.
 */
export function isChargeElsewhere(charge: Holding, old: Holding, own: readonly Holding[]): boolean {
  if (own.some((other) => !isCharge(other) && isOwn(charge.organization, other.organization))) return false;
  // `Phó Chủ tịch xã` names no body: nothing says that the charge is of another.
  const known = old.organization !== null;
  const party =
    charge.branch === 'party' &&
    charge.level === old.level &&
    (isInCommittee(old) || old.branch === 'elected');
  return (
    isCharge(charge) && !isCharge(old) && known && !party && !isOwn(charge.organization, old.organization)
  );
}

/** `Phó Bí thư Thành ủy` in charge of the Đảng bộ thành phố, or of a board of the committee: it is the committee's own. Who presides over the council stays there. */
function isInCommittee({ organization, party }: Holding): boolean {
  return party !== null && organization !== null && foldKey(organization).startsWith(foldKey(party));
}

/** Body and post may each be told shorter than the other: `Sở` of the `Sở Y tế`, `UBND huyện` of `UBND huyện Lộc Bình`. */
function isOwn(body: string | null, organization: string | null): boolean {
  if (body === null) return true;
  if (organization === null) return false;
  const [told, own] = [foldKey(body), foldKey(organization)];
  return told.startsWith(own) || own.startsWith(told);
}

/** `quyền Bí thư Tỉnh ủy A` of who heads the UBND of another unit of the level: nobody works in both. */
export function isActingElsewhere(acting: Holding, old: Holding): boolean {
  return (
    acting.tenure === 'acting' &&
    acting.level === old.level &&
    acting.unit !== null &&
    old.unit !== null &&
    foldKey(acting.unit) !== foldKey(old.unit)
  );
}
