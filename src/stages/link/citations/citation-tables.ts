import type { LexiconEntry, Reference } from '../../../model/reference.ts';
import { foldKey } from '../../../text/fold.ts';
import { type ParsedNumber, parseNumber } from './parse-number.ts';

/** What a symbol in a number stands for. */
export interface SymbolMeaning {
  readonly name: string;
  readonly level: string | null;
  /** A local state body; the party's bodies of the same level number their documents apart. */
  readonly state: boolean;
  /** Fold keys of words of which one stands in every wording of the body: its name, its symbol and others by which it is known. */
  readonly wordings: readonly string[];
}

export type RegisteredDocument = Reference['documents'][number];

/** A registered document with its number taken apart. */
export interface RegistryEntry {
  readonly document: RegisteredDocument;
  readonly parsed: ParsedNumber;
  /** Keys of its number and of those by which it is cited too (`08-QĐi/TW`, `08-QĐ/TW`). */
  readonly keys: ReadonlySet<string>;
  /** Only one body issues documents of its kind: a figure and a year tell them apart. */
  readonly isOfOneIssuer: boolean;
  /** Its short names, see `plainName`. */
  readonly names: ReadonlySet<string>;
}

/** What linking of citations needs from reference values. */
export interface CitationTables {
  /** Kind by the symbols of a number; NULL when they say none. */
  typeOf(number: ParsedNumber): string | null;
  /** Issuer by the symbols of a number; NULL when they say none. */
  issuerOf(number: ParsedNumber): SymbolMeaning | null;
  /** Whether a body can have issued a number: its symbols name that body, or none. */
  canIssue(number: ParsedNumber | null, issuer: string): boolean;
  /** Whether words or symbols name a local state body: `HĐND tỉnh`, `Ủy ban nhân dân huyện`. */
  isState(issuer: string): boolean;
  /** Whether documents of a kind decide on persons: all (`yes`), those of the state, or none (NULL). */
  decides(type: string): 'yes' | 'state' | null;
  readonly registry: readonly RegistryEntry[];
}

/** Indexes symbols and the registry. A symbol with the number of a legislature behind it (QH15) is the symbol alone. */
export function buildCitationTables(reference: Pick<Reference, 'lexicons' | 'documents'>): CitationTables {
  const types = new Map<string, string>();
  const issuers = new Map<string, SymbolMeaning>();
  for (const entry of reference.lexicons.get('doc-symbols') ?? []) addSymbol(entry, types, issuers);
  const first = <T>(number: ParsedNumber, table: ReadonlyMap<string, T>): T | null => {
    for (const symbol of number.symbols) {
      const found = table.get(symbol) ?? table.get(symbol.replace(/\d+$/, ''));
      if (found !== undefined) return found;
    }
    return null;
  };
  const issuersOf = issuersByKind(reference.documents);
  const registry = reference.documents.flatMap((document) => {
    const parsed = document.number === null ? null : parseNumber(document.number);
    if (parsed === null) return [];
    const others = document.short_names
      .filter((name) => /^\d/.test(name))
      .map((name) => parseNumber(name)!.key);
    const names = new Set(document.short_names.map(plainName));
    const isOfOneIssuer = issuersOf.get(document.doc_type)?.size === 1;
    return [{ document, parsed, keys: new Set([parsed.key, ...others]), isOfOneIssuer, names }];
  });
  const stateWords = [...issuers].flatMap(([symbol, { name, state }]) =>
    state ? [symbol, foldKey(name)] : [],
  );
  const isState = (issuer: string) => namesOne(issuer, stateWords);
  const canIssue = (number: ParsedNumber | null, issuer: string) => {
    const symbol = number === null ? null : first(number, issuers);
    return symbol === null || namesOne(issuer, symbol.wordings);
  };
  const deciding = new Map(
    (reference.lexicons.get('doc-types') ?? []).flatMap(({ attributes }) =>
      attributes.decides === 'yes' || attributes.decides === 'state'
        ? [[attributes.type!, attributes.decides] as const]
        : [],
    ),
  );
  return {
    decides: (type) => deciding.get(type) ?? null,
    isState,
    canIssue,
    typeOf: (number) => first(number, types),
    issuerOf: (number) => first(number, issuers),
    registry,
  };
}

function issuersByKind(documents: readonly RegisteredDocument[]): Map<string, Set<string | null>> {
  const kinds = new Map<string, Set<string | null>>();
  for (const { doc_type, issuer } of documents)
    kinds.set(doc_type, (kinds.get(doc_type) ?? new Set()).add(issuer));
  return kinds;
}

/** A document's short name in the spelling in which names are compared: `Đề án 06` is `Đề án 6`. */
export function plainName(name: string): string {
  return foldKey(name).replace(/(^|\s)0+(?=\d)/g, '$1');
}

function addSymbol(
  entry: LexiconEntry,
  types: Map<string, string>,
  issuers: Map<string, SymbolMeaning>,
): void {
  const { name, level, system, wordings } = entry.attributes;
  if (name === undefined) return;
  if (entry.class === 'symbol-type') types.set(foldKey(entry.text), name);
  if (entry.class !== 'symbol-issuer') return;
  const words = [name, entry.text, ...(wordings?.split('; ') ?? [])].map(foldKey);
  issuers.set(foldKey(entry.text), {
    name,
    level: level ?? null,
    state: system === 'state',
    wordings: words,
  });
}

/** Whether one of the wordings (fold keys) stands in an issuer's name as whole words. */
function namesOne(issuer: string, wordings: readonly string[]): boolean {
  const padded = ` ${foldKey(issuer).replace(/\s+/g, ' ')} `;
  return wordings.some((words) => padded.includes(` ${words} `));
}
