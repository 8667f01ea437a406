import type { PersonAssertion, PersonKey } from '../../model/person-assertion.ts';
import { foldKey } from '../../text/fold.ts';
import type { Sighting } from './settle-persons.ts';

/** One side of an assertion, as it stands on the sightings that it speaks of. */
export interface Side {
  /** Index of the assertion. */
  readonly of: number;
  readonly end: 'a' | 'b';
  /** Name and unit or body, folded: what makes the ids of two who share all else differ. */
  readonly key: string;
}

/** What assertions say of sightings. */
export interface Sides {
  /** Links of `same` that a sighting takes part in. */
  links(sighting: Sighting): string[];
  /** Sides of `not-same` that a sighting is on; one that is on both of one assertion is on neither. */
  parts(sighting: Sighting): Side[];
  /** Folded names that some assertion takes for one person's, pair by pair. */
  readonly names: readonly (readonly [string, string])[];
}

/** Prepares the assertions for matching: names and units by their fold keys. */
export function prepareSides(assertions: readonly PersonAssertion[]): Sides {
  const sides = assertions.flatMap(({ relation, a, b }, of) => [
    { relation, of, end: 'a' as const, ...keyOf(a) },
    { relation, of, end: 'b' as const, ...keyOf(b) },
  ]);
  const on = (sighting: Sighting, relation: PersonAssertion['relation']) =>
    sides.filter(
      (side) =>
        side.relation === relation &&
        side.name === sighting.fold &&
        (side.unit === null || sighting.labels.includes(side.unit)),
    );
  return {
    links: (sighting) => on(sighting, 'same').map(({ of }) => `same ${of}`),
    parts(sighting) {
      const found = on(sighting, 'not-same');
      return found.filter(({ of, end }) => !found.some((other) => other.of === of && other.end !== end));
    },
    names: assertions.flatMap(({ relation, a, b }) =>
      relation === 'same' ? [[foldKey(a.name), foldKey(b.name)] as const] : [],
    ),
  };
}

/** Whether two lists hold the two sides of one assertion. */
export function areApart(a: readonly Side[], b: readonly Side[]): boolean {
  return a.some((one) => b.some((other) => one.of === other.of && one.end !== other.end));
}

function keyOf({ name, of }: PersonKey) {
  const unit = of === null ? null : foldKey(of);
  return { name: foldKey(name), unit, key: `${foldKey(name)}|${unit ?? ''}` };
}
