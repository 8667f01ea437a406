import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { digestOf } from '../model/hash.ts';
import type { LexiconEntry, Reference, RuleRow } from '../model/reference.ts';
import { dataError } from './data-error.ts';
import { parseDocumentRegistry } from './parse-document-registry.ts';
import { parseGazetteer } from './parse-gazetteer.ts';
import { parseLexicon } from './parse-lexicon.ts';
import { parseLunarYears } from './parse-lunar-years.ts';
import { parsePersons } from './parse-persons.ts';
import { parseRules } from './parse-rules.ts';
import { withPrecision } from './with-precision.ts';

/**
 * Reads and checks the lexicons, rules, gazetteer, document registry and lunar years of a data folder.
 * A file that can't be used stops with an error that names it, the line and the field. `hash` covers names and bytes, but those of the persons.
 */
export function loadReference(folder: string): Reference {
  const hashes: string[] = [];
  const read = (file: string): string => {
    const bytes = readFileSync(join(folder, file));
    hashes.push(`${file}\t${digestOf(bytes)}`);
    return bytes.toString('utf8');
  };
  const lexicons = new Map<string, readonly LexiconEntry[]>();
  for (const file of listFiles(folder, 'lexicons', '.tsv'))
    lexicons.set(themeOf(file), parseLexicon(`data/${file}`, read(file)));
  const rules = listFiles(folder, 'rules', '.yaml').flatMap((file) => parseRules(`data/${file}`, read(file)));
  checkRuleIds(rules);
  const gazetteers = listFiles(folder, 'gazetteer', '.tsv').map((file) =>
    parseGazetteer(`data/${file}`, read(file)),
  );
  const documents = listFiles(folder, 'documents', '.tsv').flatMap((file) =>
    parseDocumentRegistry(`data/${file}`, read(file)),
  );
  const lunarYears = listFiles(folder, 'calendar', '.tsv').flatMap((file) =>
    parseLunarYears(`data/${file}`, read(file)),
  );
  const persons = listFiles(folder, 'persons', '.tsv').flatMap((file) =>
    parsePersons(`data/${file}`, readFileSync(join(folder, file), 'utf8')),
  );
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

/** Paths relative to the data folder, in code-unit order so that no locale moves them. */
function listFiles(folder: string, part: string, extension: string): string[] {
  const path = join(folder, part);
  if (!existsSync(path)) return [];
  return readdirSync(path)
    .filter((name) => name.endsWith(extension))
    .sort()
    .map((name) => `${part}/${name}`);
}

function themeOf(file: string): string {
  return file.slice(file.lastIndexOf('/') + 1, -'.tsv'.length);
}

/** Ids are permanent and stand on facts: two files must not share one. */
function checkRuleIds(rules: readonly RuleRow[]): void {
  const seen = new Set<string>();
  for (const { id } of rules) {
    if (seen.has(id))
      throw dataError('rule-duplicate', { file: 'data/rules' }, 'an id used once', `${id} in two files`);
    seen.add(id);
  }
}
