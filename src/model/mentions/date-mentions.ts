import type { DateFact } from '../facts.ts';

/**
 * Values of a `date` mention. `forms`: EDTF with holes that only the article fills, one for each date that it names; none of a
 * duration, which has its ISO form. `weekday` (ISO, 1 to 7), `lunar` and `today`: what else the words say of a day, as its check.
 */
export type DateValues = {
  readonly forms: readonly string[];
  readonly kind: DateFact['kind'];
  readonly duration?: string;
  readonly weekday?: number;
  readonly lunar?: string;
  readonly today?: string;
};

/** The values of the mentions that dates are read from, by kind. */
export interface DateMentions {
  date: DateValues;
}
