import type { ExpectedPercentage, Passage } from './passage.ts';
import { readPassage } from './read-passage.ts';

export interface Tally {
  right: number;
  wrong: number;
  missed: number;
}

export interface Comparison {
  readonly dates: Tally;
  readonly percentages: Tally;
  readonly quantities: Tally;
  readonly faults: readonly string[];
}

/** Compares what the rules find in a passage with what stands beside it. */
export function comparePassage(passage: Passage): Comparison {
  const found = readPassage(passage.text, passage.published ?? null);
  const edtf = found.dates.flatMap(({ values }) => (values.edtf === null ? [] : [values.edtf]));
  const faults: string[] = [];
  return {
    dates: tally('date', [...(passage.dates ?? [])], [...new Set(edtf)], (a, b) => a === b, faults),
    percentages: tally(
      'percentage',
      [...(passage.percentages ?? [])],
      found.percentages.map(({ values }) => values),
      samePercentage,
      faults,
    ),
    quantities: tally(
      'quantity',
      [...(passage.quantities ?? [])],
      found.quantities.map(({ values }) => `${values.value} ${values.unit}`),
      (a, b) => `${b} `.startsWith(`${a} `) || `${a} `.startsWith(`${b} `),
      faults,
    ),
    faults,
  };
}

type FoundPercentage = ReturnType<typeof readPassage>['percentages'][number]['values'];

function samePercentage(expected: ExpectedPercentage, found: FoundPercentage): boolean {
  const [comparator, low, high, status, year, basis, change, ...words] = expected;
  const said = `${found.indicator ?? ''} ${found.population ?? ''}`.toLowerCase();
  return (
    found.comparator === comparator &&
    found.low === low &&
    found.high === high &&
    found.status === status &&
    (found.year_to ?? found.year_from) === year &&
    found.basis === basis &&
    found.change === change &&
    words.every((word) =>
      word
        .toLowerCase()
        .split(/[\s,]+/)
        .every((part) => said.includes(part)),
    )
  );
}

function tally<A, B>(
  kind: string,
  expected: A[],
  found: B[],
  same: (a: A, b: B) => boolean,
  faults: string[],
): Tally {
  const left = [...found];
  let right = 0;
  for (const one of expected) {
    const at = left.findIndex((other) => same(one, other));
    if (at < 0) faults.push(`${kind} missed: ${JSON.stringify(one)}`);
    else {
      left.splice(at, 1);
      right++;
    }
  }
  for (const other of left) faults.push(`${kind} wrong: ${JSON.stringify(other)}`);
  return { right, wrong: left.length, missed: expected.length - right };
}
