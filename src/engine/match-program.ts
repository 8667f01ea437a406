import type { Edge, Lattice } from './lattice.ts';
import type { Accept } from './pattern.ts';
import type { Program } from './program.ts';

/** A captured stretch; `edge` is the one that was stepped over, where the capture holds exactly one. */
export interface Capture {
  readonly name: string;
  readonly start: number;
  readonly end: number;
  readonly edge: Edge | null;
}

export interface ProgramMatch {
  readonly start: number;
  readonly end: number;
  readonly captures: readonly Capture[];
}

/** Longest match in tokens; bounds the work per start, so that cost stays linear in the text. */
export const MAX_MATCH_TOKENS = 120;

/** Steps taken by the matcher: what tests assert linear cost on. */
export interface StepCounter {
  steps: number;
}

interface Trail {
  readonly previous: Trail | null;
  readonly kind: 'open' | 'close';
  readonly name: string;
  readonly at: number;
  readonly edge: Edge | null;
}

interface Thread {
  readonly index: number;
  readonly trail: Trail | null;
  /** The edge that led here, for a capture of exactly that edge. */
  readonly edge: Edge | null;
}

function accepts(lattice: Lattice, accept: Accept, at: number): boolean {
  const token = lattice.tokens[at];
  if (token === undefined) return false;
  switch (accept.type) {
    case 'fold':
      return token.fold === accept.fold;
    case 'prefix':
      return token.fold.startsWith(accept.prefix);
    case 'shape':
      return accept.shapes.has(token.shape);
    case 'capital':
      return token.capital && token.shape === 'word';
    case 'any':
      return token.shape !== 'break';
    case 'edge':
      return lattice.starting[at]?.some((edge) => edge.class === accept.class) ?? false;
  }
}

function acceptsBehind(lattice: Lattice, accept: Accept, at: number): boolean {
  if (accept.type === 'edge') return lattice.ending[at]?.some((edge) => edge.class === accept.class) ?? false;
  return at > 0 && accepts(lattice, accept, at - 1);
}

/**
 * Runs a program anchored at one token. Longest match wins; among equally long ones the earlier alternative.
 * `until`: token index that the match may not pass. No backtracking: each instruction is entered at most once per position.
 */
export function matchProgram(
  program: Program,
  lattice: Lattice,
  start: number,
  counter: StepCounter,
  until: number = lattice.tokens.length,
): ProgramMatch | null {
  const limit = Math.min(until, start + MAX_MATCH_TOKENS);
  const { code, entered } = program;
  const pending: (Thread[] | undefined)[] = [[{ index: program.entry, trail: null, edge: null }]];
  let last = start;
  let best: { end: number; trail: Trail | null } | null = null;

  for (let at = start; at <= limit && at <= last; at++) {
    const threads = pending[at - start];
    if (threads === undefined) continue;
    const visit = nextVisit();
    // Depth first, in order of preference: the first thread to reach an instruction keeps it.
    const stack = threads.reverse();
    while (stack.length > 0) {
      const { index, trail, edge } = stack.pop()!;
      if (entered[index] === visit) continue;
      entered[index] = visit;
      counter.steps++;
      const step = code[index]!;
      switch (step.op) {
        case 'match':
          if (best === null || at > best.end) best = { end: at, trail };
          break;
        case 'split':
          stack.push({ index: step.second, trail, edge }, { index: step.first, trail, edge });
          break;
        case 'open':
        case 'close':
          stack.push({
            index: step.next,
            trail: { previous: trail, kind: step.op, name: step.name, at, edge },
            edge,
          });
          break;
        case 'look': {
          const seenThere = step.accepts.some((accept) =>
            step.behind ? acceptsBehind(lattice, accept, at) : accepts(lattice, accept, at),
          );
          if (seenThere !== step.negative) stack.push({ index: step.next, trail, edge });
          break;
        }
        case 'accept': {
          const { accept, next } = step;
          if (accept.type !== 'edge') {
            if (accepts(lattice, accept, at)) {
              advance(pending, at + 1 - start, { index: next, trail, edge: null });
              if (at + 1 > last) last = at + 1;
            }
            break;
          }
          for (const candidate of lattice.starting[at] ?? []) {
            counter.steps++;
            if (candidate.class !== accept.class) continue;
            advance(pending, candidate.end - start, { index: next, trail, edge: candidate });
            if (candidate.end > last) last = candidate.end;
          }
        }
      }
    }
  }
  return best === null ? null : { start, end: best.end, captures: capturesOf(best.trail) };
}

function advance(pending: (Thread[] | undefined)[], at: number, thread: Thread): void {
  const threads = pending[at];
  if (threads === undefined) pending[at] = [thread];
  else threads.push(thread);
}

let visits = 0;

/** A number for one position of one run; programs' scratch is stamped with it instead of being cleared. */
function nextVisit(): number {
  visits += 1;
  return visits;
}

function capturesOf(last: Trail | null): Capture[] {
  const marks: Trail[] = [];
  for (let mark = last; mark !== null; mark = mark.previous) marks.push(mark);
  const captures: Capture[] = [];
  const open: Trail[] = [];
  for (const mark of marks.reverse()) {
    if (mark.kind === 'open') {
      open.push(mark);
      continue;
    }
    const from = open.pop()!;
    const whole = mark.edge !== null && mark.edge.start === from.at && mark.edge.end === mark.at;
    captures.push({ name: mark.name, start: from.at, end: mark.at, edge: whole ? mark.edge : null });
  }
  return captures;
}
