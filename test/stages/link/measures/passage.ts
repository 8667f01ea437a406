/** Comparator, low, high, status, year, basis, change, then words that the indicator or population must contain. */
export type ExpectedPercentage = readonly [
  string,
  number | null,
  number | null,
  'target' | 'actual',
  number | null,
  'share' | 'plan' | 'previous',
  'increase' | 'decrease' | null,
  ...string[],
];

/** A short text in the manner of local news, of our own writing, with what a reader finds in it. */
export interface Passage {
  readonly text: string;
  readonly published?: string;
  /** EDTF values, durations left out; order doesn't count. */
  readonly dates?: readonly string[];
  readonly percentages?: readonly ExpectedPercentage[];
  /** `value unit`, in text order; the unit's first words are enough. */
  readonly quantities?: readonly string[];
}
