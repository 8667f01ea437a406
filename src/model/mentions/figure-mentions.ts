import type { Comparator, Level, Percentage, Quantity } from '../facts.ts';
import type { CueMentions } from './cue-mentions.ts';

/** Bounds of a figure: NULL is open. */
export type Bounds = {
  readonly low: number | null;
  readonly high: number | null;
  readonly comparator: Comparator;
};

/**
 * A percentage. `change`: a word beside it makes it a difference, of `changeBasis` where that word says so. `level`: the words before it
 * say that a change ends, or with `start` begins, at it. `required`: it is asked for. Of a list (`10, 15 và 20%`), `figures` and where
 * each stands (`at`); once parted, its place (`listed`).
 */
export type PercentValues = Bounds & {
  readonly unit: Percentage['unit'];
  readonly change: Percentage['change'];
  readonly changeBasis: Percentage['basis'] | null;
  readonly level: boolean;
  readonly start?: boolean;
  readonly required?: boolean;
  readonly figures?: readonly number[];
  readonly at?: readonly (readonly [number, number])[];
  readonly listed?: number;
};

/**
 * A figure with what it counts. `measure`: in a unit of measure. `end`: where the unit ends, if not with the mention. `whole`: of a
 * part, what it is of (`15/17`).
 */
export type CountValues = {
  readonly value: number;
  readonly value_high: number | null;
  readonly comparator: Comparator;
  readonly change: Quantity['change'];
  readonly unit: string;
  readonly measure?: boolean;
  readonly end?: number | null;
  readonly whole?: number;
  readonly scale?: string | null;
};

/** A figure that counts nothing yet; without a value, what is no count (a clock, a rank). */
export type NumberValues = {
  readonly value?: number;
  readonly value_high?: number | null;
  readonly comparator?: Comparator;
  readonly change?: Quantity['change'];
  readonly scale?: string | null;
};

/** Beside its role, what the verb's lexicon says of it. */
export type ChangeCueValues = CueMentions['change-cue'] & {
  readonly change?: Percentage['change'];
  readonly basis?: Percentage['basis'] | null;
};

/** The values of the mentions that percentages and quantities are read from, by kind. */
export type FigureMentions = Omit<CueMentions, 'change-cue'> & {
  readonly percent: PercentValues;
  readonly 'cell-figure': PercentValues;
  readonly count: CountValues;
  readonly number: NumberValues;
  readonly 'change-cue': ChangeCueValues;
  readonly 'level-cue': { readonly level: Level | null };
  readonly 'bound-cue': { readonly comparator: Comparator };
};
