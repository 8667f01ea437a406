import type { LexiconEntry, Reference } from '../../../model/reference.ts';
import { foldKey } from '../../../text/fold.ts';
import { bodyFinder, readBody, type SymbolMeaning } from './issuing-bodies.ts';
import type { ParsedNumber } from './parse-number.ts';
import { buildPartyTerms, type PartyTerms } from './party-terms.ts';
import { buildRegistry, type Registry } from './registry/registry-entries.ts';

/** What linking of citations needs from reference values. */
export interface CitationTables {
  /** Kind by the symbols of a number; NULL when they say none. */
  typeOf(number: ParsedNumber): string | null;
  /** Whether a number's symbol can stand for a kind: QĐ for two of them; a number without a symbol for any. */
  canBe(number: ParsedNumber, type: string): boolean;
  /** Issuer by the symbols of a number; NULL when they say none. */
  issuerOf(number: ParsedNumber): SymbolMeaning | null;
  /** Whether a body can have issued a number: its symbols name that body, or none. */
  canIssue(number: ParsedNumber | null, issuer: string): boolean;
  /** The body that an issuer's words name; NULL for one that no symbol stands for. */
  bodyOf(issuer: string): SymbolMeaning | null;
  /** Whether the body that an issuer's words name gives out documents of a kind. */
  gives(issuer: string, type: string): boolean;
  /** Whether words or symbols name a local state body: `HĐND tỉnh`, `Ủy ban nhân dân huyện`. */
  isState(issuer: string): boolean;
  /** Whether documents of a kind decide on persons: all (`yes`), those of the state, or none (NULL). */
  decides(type: string): 'yes' | 'state' | null;
  readonly registry: Registry;
  readonly terms: PartyTerms;
}

/** Indexes symbols and the registry. A symbol with the number of a legislature behind it (QH15) is the symbol alone. */
export function buildCitationTables(reference: Pick<Reference, 'lexicons' | 'documents'>): CitationTables {
  const types = new Map<string, string>();
  const others = new Map<string, readonly string[]>();
  const issuers = new Map<string, SymbolMeaning>();
  for (const entry of reference.lexicons.get('doc-symbols') ?? []) {
    if (entry.class === 'symbol-type') addType(entry, types, others);
    if (entry.class === 'symbol-issuer') issuers.set(foldKey(entry.text), readBody(entry));
  }
  const first = <T>(number: ParsedNumber, table: ReadonlyMap<string, T>): T | null => {
    for (const symbol of number.symbols) {
      const found = table.get(symbol) ?? table.get(symbol.replace(/\d+$/, ''));
      if (found !== undefined) return found;
    }
    return null;
  };
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
  const posts = (reference.lexicons.get('doc-issuers') ?? []).filter(
    (entry) => entry.class === 'issuer-post',
  );
  const bodyOf = bodyFinder(
    [...issuers.values()],
    posts.map(({ text }) => text),
  );
  const canBe = (number: ParsedNumber, type: string) => {
    const said = first(number, types);
    return (
      said === null || type.endsWith(said) || (first(number, others) ?? []).some((one) => type.endsWith(one))
    );
  };
  return {
    bodyOf,
    gives: (issuer, type) => bodyOf(issuer)?.never.has(type) !== true,
    canBe,
    terms: buildPartyTerms(reference.lexicons.get('congress-terms') ?? []),
    decides: (type) => deciding.get(type) ?? null,
    isState,
    canIssue,
    typeOf: (number) => first(number, types),
    issuerOf: (number) => first(number, issuers),
    registry: buildRegistry(reference.documents),
  };
}

function addType(
  { text, attributes }: LexiconEntry,
  types: Map<string, string>,
  others: Map<string, readonly string[]>,
): void {
  if (attributes.name === undefined) return;
  types.set(foldKey(text), attributes.name);
  if (attributes.wordings) others.set(foldKey(text), attributes.wordings.split('; '));
}

/** Whether one of the wordings (fold keys) stands in an issuer's name as whole words. */
function namesOne(issuer: string, wordings: readonly string[]): boolean {
  const padded = ` ${foldKey(issuer).replace(/\s+/g, ' ')} `;
  return wordings.some((words) => padded.includes(` ${words} `));
}
