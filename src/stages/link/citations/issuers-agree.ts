import type { DocIssuerValues } from '../../../model/mentions/citation-mentions.ts';
import { foldKey } from '../../../text/fold.ts';
import type { CitationTables } from './citation-tables.ts';
import type { ParsedNumber } from './parse-number.ts';

/** Who issued a document, as far as words and number say. */
export interface SaidIssuer {
  readonly issuer: DocIssuerValues | null;
  readonly parsed: ParsedNumber | null;
  readonly level: string | null;
}

/**
 * Whether two can be one issuer: of one level, of one unit where both name one, and of bodies that number together (`Tỉnh ủy` and its
 * standing part; the People's Council and the party committee of a district do not).
 */
export function issuersAgree(a: SaidIssuer, b: SaidIssuer, tables: CitationTables): boolean {
  if (a.issuer !== null && b.issuer !== null && !unitsAgree(a.issuer, b.issuer)) return false;
  const levels = [a.level, b.level];
  if (!levels.includes(null) && !levels.includes('city') && a.level !== b.level) return false;
  const [left, right] = [seriesOf(a, tables), seriesOf(b, tables)];
  if (left !== null && right !== null) return left === right;
  if (a.issuer === null || b.issuer === null || a.issuer.generic || b.issuer.generic) return true;
  return isPartOf(a.issuer.text, b.issuer.text) || isPartOf(b.issuer.text, a.issuer.text);
}

/** Key of the bodies among which a document's number is given once, by its symbol or the issuer's words; NULL where neither tells. */
export function seriesOf(
  { parsed, issuer }: Omit<SaidIssuer, 'level'>,
  tables: CitationTables,
): string | null {
  const symbol = parsed === null ? null : tables.issuerOf(parsed);
  if (symbol !== null) return symbol.series;
  return issuer === null || issuer.generic ? null : (tables.bodyOf(issuer.text)?.series ?? null);
}

function unitsAgree(a: DocIssuerValues, b: DocIssuerValues): boolean {
  return a.unitName === null || b.unitName === null || foldKey(a.unitName) === foldKey(b.unitName);
}

function isPartOf(part: string, whole: string): boolean {
  return ` ${foldKey(whole)} `.includes(` ${foldKey(part)} `);
}
