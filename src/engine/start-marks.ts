import { type Listing, listByNumber } from './listing.ts';
import type { Accept } from './pattern.ts';
import { edgesAlone, type FirstStep } from './program.ts';
import type { RuleSet } from './rule-set.ts';
import type { Symbols } from './symbols.ts';

/** Sets by an element: fold keys and labels by their number, traits by their bit. */
export interface SetsBy {
  readonly fold: Listing;
  readonly trait: Listing;
  readonly label: Listing;
}

/** What tells a lattice while it is laid where each set of rules may begin: at an element, or behind it. */
export interface StartMarks {
  readonly sets: number;
  readonly at: SetsBy;
  readonly behind: SetsBy;
  readonly prefixes: readonly { readonly prefix: string; readonly set: number }[];
}

/** Gathers where the rules of sets may begin. All that rules and lexicons name must be numbered by now. */
export function compileStartMarks(sets: readonly RuleSet[], symbols: Symbols): StartMarks {
  const at: [Accept, number][] = [];
  const behind: [Accept, number][] = [];
  for (const { number, rules } of sets)
    for (const { program } of rules)
      for (const step of program.first) {
        const told = behindThat(step);
        if (told === null) at.push([step.accept, number]);
        else for (const accept of told) behind.push([accept, number]);
      }
  return {
    sets: sets.length,
    at: setsBy(at, symbols),
    behind: setsBy(behind, symbols),
    prefixes: at.flatMap(([accept, set]) =>
      accept.type === 'prefix' ? [{ prefix: accept.prefix, set }] : [],
    ),
  };
}

/**
 * What must stand before a first element, where that tells its places better: edges do, which are fewer than commas and ordinary
 * words, and most things do where the element is met at every other word, as a capital is. Else NULL.
 */
function behindThat({ accept, behind }: FirstStep): readonly Accept[] | null {
  if (behind === null || behind.some(({ type }) => type === 'prefix')) return null;
  const everywhere = accept.type === 'capital' || accept.type === 'any';
  return everywhere || edgesAlone(behind) ? behind : null;
}

function setsBy(elements: readonly [Accept, number][], symbols: Symbols): SetsBy {
  const folds = new Map<number, Set<number>>();
  const traits = new Map<number, Set<number>>();
  const labels = new Map<number, Set<number>>();
  for (const [accept, set] of elements) {
    if (accept.type === 'fold') addTo(folds, symbols.folds.find(accept.fold), set);
    else if (accept.type === 'edge') addTo(labels, symbols.labels.find(accept.class), set);
    else if (accept.type !== 'prefix') {
      const bits = symbols.traitsOf(accept.type === 'shape' ? accept.shapes : accept.type);
      for (let bit = 0; bit < 32; bit++) if ((bits & (1 << bit)) !== 0) addTo(traits, bit, set);
    }
  }
  return {
    fold: listByNumber(folds, symbols.folds.size),
    trait: listByNumber(traits, 32),
    label: listByNumber(labels, symbols.labels.size),
  };
}

function addTo(sets: Map<number, Set<number>>, key: number, set: number): void {
  const known = sets.get(key);
  if (known === undefined) sets.set(key, new Set([set]));
  else known.add(set);
}
