import { bitOf } from './bits.ts';
import type { Edge, Lattice } from './lattice.ts';
import { CLOSE, EDGE, FOLD, LOOK, MATCH, OPEN, SPLIT, TRAIT } from './op-codes.ts';
import { isPromising } from './outlook.ts';
import type { PackedLook, PackedProgram } from './pack-program.ts';
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

/*
 * Scratch of the run that is going on, kept between runs because allocating it anew took most of the time. A thread is an
 * instruction to enter at a position with the trail of captures and the edge that led there; -1 is none.
 */
const threads = { index: [] as number[], trail: [] as number[], edge: [] as number[], next: [] as number[] };
/** -1 throughout between runs. */
const firstThread = new Int32Array(MAX_MATCH_TOKENS + 1).fill(-1);
const lastThread = new Int32Array(MAX_MATCH_TOKENS + 1);
/** Opened and closed captures, each pointing at the one before: `mark` is 2 x name, + 1 for a close. */
const trails = { previous: [] as number[], mark: [] as number[], at: [] as number[], edge: [] as number[] };
/** Depth-first stack within a position: instruction, trail, edge. */
const stack: number[] = [];
let threadCount = 0;
let trailCount = 0;
/** A number for each position of each run; programs' scratch is stamped with it instead of being cleared. */
let visit = 0;

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
  const { packed } = program;
  const { op, next, operand, entered, outlook } = packed;
  const reach = Math.min(until - start, MAX_MATCH_TOKENS);
  threadCount = 0;
  trailCount = 0;
  let last = 0;
  let bestEnd = -1;
  let bestTrail = -1;
  let steps = 0;
  advance(0, program.entry, -1, -1);

  for (let offset = 0; offset <= reach && offset <= last; offset++) {
    const at = start + offset;
    visit++;
    const first = firstThread[offset]!;
    firstThread[offset] = -1;
    for (let thread = first; thread !== -1; thread = threads.next[thread]!) {
      // Depth first, in order of preference: the first thread to reach an instruction keeps it.
      let depth = 0;
      let index = threads.index[thread]!;
      let trail = threads.trail[thread]!;
      let edge = threads.edge[thread]!;
      for (;;) {
        if (entered[index] !== visit) {
          entered[index] = visit;
          steps++;
          const kind = op[index]!;
          if (kind === SPLIT) {
            // Of a choice of thirty words mostly all branches but one, or all, come to nothing here.
            const other = operand[index]!;
            const preferred = next[index]!;
            if (isPromising(outlook, other, lattice, at)) {
              stack[depth++] = other;
              stack[depth++] = trail;
              stack[depth++] = edge;
            }
            if (isPromising(outlook, preferred, lattice, at)) {
              index = preferred;
              continue;
            }
          } else if (kind === OPEN || kind === CLOSE) {
            trail = mark(trail, 2 * operand[index]! + (kind === CLOSE ? 1 : 0), at, edge);
            index = next[index]!;
            continue;
          } else if (kind === LOOK) {
            if (looks(packed, packed.looks[operand[index]!]!, lattice, at)) {
              index = next[index]!;
              continue;
            }
          } else if (kind === EDGE) {
            let over = firstOf(lattice, at, operand[index]!);
            for (; over !== -1; over = lattice.nextFrom[over]!) {
              steps++;
              if (lattice.labels[over] !== operand[index]) continue;
              const reached = lattice.ends[over]! - start;
              if (reached > reach || !isPromising(outlook, next[index]!, lattice, start + reached)) continue;
              advance(reached, next[index]!, trail, over);
              if (reached > last) last = reached;
            }
          } else if (kind === MATCH) {
            if (at > bestEnd) {
              bestEnd = at;
              bestTrail = trail;
            }
          } else if (
            offset < reach &&
            fits(packed, kind, operand[index]!, lattice, at) &&
            isPromising(outlook, next[index]!, lattice, at + 1)
          ) {
            advance(offset + 1, next[index]!, trail, -1);
            if (offset + 1 > last) last = offset + 1;
          }
        }
        if (depth === 0) break;
        edge = stack[--depth]!;
        trail = stack[--depth]!;
        index = stack[--depth]!;
      }
    }
  }
  counter.steps += steps;
  return bestEnd === -1 ? null : { start, end: bestEnd, captures: capturesOf(packed, lattice, bestTrail) };
}

/** Whether a token fits an element that consumes tokens. */
function fits(packed: PackedProgram, kind: number, operand: number, lattice: Lattice, at: number): boolean {
  if (at >= lattice.folds.length) return false;
  if (kind === FOLD) return lattice.folds[at] === operand;
  if (kind === TRAIT) return (lattice.traits[at]! & operand) !== 0;
  return lattice.tokens[at]!.fold.startsWith(packed.prefixes[operand]!);
}

/** The first edge from a token, -1 where none can have the label. */
function firstOf(lattice: Lattice, at: number, label: number): number {
  if (at >= lattice.labelBits.length || (lattice.labelBits[at]! & bitOf(label)) === 0) return -1;
  return lattice.firstFrom[at]!;
}

function looks(packed: PackedProgram, look: PackedLook, lattice: Lattice, at: number): boolean {
  for (const { op, operand } of look.tests) {
    const seen = look.behind
      ? op === EDGE
        ? labelled(lattice, lattice.firstTo[at]!, lattice.nextTo, operand)
        : at > 0 && fits(packed, op, operand, lattice, at - 1)
      : op === EDGE
        ? labelled(lattice, firstOf(lattice, at, operand), lattice.nextFrom, operand)
        : fits(packed, op, operand, lattice, at);
    if (seen) return !look.negative;
  }
  return look.negative;
}

/** Whether a chain of edges holds one of a label. */
function labelled(lattice: Lattice, first: number, next: readonly number[], label: number): boolean {
  for (let edge = first; edge !== -1; edge = next[edge]!) if (lattice.labels[edge] === label) return true;
  return false;
}

function advance(offset: number, index: number, trail: number, edge: number): void {
  const thread = threadCount++;
  threads.index[thread] = index;
  threads.trail[thread] = trail;
  threads.edge[thread] = edge;
  threads.next[thread] = -1;
  if (firstThread[offset] === -1) firstThread[offset] = thread;
  else threads.next[lastThread[offset]!] = thread;
  lastThread[offset] = thread;
}

function mark(previous: number, kind: number, at: number, edge: number): number {
  const trail = trailCount++;
  trails.previous[trail] = previous;
  trails.mark[trail] = kind;
  trails.at[trail] = at;
  trails.edge[trail] = edge;
  return trail;
}

/** Captures in the order in which they closed. */
function capturesOf(packed: PackedProgram, lattice: Lattice, last: number): Capture[] {
  const marks: number[] = [];
  for (let trail = last; trail !== -1; trail = trails.previous[trail]!) marks.push(trail);
  const captures: Capture[] = [];
  const open: number[] = [];
  for (let at = marks.length - 1; at >= 0; at--) {
    const trail = marks[at]!;
    const kind = trails.mark[trail]!;
    if ((kind & 1) === 0) {
      open.push(trails.at[trail]!);
      continue;
    }
    const start = open.pop()!;
    const end = trails.at[trail]!;
    const edge = trails.edge[trail] === -1 ? null : lattice.edges[trails.edge[trail]!]!;
    const whole = edge !== null && edge.start === start && edge.end === end;
    captures.push({ name: packed.names[kind >> 1]!, start, end, edge: whole ? edge : null });
  }
  return captures;
}
