import type { CrfModel } from './read-model.ts';

/** One score for each label. */
export type Row = Float64Array;
type Weights = ReadonlyMap<string, Row>;

/** Positions, relative to the token being labelled, at which vntk's templates start. */
export const positions = { one: [-2, -1, 0, 1, 2], two: [-2, -1, 0, 1], three: [-2, -1, 0] } as const;
export type Width = keyof typeof positions;

/** What vntk asks of one token, of two or three joined: their values, in the order of `suffixes`. */
const suffixes = {
  one: ['', '.lower', '.isdigit', '.istitle', '.is_in_dict', '[1]'],
  two: ['', '.istitle', '.is_in_dict'],
  three: ['', '.istitle', '.is_in_dict'],
} as const;
const span = { one: 0, two: 1, three: 2 } as const;

/** The model's weights by width, start position and suffix, found once; a template that the model lacks adds nothing. */
export class TemplateTables {
  private readonly tables: { readonly [width in Width]: readonly (readonly (Weights | undefined)[])[] };
  private readonly size: number;

  constructor(model: CrfModel) {
    this.size = model.labels.length;
    const tablesOf = (width: Width) =>
      positions[width].map((o) => {
        const prefix = span[width] === 0 ? `T[${o}]` : `T[${o},${o + span[width]}]`;
        return suffixes[width].map((suffix) => model.templates.get(prefix + suffix));
      });
    this.tables = { one: tablesOf('one'), two: tablesOf('two'), three: tablesOf('three') };
  }

  /** A row for each start position: the summed weights of `values`, which stand in the order of the width's suffixes. */
  rows(width: Width, values: readonly string[]): Row[] {
    return this.tables[width].map((weights) => {
      const row = new Float64Array(this.size);
      values.forEach((value, n) => {
        const found = weights[n]?.get(value);
        if (found !== undefined)
          for (let label = 0; label < row.length; label++) row[label]! += found[label]!;
      });
      return row;
    });
  }

  /** Rows of templates that reach before the first token (`BOS`) or past the last one (`EOS`). */
  edgeRows(width: Width, edge: 'BOS' | 'EOS'): Row[] {
    return this.rows(
      width,
      suffixes[width].map(() => edge),
    );
  }

  /** Phrases in lower case that the model has a weight of its own for. */
  *phrases(): Generator<string> {
    for (const width of ['two', 'three'] as const) {
      for (const [plain] of this.tables[width])
        for (const phrase of plain?.keys() ?? []) yield phrase.toLowerCase();
    }
  }
}
