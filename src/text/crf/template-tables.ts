import type { CrfModel } from './read-model.ts';

/**
 * Scores by label for each start position of a width, the last position first: the token that a piece of text is seen from at the
 * last position stands leftmost, so the rows lie over the tokens' scores as they are.
 */
export type Rows = readonly number[];
type Weights = ReadonlyMap<string, Float64Array>;

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

  /** What templates of a width add with `values`, which stand in the order of the width's suffixes. */
  rows(width: Width, values: readonly string[]): Rows {
    const tables = this.tables[width];
    const rows: number[] = [];
    for (let k = tables.length - 1; k >= 0; k--) {
      for (let label = 0; label < this.size; label++) {
        let sum = 0;
        for (let n = 0; n < values.length; n++) sum += tables[k]![n]?.get(values[n]!)?.[label] ?? 0;
        rows.push(sum);
      }
    }
    return rows;
  }

  /** What templates that reach before the first token (`BOS`) or past the last one (`EOS`) add. */
  edgeRows(width: Width, edge: 'BOS' | 'EOS'): Rows {
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
