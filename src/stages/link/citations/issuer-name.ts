import type { CitationTables } from './citation-tables.ts';
import type { Cite } from './cite.ts';
import type { ParsedNumber } from './parse-number.ts';

/** A kind and a body (`NQ/TU`); more symbols (`TTLT-BTP-BNV`) may name several bodies. */
const SYMBOLS_OF_ONE = 2;

/** Who issued a document, as a mention says: several together unless the symbol of the document's number names one body. NULL where it doesn't say. */
export function issuerName(cite: Cite, number: ParsedNumber | null, tables: CitationTables): string | null {
  if (cite.issuer === null) return null;
  const isOfOne =
    number !== null && number.symbols.length <= SYMBOLS_OF_ONE && tables.issuerOf(number) !== null;
  return (isOfOne ? null : cite.joint) ?? cite.issuer.text;
}
