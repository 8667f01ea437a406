import type { TokenShape } from '../../model/text.ts';

/** A shape found at a position: where it ends and what it is. */
export interface Shape {
  readonly end: number;
  readonly shape: TokenShape;
}

/** Looks for one family of shapes at a position; reads a bounded number of characters. */
export type ShapeReader = (text: string, i: number) => Shape | null;
