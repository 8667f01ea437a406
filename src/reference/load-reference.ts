import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { digestOf } from '../model/hash.ts';
import type { LexiconEntry, Reference, RuleRow } from '../model/reference.ts';
import { checkOwnLexicon, namedInPatterns, type OwnLexicon } from './check-own-lexicon.ts';
import { dataError } from './data-error.ts';
import { decodeData } from './decode-data.ts';
import { demandDataFolder, listDataFiles } from './list-data-files.ts';
import { mergeLexicons } from './merge-lexicons.ts';
import { parseDocumentRegistry } from './parse-document-registry.ts';
import { parseGazetteer } from './parse-gazetteer.ts';
import { parseLexicon } from './parse-lexicon.ts';
import { parseLunarYears } from './parse-lunar-years.ts';
import { parsePersons } from './parse-persons.ts';
import { parseRules } from './parse-rules.ts';
import { withPrecision } from './with-precision.ts';

/** A data folder, and the name under which errors speak of its files. */
interface Layer {
  readonly folder: string;
  readonly name: string;
}

/**
 * Reads and checks the lexicons, rules, gazetteer, document registry and lunar years of a data folder, and of those laid over it:
 * their rows are added, and a word of a class that was there already takes the attributes of the last folder that has it.
 * A file that can't be used stops with an error that names it, the line and the field. `hash` covers names and bytes, but those of the persons.
 */
export function loadReference(folder: string, over: readonly string[] = []): Reference {
  const layers = [
    { folder, name: 'data' },
    ...over.map((own) => ({ folder: demandDataFolder(own), name: own })),
  ];
  const hashes: string[] = [];
  const read = ({ folder: from, name }: Layer, file: string, counts: boolean): string => {
    const bytes = readFileSync(join(from, file));
    if (counts) hashes.push(`${file}\t${digestOf(bytes)}`);
    return decodeData(`${name}/${file}`, bytes);
  };
  const parsed = <Parsed>(
    part: string,
    parse: (name: string, content: string, file: string, layer: Layer) => Parsed,
    counts = true,
  ): Parsed[] =>
    layers.flatMap((layer) =>
      listDataFiles(layer.folder, part).map((file) =>
        parse(`${layer.name}/${file}`, read(layer, file, counts), file, layer),
      ),
    );
  const lexicons = new Map<string, readonly LexiconEntry[]>();
  const shipped = new Map<string, string>();
  const classes = new Set<string>();
  const ownLexicons: OwnLexicon[] = [];
  parsed('lexicons', (name, content, file, layer) => {
    const theme = themeOf(file);
    const entries = parseLexicon(name, content);
    if (layer === layers[0]) {
      shipped.set(theme, content);
      for (const entry of entries) classes.add(entry.class);
    } else ownLexicons.push({ name, theme, content, shipped: shipped.get(theme) });
    lexicons.set(theme, mergeLexicons(lexicons.get(theme) ?? [], entries));
  });
  const rules = parsed('rules', parseRules).flat();
  checkRuleIds(rules);
  const named = namedInPatterns(rules);
  for (const own of ownLexicons) checkOwnLexicon(own, classes, named);
  const gazetteers = parsed('gazetteer', parseGazetteer);
  const documents = parsed('documents', parseDocumentRegistry).flat();
  const lunarYears = parsed('calendar', parseLunarYears).flat();
  const persons = parsed('persons', parsePersons, false).flat();
  return {
    lexicons,
    rules: withPrecision(rules, lexicons.get('rule-precision') ?? []),
    places: gazetteers.flatMap(({ places }) => places),
    successions: gazetteers.flatMap(({ successions }) => successions),
    documents,
    persons,
    lunarYears,
    hash: digestOf(hashes.join('\n')),
  };
}

function themeOf(file: string): string {
  return file.slice(file.lastIndexOf('/') + 1, -'.tsv'.length);
}

/** Ids are permanent and stand on facts: two files must not share one. */
function checkRuleIds(rules: readonly RuleRow[]): void {
  const seen = new Set<string>();
  for (const { id } of rules) {
    if (seen.has(id))
      throw dataError('rule-duplicate', { file: 'the rules' }, 'an id used once', `${id} in two files`);
    seen.add(id);
  }
}
