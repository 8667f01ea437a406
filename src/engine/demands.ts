import type { Accept, Pattern } from './pattern.ts';

/** Classes of edges of which one must start where a match starts or behind it. */
export type Demand = ReadonlySet<string>;

/**
 * What every match of a pattern asks for, whichever way it takes: a text that lacks one of them holds no match, and where the last of
 * them has gone by there is none any more. Words are left out: most stand in every text.
 */
export function demandsOf(pattern: Pattern): readonly Demand[] {
  switch (pattern.type) {
    case 'accept':
      return demandOf([pattern.accept]);
    case 'look':
      return pattern.behind || pattern.negative ? [] : demandOf(pattern.accepts);
    case 'capture':
      return demandsOf(pattern.item);
    case 'repeat':
      return pattern.min === 0 ? [] : demandsOf(pattern.item);
    case 'sequence':
      return pattern.items.flatMap(demandsOf);
    case 'choice': {
      const narrowest = pattern.items.map((item) => narrowestOf(demandsOf(item)));
      return narrowest.every((demand) => demand !== null)
        ? [new Set(narrowest.flatMap((demand) => [...demand]))]
        : [];
    }
  }
}

function demandOf(accepts: readonly Accept[]): readonly Demand[] {
  const classes = accepts.flatMap((accept) => (accept.type === 'edge' ? [accept.class] : []));
  return classes.length === accepts.length ? [new Set(classes)] : [];
}

function narrowestOf([first, ...others]: readonly Demand[]): Demand | null {
  if (first === undefined) return null;
  return others.reduce((best, demand) => (demand.size < best.size ? demand : best), first);
}
