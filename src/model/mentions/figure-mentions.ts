import type { Comparator, Level, Percentage, Quantity } from '../facts.ts';

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

export type StatusCueValues = {
  readonly status: 'target' | 'actual';
  readonly weak: boolean;
  /** Counts right before the figure alone. */
  readonly near?: boolean;
  /** Unless something says that it was done. */
  readonly done?: boolean;
};

/**
 * What a share is compared with. `same`: with the same time of another year; `compared`: the figure is the comparison itself; `bare`: the
 * words for a time before stand without a word of comparing.
 */
export type BasisCueValues = {
  readonly basis: Percentage['basis'];
  readonly same?: boolean;
  readonly compared?: boolean;
  readonly bare?: boolean;
};

/** `level`: what is reached is said, not by how much it changed; `growth`: a noun that is a rate of change itself. */
export type ChangeCueValues = {
  readonly role: 'change' | 'growth' | 'level';
  readonly change?: Percentage['change'];
  readonly basis?: Percentage['basis'] | null;
};

/** Words for a time without its year: which school year or which year before; `told`: the words point to a year told before. */
export type NowCueValues = {
  readonly school?: 'this' | 'past' | 'next';
  readonly past?: 'year';
  readonly period?: boolean;
  readonly told?: boolean;
};

/** The values of the mentions that percentages and quantities are read from, by kind; of any other cue only where it stands counts. */
export interface FigureMentions {
  percent: PercentValues;
  'cell-figure': PercentValues;
  'cell-change': { readonly change: Percentage['change']; readonly basis: Percentage['basis'] };
  count: CountValues;
  number: NumberValues;
  'status-cue': StatusCueValues;
  'basis-cue': BasisCueValues;
  'change-cue': ChangeCueValues;
  'level-cue': { readonly level: Level | null };
  'bound-cue': { readonly comparator: Comparator };
  'now-cue': NowCueValues;
  'span-cue': { readonly from: 'text' | 'publication' };
  'past-span-cue': { readonly start?: boolean; readonly term?: boolean };
  'governing-cue': { readonly sets: boolean };
  'setting-cue': { readonly tells?: boolean };
  'programme-cue': { readonly alone?: boolean };
  'year-end-cue': NowCueValues;
  'weight-cue': { readonly sector?: boolean };
  'counterpart-cue': { readonly pair?: string };
  'phrase-head': { readonly bare: boolean };
  'phrase-tail': {
    readonly level?: boolean;
    readonly equal?: boolean;
    readonly among?: string;
    readonly of?: string;
  };
  'bound-noun': { readonly of?: string };
  'phrase-whole': { readonly of: string; readonly plural?: boolean };
  'phrase-among': { readonly loose?: boolean };
  'phrase-report': { readonly loose?: boolean; readonly person?: boolean; readonly asks?: boolean };
}
