import { foldKey } from '../../../../text/fold.ts';
import type { Cite } from '../cite.ts';
import { addCite, type CitedDocument, documentOf } from '../cited-document.ts';

/** The documents of an article while its mentions are put to them. */
export interface Shelves {
  readonly documents: readonly CitedDocument[];
  /** Documents that go by the name of a mention: only those can be its own. */
  namedAs(cite: Cite): readonly CitedDocument[];
  homeOf(cite: Cite): CitedDocument | undefined;
  /** Puts a mention to a document, or to one of its own. */
  put(cite: Cite, document: CitedDocument | undefined): void;
}

/** Shelves without a document. */
export function openShelves(): Shelves {
  const documents: CitedDocument[] = [];
  const homes = new Map<Cite, CitedDocument>();
  const named = new Map<string, CitedDocument[]>();
  return {
    documents,
    namedAs: (cite) => named.get(nameOf(cite) ?? '') ?? [],
    homeOf: (cite) => homes.get(cite),
    put(cite, document) {
      if (document !== undefined) {
        addCite(document, cite);
        homes.set(cite, document);
        return;
      }
      const own = documentOf([cite]);
      documents.push(own);
      homes.set(cite, own);
      const name = nameOf(cite);
      if (name === null) return;
      const shelf = named.get(name);
      if (shelf === undefined) named.set(name, [own]);
      else shelf.push(own);
    },
  };
}

/** What a document that a mention names goes by: a law's name, a meeting or a figure. */
function nameOf({ title, session, parsed }: Cite): string | null {
  if (title !== null) return `law ${foldKey(title)}`;
  if (session !== null) return `meeting ${session}`;
  return parsed === null ? null : `number ${parsed.figure}`;
}
