import type { RuleRow } from '../model/reference.ts';
import { dataError } from './data-error.ts';
import { parseTsv } from './parse-tsv.ts';

/** A lexicon file of a folder that is laid over the shipped one. */
export interface OwnLexicon {
  /** Name in errors. */
  readonly name: string;
  readonly theme: string;
  readonly content: string;
  /** The shipped file of that theme, whose columns and classes are those that are read. */
  readonly shipped: string | undefined;
}

/** Classes and themes that patterns name. */
export function namedInPatterns(rules: readonly RuleRow[]): ReadonlySet<string> {
  return new Set(
    rules.flatMap(({ pattern }) => [...pattern.matchAll(/@([\w-]+)/g)].map(([, name]) => name!)),
  );
}

/** Throws for a column or a class that nothing reads: its words would change nothing, and nobody would hear of it. */
export function checkOwnLexicon(
  own: OwnLexicon,
  classes: ReadonlySet<string>,
  named: ReadonlySet<string>,
): void {
  const { columns, rows } = parseTsv(own.name, own.content, ['text', 'class']);
  const shipped = own.shipped === undefined ? null : parseTsv(own.theme, own.shipped, ['text', 'class']);
  const stray = columns.find((name) => name !== 'evidence' && shipped?.columns.includes(name) === false);
  if (shipped !== null && stray !== undefined)
    throw dataError(
      'table-header',
      { file: own.name, field: stray },
      `the columns ${shipped.columns.join(', ')}`,
      stray,
    );
  if (shipped === null && named.has(own.theme)) return;
  for (const { line, cells } of rows) {
    const kind = cells.class!;
    if (classes.has(kind) || named.has(kind)) continue;
    const home = shipped?.rows.map((row) => row.cells.class!) ?? [];
    const known =
      home.length === 0 ? 'a class of a shipped lexicon' : `one of ${[...new Set(home)].sort().join(', ')}`;
    throw dataError(
      'lexicon-class',
      { file: own.name, line, field: 'class' },
      `${known}, or a class that a pattern names as @${kind}`,
      kind,
    );
  }
}
