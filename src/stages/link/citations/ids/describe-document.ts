import type { Document } from '../../../../model/facts.ts';
import { groupBy } from '../../../../model/group-by.ts';
import { idOf } from '../../../../model/hash.ts';
import type { RegisteredDocument } from '../../../../model/reference.ts';
import { type CitedDocument, fullestNumber, known } from '../cited-document.ts';
import { issuerName } from '../issuer-name.ts';
import { type DocumentContext, documentKey } from './document-key.ts';

/** A document of the article and the registered one that it is, if any. */
export interface FoundDocument {
  readonly group: CitedDocument;
  readonly registered: RegisteredDocument | null;
}

/** The `documents` rows of an article. Documents of one key (one number of one term with two subjects) are parted by what is said of them. */
export function describeDocuments(
  found: readonly FoundDocument[],
  context: DocumentContext,
): { readonly group: CitedDocument; readonly document: Document }[] {
  const rows = found.map(({ group, registered }) => {
    const described = describe(group, registered, context);
    if (registered !== null) return { group, described, id: registered.document_id, saying: null };
    const { parts, said } = documentKey(group, described, context);
    return { group, described, id: idOf('document', ...parts), saying: [...parts, ...said] };
  });
  const sharing = groupBy(rows, ({ id }) => id);
  return rows.map(({ group, described, id, saying }) => {
    const apart = saying !== null && sharing.get(id)!.length > 1;
    return { group, document: { document_id: apart ? idOf('document', ...saying) : id, ...described } };
  });
}

/** The registry's words where it knows the document, else what the mentions say together. */
function describe(
  group: CitedDocument,
  registered: RegisteredDocument | null,
  context: DocumentContext,
): Omit<Document, 'document_id'> {
  const sure = group.cites.find((cite) => cite.sureType) ?? group.cites[0]!;
  return {
    doc_type: registered?.doc_type ?? sure.doc_type!,
    number: registered?.number ?? fullestNumber(group)?.number ?? null,
    session: registered?.session ?? known(group, 'session'),
    issuer: registered?.issuer ?? saidIssuer(group, context) ?? (known(group, 'meeting')?.body || null),
    issued_on: registered?.issued_on ?? known(group, 'issued_on'),
    title: registered?.title ?? known(group, 'subject'),
    registry_key: registered?.registry_key ?? null,
  };
}

/** Who gave it out, by the first mention that says so; several together where one says so and no symbol names one body. */
function saidIssuer(group: CitedDocument, { tables }: DocumentContext): string | null {
  const said = group.cites.filter(({ issuer }) => issuer !== null);
  const cite = said.find(({ joint }) => joint !== null) ?? said[0];
  return cite === undefined ? null : issuerName(cite, fullestNumber(group)?.parsed ?? null, tables);
}
