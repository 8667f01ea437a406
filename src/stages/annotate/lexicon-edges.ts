import { LexiconTrie, type TrieEntry } from '../../engine/lexicon-trie.ts';
import type { Symbols } from '../../engine/symbols.ts';
import { type Level, levels } from '../../model/facts.ts';
import type { LexiconEntry, Reference } from '../../model/reference.ts';
import { tokenize } from '../../text/tokenize.ts';

/** Fold keys of the tokens of a literal: what patterns and lexicon entries are matched by. */
export function foldWords(literal: string): string[] {
  return tokenize(literal).map((token) => token.fold);
}

/** Edge class under which the names of a level's units are found. */
const nameClasses = {
  tỉnh: 'province-name',
  huyện: 'district-name',
  xã: 'commune-name',
  'trung ương': null,
} as const;

/**
 * Provinces that no list of the record holds: they are found with their kind or behind a body only, for later many of their
 * names are persons' and communes'.
 */
const formerName = 'former-province-name';
const recordStart = '2004-10-01';

/**
 * One trie over the lexicons and the gazetteer's names. Edges are labelled with the entry's class and with its
 * theme (the file's name), where a rule uses that label.
 */
export function buildLexiconTrie(
  reference: Reference,
  used: ReadonlySet<string>,
  symbols: Symbols,
): LexiconTrie {
  return new LexiconTrie(trieEntries(reference, used), symbols);
}

function* trieEntries(reference: Reference, used: ReadonlySet<string>): Generator<TrieEntry> {
  for (const [theme, entries] of reference.lexicons) {
    for (const entry of entries) {
      const labels = [entry.class, theme].filter(
        (label, at, all) => used.has(label) && all.indexOf(label) === at,
      );
      if (labels.length === 0) continue;
      const folds = foldWords(entry.text);
      for (const label of labels)
        yield { folds, class: label, payload: entry, capital: capitalOnly(theme, entry) };
    }
  }
  const seen = new Set<string>();
  for (const { name, level, former } of namesOfUnits(reference)) {
    const label = former ? formerName : nameClasses[level];
    if (label === null || !used.has(label) || seen.has(`${label}\t${name}`)) continue;
    seen.add(`${label}\t${name}`);
    const payload: LexiconEntry = { text: name, class: label, attributes: {} };
    yield { folds: foldWords(name), class: label, payload, capital: !/^\d/.test(name) };
  }
}

/** Names of all units that ever were, and their other spellings. */
function* namesOfUnits(reference: Reference): Generator<{ name: string; level: Level; former: boolean }> {
  for (const { name, level, valid_to } of reference.places)
    yield { name, level, former: valid_to !== null && valid_to < recordStart };
  for (const { text, attributes } of reference.lexicons.get('unit-aliases') ?? [])
    for (const level of levels)
      if (attributes.level?.split(';').includes(level)) yield { name: text, level, former: false };
}

/** Surnames and name parts are ordinary words when they are not capitals. */
function capitalOnly(theme: string, entry: LexiconEntry): boolean {
  return theme === 'surnames' || theme === 'name-parts' || entry.attributes.capital === 'yes';
}
