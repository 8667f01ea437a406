import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { extract } from '../../../support/extract.ts';

export interface ExpectedPercent {
  readonly comparator: string;
  readonly value: number;
  readonly status: string;
  readonly year: number | null;
  readonly basis: string;
  readonly change: string | null;
  readonly place: string | null;
  readonly document: string | null;
  readonly indicator: string;
}

export interface PercentPassage {
  readonly text: string;
  readonly published: string | null;
  readonly expected: readonly ExpectedPercent[];
}

/** The passages of the file beside this one. */
export function readPercentPassages(): PercentPassage[] {
  const file = fileURLToPath(new URL('./percent-passages.txt', import.meta.url));
  const blocks = readFileSync(file, 'utf8').split(/^@ /mu).slice(1);
  return blocks.map((block) => {
    const [published, ...lines] = block.trim().split('\n');
    return {
      published: orNull(published!),
      text: lines.filter((line) => !line.startsWith('> ')).join('\n'),
      expected: lines.filter((line) => line.startsWith('> ')).map((line) => expectedOf(line.slice(2))),
    };
  });
}

const orNull = (field: string) => (field.trim() === '-' ? null : field.trim());

function expectedOf(line: string): ExpectedPercent {
  const [figure, status, year, basis, change, place, document, indicator] = line
    .split(' | ')
    .map((field) => field.trim());
  const [comparator, value] = figure!.split(' ');
  return {
    comparator: comparator!,
    value: Number(value!.replace(',', '.')),
    status: status!,
    year: year === '-' ? null : Number(year),
    basis: basis!,
    change: change === 'up' ? 'increase' : change === 'down' ? 'decrease' : null,
    place: orNull(place!),
    document: orNull(document!),
    indicator: indicator!,
  };
}

export interface Marks {
  right: number;
  of: number;
}
export type Marked = Record<
  'values' | 'indicators' | 'status' | 'year' | 'basis' | 'place' | 'document',
  Marks
>;

/** How many of the expected and of the found percentages agree, and what each pair agrees on. */
export function comparePassages(passages: readonly PercentPassage[]) {
  const marks: Marked = {
    values: { right: 0, of: 0 },
    indicators: { right: 0, of: 0 },
    status: { right: 0, of: 0 },
    year: { right: 0, of: 0 },
    basis: { right: 0, of: 0 },
    place: { right: 0, of: 0 },
    document: { right: 0, of: 0 },
  };
  const faults: string[] = [];
  let found = 0;
  let expected = 0;
  for (const passage of passages) {
    const facts = extract(passage.text, { published_on: passage.published });
    const left = [...facts.percentages];
    found += left.length;
    expected += passage.expected.length;
    for (const one of passage.expected) {
      const at = left.findIndex(
        (row) =>
          (row.low ?? row.high) === one.value &&
          row.comparator === one.comparator &&
          row.change === one.change,
      );
      if (at < 0) {
        faults.push(`missed ${one.value} ${one.comparator} ${one.change}: ${passage.text}`);
        continue;
      }
      const [row] = left.splice(at, 1);
      const said = facts.documents.find((document) => document.document_id === row!.document_id);
      const number = row!.document_id === null ? null : (said?.number ?? said?.doc_type ?? 'unknown');
      marks.values.right++;
      const check = (kind: keyof Marked, right: boolean, what: string) => {
        marks[kind].of++;
        if (right) marks[kind].right++;
        else faults.push(`${kind} of ${one.value}: ${what} | ${passage.text}`);
      };
      check(
        'indicators',
        isLike(one.indicator, row!.indicator ?? ''),
        `${row!.indicator} (${one.indicator})`,
      );
      check('status', row!.status === one.status, `${row!.status}`);
      check('year', (row!.year_to ?? row!.year_from) === one.year, `${row!.year_to} (${one.year})`);
      check('basis', row!.basis === one.basis, `${row!.basis}`);
      check('place', row!.place === one.place, `${row!.place} (${one.place})`);
      check('document', number === one.document, `${number} (${one.document})`);
    }
    for (const row of left) faults.push(`wrong ${row.text}: ${passage.text}`);
  }
  marks.values.of = (found + expected) / 2;
  marks.indicators.of = marks.values.of;
  return { marks, faults };
}

/** Words of both phrases that are the other's too, as Dice's share: a phrase half as long again as it should be is not like it. */
export function isLike(expected: string, found: string): boolean {
  const words = (text: string) => text.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? [];
  const one = words(expected);
  const other = words(found);
  const rest = [...other];
  const shared = one.filter((word) => {
    const at = rest.indexOf(word);
    if (at >= 0) rest.splice(at, 1);
    return at >= 0;
  });
  return (2 * shared.length) / (one.length + other.length) >= 0.8;
}
