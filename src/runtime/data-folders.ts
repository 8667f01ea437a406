/** Where lexicons, rules and the rest are read from: the shipped folder, and those laid over it. */
export interface DataFolders {
  readonly shipped: string;
  readonly own: readonly string[];
}
