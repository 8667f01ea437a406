import { type TinhuyenError, wrongUse } from '../model/failure.ts';

/** Where in a data file something is wrong; `line` and `column` count from 1. */
export interface DataPosition {
  readonly file: string;
  readonly line?: number | undefined;
  readonly column?: number | undefined;
  /** Column of a table or path in a YAML file, e.g. `[2].pattern`. */
  readonly field?: string | undefined;
}

/** The error for a data or pipeline file that can't be used: names file, line, field, what was expected, what came. */
export function dataError(code: string, at: DataPosition, expected: string, got: string): TinhuyenError {
  const column = at.column === undefined ? '' : `, column ${at.column}`;
  const line = at.line === undefined ? '' : `, line ${at.line}${column}`;
  const field = at.field ? `, field "${at.field}"` : '';
  return wrongUse({
    code,
    expected,
    got,
    todo: `Correct ${at.file}${line}${field}.`,
  });
}
