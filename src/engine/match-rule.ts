import { capturesOf, clearTrails, mark, noCaptures } from './captures.ts';
import {
  END,
  FOLD_NUMBER,
  FOLDS,
  isPromising,
  LABEL,
  LABELS,
  LABELS_BEFORE,
  labelBit,
  labelWord,
  MORE_LABELS,
  MORE_LABELS_BEFORE,
  NEXT,
  NEXT_FROM,
  NEXT_TO,
  OP,
  OPEN_END,
  OPERAND,
  TRAITS,
  WIDTH,
} from './cells.ts';
import type { Lattice } from './lattice.ts';
import { CLOSE, EDGE, FOLD, LOOK, MATCH, OPEN, SPLIT, TRAIT } from './op-codes.ts';
import type { PackedLook, PackedProgram } from './pack-program.ts';
import type { LoneEdge } from './program.ts';
import type { CompiledRule, RuleMatch } from './rule-set.ts';

/** Longest match in tokens; bounds the work per start, so that cost stays linear in the text. */
export const MAX_MATCH_TOKENS = 120;

/** Steps taken by the matcher: what tests assert linear cost on. */
export interface StepCounter {
  steps: number;
}

/*
 * Scratch of the run that is going on, kept between runs because allocating it anew took most of the time. A thread is an
 * instruction to enter at a position with the trail of captures and the edge that led there, and the thread behind it; -1 is none. It is
 * told by its offset.
 */
const threads: number[] = [];
const TRAIL = 1;
const LED_BY = 2;
const BEHIND = 3;
const THREAD = 4;
/** -1 throughout between runs. */
const firstThread = new Int32Array(MAX_MATCH_TOKENS + 1).fill(-1);
const lastThread = new Int32Array(MAX_MATCH_TOKENS + 1);
/** Depth-first stack within a position: instruction, trail, edge. */
const stack: number[] = [];
let threadsEnd = 0;
/** A number for each position of each run; programs' scratch is stamped with it instead of being cleared. */
let visits = 0;

/**
 * Runs a rule's program anchored at one token. Longest match wins; among equally long ones the earlier alternative.
 * `until`: token index that the match may not pass. No backtracking: each instruction is entered at most once per position.
 */
