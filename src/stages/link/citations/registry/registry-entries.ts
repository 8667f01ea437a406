import { groupBy } from '../../../../model/group-by.ts';
import type { RegisteredDocument } from '../../../../model/reference.ts';
import { foldKey } from '../../../../text/fold.ts';
import { type ParsedNumber, parseNumber } from '../parse-number.ts';
import { wordsOf } from '../subject-overlap.ts';

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
  /** Words of its title, see `wordsOf`. */
  readonly titleWords: ReadonlySet<string>;
}

/** Registered documents that have a number. */
export interface Registry {
  readonly all: readonly RegistryEntry[];
  /** Those that a figure may stand for: that of their number, of another spelling of it or of a short name (`Đề án 06`). */
  ofFigure(figure: string): readonly RegistryEntry[];
}

/** Lays the registry out by figure: most documents of an article have one, and of hundreds of entries a few bear it. */
export function buildRegistry(documents: readonly RegisteredDocument[]): Registry {
  const all = readRegistryEntries(documents);
  const placed = all.flatMap((entry) => figuresOf(entry).map((figure) => ({ figure, entry })));
  const byFigure = groupBy(placed, ({ figure }) => figure);
  return { all, ofFigure: (figure) => (byFigure.get(figure) ?? []).map(({ entry }) => entry) };
}

function figuresOf({ parsed, keys, names }: RegistryEntry): string[] {
  const spelt = [...keys].map((key) => key.split('|')[0]!);
  const named = [...names].map((name) => name.split(' ').at(-1)!);
  return [...new Set([parsed.figure, ...spelt, ...named])];
}

function readRegistryEntries(documents: readonly RegisteredDocument[]): RegistryEntry[] {
  const issuersOf = issuersByKind(documents);
  return documents.flatMap((document) => {
    const parsed = document.number === null ? null : parseNumber(document.number);
    if (parsed === null) return [];
    const spellings = document.short_names
      .filter((name) => /^\d/.test(name))
      .map((name) => parseNumber(name)!.key);
    const names = new Set(document.short_names.map(plainName));
    const isOfOneIssuer = issuersOf.get(document.doc_type)?.size === 1;
    const keys = new Set([parsed.key, ...spellings]);
    return [{ document, parsed, keys, isOfOneIssuer, names, titleWords: wordsOf(document.title ?? '') }];
  });
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
