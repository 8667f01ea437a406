import distance from 'natural/lib/natural/distance/jaro-winkler_distance.js';
import { foldKey } from './fold.ts';

/** Jaro-Winkler likeness of two spellings by their fold keys: 1 for one word in two spellings (`uỷ`, `Ủy`), 0 for nothing shared. */
export function spellingLikeness(a: string, b: string): number {
  return distance(foldKey(a), foldKey(b));
}
