/** SQL types that the contract uses. */
export type ColumnType =
  | 'VARCHAR'
  | 'VARCHAR[]'
  | 'DOUBLE'
  | 'INTEGER'
  | 'BIGINT'
  | 'DATE'
  | 'TIMESTAMP WITH TIME ZONE';

export interface Column {
  readonly name: string;
  readonly type: ColumnType;
  readonly required: boolean;
  /** Allowed values, when the contract lists them. */
  readonly values?: readonly string[];
  /** `table.column` that a value must be found in. */
  readonly refers?: string;
}

export interface Table {
  readonly name: string;
  readonly columns: readonly Column[];
  /** Primary key; empty where the contract names none. */
  readonly key: readonly string[];
  /** Columns that rows are ordered by before they are written; the whole row breaks ties. */
  readonly order: readonly string[];
}

export type Row = Readonly<Record<string, unknown>>;

/** A column; `!` after the type means that it is never NULL. */
export function column(
  name: string,
  type: ColumnType | `${ColumnType}!`,
  more: Pick<Column, 'values' | 'refers'> = {},
): Column {
  const required = type.endsWith('!');
  return { name, type: (required ? type.slice(0, -1) : type) as ColumnType, required, ...more };
}

/** A nullable VARCHAR column for each name. */
export function texts(...names: readonly string[]): Column[] {
  return names.map((name) => column(name, 'VARCHAR'));
}
