/** Something wrong with an archive. `superseded` = it is damaged, but a later record of its address is whole: nothing is to be done. */
export interface Finding {
  readonly code:
    | 'damaged'
    | 'missing'
    | 'doubled'
    | 'index-mismatch'
    | 'index-missing'
    | 'revisit-dangling'
    | 'superseded';
  readonly file: string;
  readonly offset: number | null;
  /** Address to fetch or import again; null where nothing is lost, or nobody can say. */
  readonly address: string | null;
  readonly detail: string;
  /** Id of the record that is to count no longer if the loss is to be made good; null where there is none. */
  readonly record: string | null;
}
