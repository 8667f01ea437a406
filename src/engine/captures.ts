import { END, START } from './cells.ts';
import type { Edge, Lattice } from './lattice.ts';

/** A captured stretch; `edge` is the one that was stepped over, where the capture holds exactly one. */
export interface Capture {
  readonly name: string;
  readonly start: number;
  readonly end: number;
  readonly edge: Edge | null;
}

export const noCaptures: readonly Capture[] = [];

/*
 * Scratch of the run that is going on, kept between runs as allocating it anew took longer than the matching. A trail is told by the offset
 * of its last mark: the one before it, -1 none, what is opened or closed (2 x name, + 1 for a close), at which token, and the edge that led
 * there.
 */
const trails: number[] = [];
const OPENED_OR_CLOSED = 1;
const AT = 2;
const LED_BY = 3;
const MARK = 4;
let trailsEnd = 0;
/** Captures, last first, whose opening is still to come: their place among the captures and the mark that closes them. */
const closed = { place: [] as number[], trail: [] as number[] };

/** Forgets the marks of the run before. */
export function clearTrails(): void {
  trailsEnd = 0;
}

/** Marks that a capture opens or closes; gives the trail that ends there. */
export function mark(previous: number, kind: number, at: number, edge: number): number {
  const trail = trailsEnd;
  trailsEnd += MARK;
  trails[trail] = previous;
  trails[trail + OPENED_OR_CLOSED] = kind;
  trails[trail + AT] = at;
  trails[trail + LED_BY] = edge;
  return trail;
}

/** Captures in the order in which they closed; the trail leads from the last mark to the first. */
export function capturesOf(last: number, names: readonly string[], lattice: Lattice): readonly Capture[] {
  let count = 0;
  for (let trail = last; trail !== -1; trail = trails[trail]!) count += trails[trail + OPENED_OR_CLOSED]! & 1;
  if (count === 0) return noCaptures;
  const captures = new Array<Capture>(count);
  let pending = 0;
  for (let trail = last; trail !== -1; trail = trails[trail]!) {
    if ((trails[trail + OPENED_OR_CLOSED]! & 1) === 1) {
      closed.place[pending] = --count;
      closed.trail[pending++] = trail;
    } else {
      const close = closed.trail[--pending]!;
      captures[closed.place[pending]!] = captureOf(trails[trail + AT]!, close, names, lattice);
    }
  }
  return captures;
}

/** A capture from the token that it starts at and the mark that closes it. */
function captureOf(start: number, close: number, names: readonly string[], lattice: Lattice): Capture {
  const end = trails[close + AT]!;
  const edge = trails[close + LED_BY]!;
  const whole = edge !== -1 && lattice.edges[edge + START] === start && lattice.edges[edge + END] === end;
  const name = names[trails[close + OPENED_OR_CLOSED]! >> 1]!;
  return { name, start, end, edge: whole ? lattice.edge(edge) : null };
}
