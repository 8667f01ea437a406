import type { DocIssuerValues } from '../../../../model/mentions/citation-mentions.ts';
import type { CitationTables } from '../citation-tables.ts';
import { type CitedDocument, issuerOf, known, levelOf, numberOf, timeOf } from '../cited-document.ts';
import { seriesOf } from '../issuers-agree.ts';
import type { ParsedNumber } from '../parse-number.ts';
import { yearOf } from '../times-agree.ts';
import { plainName } from './registry-entries.ts';

/** What a document of an article says of itself, which every entry of the registry is held against. */
export interface AskedDocument {
  readonly document: CitedDocument;
  /** The kind that a whole word says. */
  readonly type: string | null;
  readonly number: ParsedNumber | null;
  /** The name of a law. */
  readonly law: string | null;
  readonly session: string | null;
  readonly subject: string | null;
  readonly issuer: DocIssuerValues | null;
  readonly level: string | null;
  /** Key of the bodies among whose numbers its own is, see `seriesOf`. */
  readonly series: string | null;
  readonly day: string | null;
  /** Year of issue, of the day or as said. */
  readonly year: string | null;
  readonly term: string | null;
  /** Its own words say when it was given out: by day, by its number's year, or by that of a law. */
  readonly isDated: boolean;
  /** The name that a kind and a bare figure make (`Đề án 06`), see `plainName`. */
  readonly name: string | null;
}

/** What a document says, by all its mentions. */
export function askDocument(document: CitedDocument, tables: CitationTables): AskedDocument {
  const number = numberOf(document);
  const law = known(document, 'title');
  const day = known(document, 'issued_on');
  const type = document.cites.find((cite) => cite.sureType)?.doc_type ?? null;
  const isBare = number !== null && number.symbols.length === 0 && number.year === null;
  return {
    document,
    type,
    number,
    law,
    session: known(document, 'session'),
    subject: known(document, 'subject'),
    issuer: known(document, 'issuer'),
    level: levelOf(document, tables),
    series: seriesOf(issuerOf(document, tables), tables),
    day,
    year: yearOf(timeOf(document)),
    term: known(document, 'term'),
    isDated: day !== null || number?.year != null || (law !== null && known(document, 'number') !== null),
    name: isBare && type ? plainName(`${type} ${number.figure}`) : null,
  };
}
