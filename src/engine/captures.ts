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
 * Scratch of the run that is going on, kept between runs as allocating it anew took longer than the matching.
 */
/** Opened and closed captures, each pointing at the one before: `mark` is 2 x name, + 1 for a close. */
const trails = { previous: [] as number[], mark: [] as number[], at: [] as number[], edge: [] as number[] };
let trailCount = 0;
/** Captures, last first, whose opening is still to come: their place among the captures and the mark that closes them. */
const closed = { place: [] as number[], trail: [] as number[] };

/** Forgets the marks of the run before. */
export function clearTrails(): void {
  trailCount = 0;
}

/** Marks that a capture opens or closes; gives the trail that ends there. */
export function mark(previous: number, kind: number, at: number, edge: number): number {
  const trail = trailCount++;
  trails.previous[trail] = previous;
  trails.mark[trail] = kind;
  trails.at[trail] = at;
  trails.edge[trail] = edge;
  return trail;
}

/** Captures in the order in which they closed; the trail leads from the last mark to the first. */
export function capturesOf(last: number, names: readonly string[], lattice: Lattice): readonly Capture[] {
  let count = 0;
  for (let trail = last; trail !== -1; trail = trails.previous[trail]!) count += trails.mark[trail]! & 1;
  if (count === 0) return noCaptures;
  const captures = new Array<Capture>(count);
  let pending = 0;
  for (let trail = last; trail !== -1; trail = trails.previous[trail]!) {
    if ((trails.mark[trail]! & 1) === 1) {
      closed.place[pending] = --count;
      closed.trail[pending++] = trail;
    } else {
      const close = closed.trail[--pending]!;
      captures[closed.place[pending]!] = captureOf(trails.at[trail]!, close, names, lattice);
    }
  }
  return captures;
}

/** A capture from the token that it starts at and the mark that closes it. */
function captureOf(start: number, close: number, names: readonly string[], lattice: Lattice): Capture {
  const end = trails.at[close]!;
  const edge = trails.edge[close]!;
  const whole = edge !== -1 && lattice.edges[edge + START] === start && lattice.edges[edge + END] === end;
  const name = names[trails.mark[close]! >> 1]!;
  return { name, start, end, edge: whole ? lattice.edge(edge) : null };
}
