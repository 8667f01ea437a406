import { foldKey } from '../../../../text/fold.ts';
import type { CitationTables } from '../citation-tables.ts';
import { lawYear } from '../cited-document.ts';
import { seriesOf } from '../issuers-agree.ts';
import type { AskedDocument } from './asked-document.ts';
import { plainName, type RegistryEntry } from './registry-entries.ts';

/** Whether a document can be an entry of the registry in news of a day: its name, meeting or number is the entry's, and nothing speaks against it. */
export function isPossible(
  asked: AskedDocument,
  entry: RegistryEntry,
  tables: CitationTables,
  published: string | null,
): boolean {
  const { type, number, law, session, level, year, name, isDated } = asked;
  const { document: registered, parsed, keys, names } = entry;
  const issued = registered.issued_on ?? '';
  // `Đề án 06` of the decision 06/QĐ-TTg goes by another kind than its own.
  const isOther = type !== null && type !== registered.doc_type;
  if (isOther && (name === null || !names.has(name))) return false;
  if (!isDated && published !== null && issued > published) return false;
  if (law !== null) return isLaw(asked, law, entry);
  if (session !== null && session !== registered.session) return false;
  if (number === null) return session !== null;
  if (!numberTogether(asked, entry, tables) || (year !== null && !issued.startsWith(year))) return false;
  if (number.symbols.length > 0) return keys.has(number.key);
  if (level !== null && level !== 'trung ương') return false;
  return isOther || number.figure === parsed.figure;
}

/** The issuer numbers its documents together with that of the entry, or one of them isn't known. */
function numberTogether(
  { series }: AskedDocument,
  { parsed }: RegistryEntry,
  tables: CitationTables,
): boolean {
  return series === null || [null, series].includes(seriesOf({ parsed, issuer: null }, tables));
}

/** A law is told by its name and its year or day. */
function isLaw(
  { document, day }: AskedDocument,
  law: string,
  { document: registered, names }: RegistryEntry,
): boolean {
  const name = foldKey(`${document.cites[0]!.doc_type} ${law}`);
  const when = day ?? lawYear(document);
  const isCalledSo = foldKey(registered.title ?? '') === name || names.has(plainName(name));
  return isCalledSo && when !== null && (registered.issued_on ?? '').startsWith(when);
}