export function matchRule(
  rule: CompiledRule,
  lattice: Lattice,
  start: number,
  counter: StepCounter,
  until: number = lattice.tokens.length,
): RuleMatch | null {
  const { packed, entry, lone } = rule.program;
  const reach = Math.min(until - start, MAX_MATCH_TOKENS);
  // Words of a lexicon alone make half of all matches.
  if (lone !== null) return matchLone(rule, lone, lattice, start, counter, start + reach);
  const { code, ways, entered } = packed;
  const { cells, edges } = lattice;
  threadsEnd = 0;
  clearTrails();
  let last = 0;
  let bestEnd = -1;
  let bestTrail = -1;
  let steps = 0;
  let visit = visits;
  advance(0, WIDTH * entry, -1, -1);

  for (let offset = 0; offset <= reach && offset <= last; offset++) {
    const at = start + offset;
    const cell = WIDTH * at;
    visit++;
    const first = firstThread[offset]!;
    firstThread[offset] = -1;
    for (let thread = first; thread !== -1; thread = threads[thread + BEHIND]!) {
      // Depth first, in order of preference: the first thread to reach an instruction keeps it.
      let depth = 0;
      let index = threads[thread]!;
      let trail = threads[thread + TRAIL]!;
      let edge = threads[thread + LED_BY]!;
      for (;;) {
        if (entered[index / WIDTH] !== visit) {
          entered[index / WIDTH] = visit;
          steps++;
          const kind = code[index + OP]!;
          const operand = code[index + OPERAND]!;
          const next = code[index + NEXT]!;
          if (kind === SPLIT) {
            // Of a choice of thirty words mostly all ways but one, or all, come to nothing here. The first is taken up first.
            for (let way = next - 1; way >= operand; way--) {
              if (!isPromising(code, ways[way]!, cells, cell)) continue;
              stack[depth++] = ways[way]!;
              stack[depth++] = trail;
              stack[depth++] = edge;
            }
          } else if (kind === OPEN || kind === CLOSE) {
            trail = mark(trail, 2 * operand + (kind === CLOSE ? 1 : 0), at, edge);
            index = next;
            continue;
          } else if (kind === LOOK) {
            if (looks(packed, packed.looks[operand]!, lattice, at)) {
              index = next;
              continue;
            }
          } else if (kind === EDGE) {
            let over = firstOf(lattice, at, operand);
            for (; over !== -1; over = edges[over + NEXT_FROM]!) {
              steps++;
              if (edges[over + LABEL] !== operand) continue;
              const end = edges[over + END]!;
              if (end - start > reach || !isPromising(code, next, cells, WIDTH * end)) continue;
              advance(end - start, next, trail, over);
              if (end - start > last) last = end - start;
            }
          } else if (kind === MATCH) {
            if (at > bestEnd) {
              bestEnd = at;
              bestTrail = trail;
            }
          } else if (
            offset < reach &&
            fits(packed, kind, operand, lattice, at) &&
            isPromising(code, next, cells, cell + WIDTH)
          ) {
            advance(offset + 1, next, trail, -1);
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
  visits = visit;
  counter.steps += steps;
  if (bestEnd === -1) return null;
  return { rule, start, end: bestEnd, captures: capturesOf(bestTrail, packed.names, lattice) };
}

/** The longest edge of one label, the first laid among equally long ones. */
function matchLone(
  rule: CompiledRule,
  { label, name }: LoneEdge,
  lattice: Lattice,
  start: number,
  counter: StepCounter,
  limit: number,
): RuleMatch | null {
  const { edges } = lattice;
  let best = -1;
  let end = start;
  for (let edge = firstOf(lattice, start, label); edge !== -1; edge = edges[edge + NEXT_FROM]!) {
    counter.steps++;
    if (edges[edge + LABEL] !== label) continue;
    const own = edges[edge + END]!;
    if (own > limit || own <= end) continue;
    best = edge;
    end = own;
  }
  if (best === -1) return null;
  const captures = name === null ? noCaptures : [{ name, start, end, edge: lattice.edge(best) }];
  return { rule, start, end, captures };
}

/** Whether a token fits an element that consumes tokens; at the end of the text there is none that could. */
function fits(packed: PackedProgram, kind: number, operand: number, lattice: Lattice, at: number): boolean {
  if (kind === TRAIT) return (lattice.cells[WIDTH * at + TRAITS]! & operand) !== 0;
  if (kind === FOLD) return lattice.cells[WIDTH * at + FOLD_NUMBER] === operand;
  return at < lattice.tokens.length && lattice.tokens[at]!.fold.startsWith(packed.prefixes[operand]!);
}

/** The first edge from a token, -1 where none can have the label. */
function firstOf(lattice: Lattice, at: number, label: number): number {
  return (lattice.cells[WIDTH * at + labelWord(label)]! & labelBit(label)) === 0
    ? -1
    : lattice.firstFrom[at]!;
}

function looks(packed: PackedProgram, look: PackedLook, lattice: Lattice, at: number): boolean {
  return (
    (look.behind ? seesBehind(packed, look, lattice, at) : seesHere(packed, look, lattice, at)) !==
    look.negative
  );
}

function seesHere(packed: PackedProgram, { bits, tests }: PackedLook, lattice: Lattice, at: number): boolean {
  const { cells } = lattice;
  const cell = WIDTH * at;
  // Traits have a bit each: one that is shared is there.
  if ((bits[TRAITS]! & cells[cell + TRAITS]!) !== 0) return true;
  if (!isPromising(bits, 0, cells, cell)) return false;
  for (const { op, operand } of tests) {
    if (op === EDGE) {
      if (isAmong(lattice.edges, firstOf(lattice, at, operand), NEXT_FROM, operand)) return true;
    } else if (fits(packed, op, operand, lattice, at)) return true;
  }
  return false;
}

function seesBehind(
  packed: PackedProgram,
  { bits, tests }: PackedLook,
  lattice: Lattice,
  at: number,
): boolean {
  const { cells } = lattice;
  if (at === 0) return false;
  const cell = WIDTH * at;
  const before = cell - WIDTH;
  if ((bits[TRAITS]! & cells[before + TRAITS]!) !== 0) return true;
  const shared =
    (bits[FOLDS]! & cells[before + FOLDS]!) |
    (bits[LABELS]! & cells[cell + LABELS_BEFORE]!) |
    (bits[MORE_LABELS]! & cells[cell + MORE_LABELS_BEFORE]!);
  if (shared === 0 && bits[OPEN_END] === 0) return false;
  for (const { op, operand } of tests) {
    if (op === EDGE) {
      if (isAmong(lattice.edges, lattice.firstTo[at]!, NEXT_TO, operand)) return true;
    } else if (fits(packed, op, operand, lattice, at - 1)) return true;
  }
  return false;
}

/** Whether a chain of edges holds one of a label; `next` tells which chain. */
function isAmong(edges: Int32Array, first: number, next: number, label: number): boolean {
  for (let edge = first; edge !== -1; edge = edges[edge + next]!)
    if (edges[edge + LABEL] === label) return true;
  return false;
}

function advance(offset: number, index: number, trail: number, edge: number): void {
  const thread = threadsEnd;
  threadsEnd += THREAD;
  threads[thread] = index;
  threads[thread + TRAIL] = trail;
  threads[thread + LED_BY] = edge;
  threads[thread + BEHIND] = -1;
  if (firstThread[offset] === -1) firstThread[offset] = thread;
  else threads[lastThread[offset]! + BEHIND] = thread;
  lastThread[offset] = thread;
}
