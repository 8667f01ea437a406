import type {
  CitationValues,
  DocIssuerValues,
  IssuingValues,
  OpeningIssuerValues,
} from '../../../../model/mentions/citation-mentions.ts';
import type { CitationTables } from '../citation-tables.ts';
import { type ParsedNumber, parseNumber } from '../parse-number.ts';

/** Who the words round a mention say gave the document out. */
export interface IssuerWords {
  readonly tail: CitationValues | undefined;
  readonly given: IssuingValues | undefined;
  readonly opening: OpeningIssuerValues | undefined;
  readonly owner: IssuingValues | undefined;
}

/**
 * The issuer of a mention: named in it, behind it (`được Huyện ủy ban hành`), before it (`Huyện ủy ban hành …`), or right behind the opening
 * that it stands in. Where the words only suggest it, the number's symbol must not name another body. `issuedBefore`: not of its own words.
 */
export function settleIssuer(
  values: CitationValues,
  { tail, given, opening, owner }: IssuerWords,
  tables: CitationTables,
): { readonly issuer: DocIssuerValues | null; readonly issuedBefore: boolean } {
  const printed = values.numbers[0];
  const number = printed === undefined ? null : parseNumber(printed.text);
  const canIssue = (issuer: DocIssuerValues) => tables.canIssue(number, issuer.text);
  const behind = tail?.issuer && canIssue(tail.issuer) ? tail.issuer : null;
  const named = values.apposed === true && !(values.issuer && canIssue(values.issuer)) ? null : values.issuer;
  const own = named ?? behind ?? owner ?? null;
  if (own !== null) return { issuer: own, issuedBefore: false };
  const before = given !== undefined && (!given.weak || canIssue(given)) ? given : null;
  const issuer = before ?? (isOwn(opening, number, values, tables) && canIssue(opening) ? opening : null);
  return { issuer, issuedBefore: issuer !== null };
}

/** `Tại Quyết định số 5/QĐ-UBND, Chủ tịch UBND tỉnh …`: of a number whose symbol names a body, and of a kind that decides, or where the body asks or states something in it. */
function isOwn(
  opening: OpeningIssuerValues | undefined,
  number: ParsedNumber | null,
  { doc_type }: CitationValues,
  tables: CitationTables,
): opening is OpeningIssuerValues {
  if (opening === undefined || number === null) return false;
  if (opening.sure && opening.said) return true;
  if (tables.issuerOf(number) === null) return false;
  return opening.sure || (doc_type !== null && tables.decides(doc_type) !== null);
}
