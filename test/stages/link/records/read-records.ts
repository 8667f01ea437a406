import { readFileSync } from 'node:fs';

/** A fact as annotated: its type and the fields that the text states. */
export interface Annotated {
  readonly type: string;
  readonly fields: ReadonlyMap<string, string>;
}

/** A short article of our own, all its documents and all its events. `published`: the last day of its year. */
export interface RecordPassage {
  readonly name: string;
  readonly text: string;
  readonly published: string;
  readonly aside: boolean;
  readonly documents: readonly Annotated[];
  readonly events: readonly Annotated[];
}

const keys = [
  'number',
  'session',
  'issuer',
  'issued',
  'about',
  'key',
  'times',
  'who',
  'status',
  'to',
  'from',
  'date',
  'by',
  'doc',
];

/** Reads records.txt; its head says what the lines hold. Every third article is kept aside. */
export function readRecords(): RecordPassage[] {
  const file = readFileSync(new URL('./records.txt', import.meta.url), 'utf8');
  return file
    .split(/^= /mu)
    .slice(1)
    .map((block, index) => {
      const [name = '', ...lines] = block.trim().split('\n');
      const of = (mark: string) =>
        lines.filter((line) => line.startsWith(mark)).map((line) => annotated(line.slice(2)));
      return {
        name,
        text: lines.filter((line) => !/^[DE] /u.test(line)).join('\n'),
        published: `${name.slice(-4)}-12-31`,
        aside: index % 3 === 2,
        documents: of('D '),
        events: of('E '),
      };
    });
}

function annotated(line: string): Annotated {
  const [type = '', rest = ''] = line.split(' ; ');
  const starts = [...` ${rest}`.matchAll(new RegExp(` (${keys.join('|')})=`, 'gu'))];
  const fields = starts.map((found, index): [string, string] => [
    found[1]!,
    ` ${rest}`.slice(found.index + found[0].length, starts[index + 1]?.index).trim(),
  ]);
  return { type: type.trim(), fields: new Map(fields) };
}
