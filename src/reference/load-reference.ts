import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { TinhuyenError } from '../model/failure.ts';
import { digestOf } from '../model/hash.ts';
import type { LexiconEntry, Reference, RuleRow } from '../model/reference.ts';
import { dataError } from './data-error.ts';
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
  const layers = [{ folder, name: 'data' }, ...over.map((own) => ({ folder: demandData(own), name: own }))];
  const hashes: string[] = [];
  const read = ({ folder: from }: Layer, file: string): string => {
    const bytes = readFileSync(join(from, file));
    hashes.push(`${file}\t${digestOf(bytes)}`);
    return bytes.toString('utf8');
  };
  const parsed = <Parsed>(
    part: string,
    extension: string,
    parse: (name: string, content: string, file: string) => Parsed,
  ): Parsed[] =>
    layers.flatMap((layer) =>
      listFiles(layer.folder, part, extension).map((file) =>
        parse(`${layer.name}/${file}`, read(layer, file), file),
      ),
    );
  const lexicons = new Map<string, readonly LexiconEntry[]>();
  parsed('lexicons', '.tsv', (name, content, file) => {
    const theme = themeOf(file);
    lexicons.set(theme, mergeLexicons(lexicons.get(theme) ?? [], parseLexicon(name, content)));
  });
  const rules = parsed('rules', '.yaml', parseRules).flat();
  checkRuleIds(rules);
  const gazetteers = parsed('gazetteer', '.tsv', parseGazetteer);
  const documents = parsed('documents', '.tsv', parseDocumentRegistry).flat();
  const lunarYears = parsed('calendar', '.tsv', parseLunarYears).flat();
  const persons = layers.flatMap((layer) =>
    listFiles(layer.folder, 'persons', '.tsv').flatMap((file) =>
      parsePersons(`${layer.name}/${file}`, readFileSync(join(layer.folder, file), 'utf8')),
    ),
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

/** A folder laid over the data that holds none of its parts would change nothing, and nobody would hear of it. */
function demandData(folder: string): string {
  if (parts.some((part) => existsSync(join(folder, part)))) return folder;
  throw new TinhuyenError({
    code: 'data-folder',
    disposition: 'stop',
    expected: `a data folder with some of ${parts.join(', ')} in it`,
    got: existsSync(folder) ? `${folder}, which has none` : `${folder}, which is not there`,
    todo: 'Name the folder that holds them, e.g. my-data for my-data/lexicons/honorifics.tsv.',
    exitCode: 2,
  });
}

const parts = ['lexicons', 'rules', 'gazetteer', 'documents', 'persons', 'sources'];

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
      throw dataError('rule-duplicate', { file: 'the rules' }, 'an id used once', `${id} in two files`);
    seen.add(id);
  }
}
