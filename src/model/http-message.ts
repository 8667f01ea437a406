/** Header lines in order, as they came: case and repetitions kept. */
export type HeaderLines = readonly (readonly [name: string, value: string])[];

/** The request that an answer answers, as it was sent. */
export interface SentRequest {
  readonly method: string;
  /** Path and query. */
  readonly target: string;
  readonly fields: HeaderLines;
}
