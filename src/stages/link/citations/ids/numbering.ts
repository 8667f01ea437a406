import { foldKey } from '../../../../text/fold.ts';
import type { CitationTables } from '../citation-tables.ts';
import { type CitedDocument, issuerOf, known, levelOf, numberOf } from '../cited-document.ts';
import { seriesOf } from '../issuers-agree.ts';
import type { HomeUnits } from './home-units.ts';

/** Whose numbers a document's is one of: bodies that number together, of one unit. */
export interface Numbering {
  readonly level: string | null;
  /** Key of the bodies; the words of one that no symbol stands for, empty where nobody is named. */
  readonly bodies: string;
  /** Fold key of the unit of a local document, with its province; NULL where it isn't known. */
  readonly unit: string | null;
  /** Bodies and unit are known, so that a number comes once in its time. */
  readonly isKnown: boolean;
  /** The numbers are those of a party committee, which restart with its congress, not with the year. */
  readonly isOfParty: boolean;
}

/** The numbering of a document, in news of a place. */
export function numberingOf(document: CitedDocument, tables: CitationTables, home: HomeUnits): Numbering {
  const level = levelOf(document, tables);
  const series = seriesOf(issuerOf(document, tables), tables);
  const unit = unitOf(document, level, home);
  const isNamed = series !== null || known(document, 'issuer') !== null;
  return {
    level,
    bodies: series ?? foldKey(bodyWords(document)),
    unit,
    isKnown: isNamed && (level === 'trung ương' || unit !== null),
    isOfParty: isOfParty(document, tables),
  };
}

function isOfParty(document: CitedDocument, tables: CitationTables): boolean {
  const number = numberOf(document);
  const symbol = number === null ? null : tables.issuerOf(number);
  const issuer = known(document, 'issuer');
  return (symbol ?? (issuer === null ? null : tables.bodyOf(issuer.text)))?.party === true;
}

/** Words of a body that no symbol stands for, without its unit. */
function bodyWords(document: CitedDocument): string {
  const issuer = known(document, 'issuer');
  if (issuer === null || issuer.generic) return '';
  return issuer.unitName === null ? issuer.text : issuer.text.replace(issuer.unitName, '').trim();
}

/** The unit of a local document: named with the body, else the one of its level whose news it is. */
function unitOf(document: CitedDocument, level: string | null, home: HomeUnits): string | null {
  if (level === 'trung ương') return null;
  const named = known(document, 'issuer')?.unitName ?? known(document, 'meeting')?.unitName ?? null;
  if (level === 'tỉnh') return named === null ? home.province : foldKey(named);
  // Names of districts and communes come again in other provinces.
  if (named !== null) return `${home.province ?? ''} ${foldKey(named)}`;
  const unit = level === 'huyện' ? home.district : level === 'xã' ? home.commune : home.own;
  return unit === null ? null : `${home.province ?? ''} ${unit}`;
}
