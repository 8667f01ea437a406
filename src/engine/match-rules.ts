import {
  END,
  FOLD_NUMBER,
  LABEL,
  LABELS,
  MORE_LABELS,
  NEXT_ALIKE,
  NEXT_FROM,
  RULE,
  START,
  TRAITS,
  WIDTH,
} from './cells.ts';
import type { Lattice } from './lattice.ts';
import { matchRule, type StepCounter } from './match-rule.ts';
import { type Openers, opens } from './openers.ts';
import type { RuleMatch, RuleSet } from './rule-set.ts';

/** One run of a set over a lattice: which rule is where, and the matches found. */
interface Run {
  readonly set: RuleSet;
  readonly lattice: Lattice;
  readonly counter: StepCounter;
  readonly until: Int32Array | null;
  /** The token from which on each rule may be asked again: behind its last match and behind where it was asked last. */
  readonly askFrom: Int32Array;
  /** The last token at which it may be asked: behind it the text lacks what it demands. */
  readonly askUntil: Int32Array;
  readonly matches: RuleMatch[];
}

/**
 * Every rule's longest match at every start, in text order; a rule never matches again inside its own match. No match holds a
 * blocked token (a byte other than 0 in `blocked`). Only places are looked at that hold a rule's first element, and only while what it
 * demands is still ahead.
 */
export function matchRules(
  set: RuleSet,
  lattice: Lattice,
  counter: StepCounter = { steps: 0 },
  blocked: Uint8Array | null = null,
): RuleMatch[] {
  const size = askWhileDemandsLast(set, lattice) + 1;
  const starts = startsOf(set, lattice, size);
  if (starts === null) return [];
  const run: Run = {
    set,
    lattice,
    counter,
    until: blocked === null ? null : nextBlocked(blocked),
    askFrom: set.askFrom.fill(0),
    askUntil: set.askUntil,
    matches: [],
  };
  for (let at = 0; at < size; at++) {
    if (starts[at] !== 0 && (blocked === null || blocked[at] === 0)) askAll(run, at);
  }
  return run.matches;
}

/** Sets until where each rule may be asked; gives the last token at which one may be, -1 where there is none. */
function askWhileDemandsLast({ rules, askUntil }: RuleSet, lattice: Lattice): number {
  let furthest = -1;
  for (let index = 0; index < rules.length; index++) {
    let until = lattice.tokens.length - 1;
    for (const demand of rules[index]!.program.demands) {
      let last = -1;
      for (const label of demand) last = Math.max(last, lattice.lastStart[label]!);
      until = Math.min(until, last);
    }
    askUntil[index] = until;
    furthest = Math.max(furthest, until);
  }
  return furthest;
}

/** Scratch of `startsOf`, as long as the longest text so far up to a bound. */
let scratch = new Uint8Array(4_096);
const longestScratch = 1 << 20;

function clearedBytes(size: number): Uint8Array {
  if (size > longestScratch) return new Uint8Array(size);
  if (size > scratch.length) scratch = new Uint8Array(2 * size);
  return scratch.fill(0, 0, size);
}

/** Bytes, 1 for each of the first tokens that some rule may begin at; NULL when there is none. Good until it is called again. */
function startsOf(set: RuleSet, lattice: Lattice, size: number): Uint8Array | null {
  const { cells, edges, tokens } = lattice;
  const starts = clearedBytes(size);
  const { begins, byPrefix } = set;
  let found = 0;
  if (begins.length > 1 || set.traits !== 0) {
    for (let at = 0, cell = 0; at < size; at++, cell += WIDTH) {
      const fold = cells[cell + FOLD_NUMBER]!;
      // A fold key that was numbered after these rules were compiled begins none of them.
      const one =
        (fold < begins.length && begins[fold]! !== 0) || (cells[cell + TRAITS]! & set.traits) !== 0 ? 1 : 0;
      starts[at] = one;
      found |= one;
    }
  }
  if (byPrefix.length > 0) {
    for (let at = 0; at < size; at++) {
      if (!beginsWithOne(tokens[at]!.fold, byPrefix)) continue;
      starts[at] = 1;
      found = 1;
    }
  }
  for (const label of set.labels) {
    for (let edge = lattice.firstAlike[label]!; edge !== -1; edge = edges[edge + NEXT_ALIKE]!) {
      const at = edges[edge + START]!;
      if (at >= size) continue;
      starts[at] = 1;
      found = 1;
    }
  }
  return found === 1 ? starts : null;
}

function beginsWithOne(fold: string, byPrefix: RuleSet['byPrefix']): boolean {
  for (const { prefix } of byPrefix) if (fold.startsWith(prefix)) return true;
  return false;
}

/** Asks every rule that may begin at a token. */
function askAll(run: Run, at: number): void {
  const { set, lattice } = run;
  const { cells, edges } = lattice;
  const cell = WIDTH * at;
  const after = cell + WIDTH;
  for (const { prefix, openers } of set.byPrefix)
    if (lattice.tokens[at]!.fold.startsWith(prefix)) ask(run, openers, at, after);
  const fold = cells[cell + FOLD_NUMBER]!;
  const byFold = fold < set.byFold.length ? set.byFold[fold] : undefined;
  if (byFold !== undefined) ask(run, byFold, at, after);
  if ((cells[cell + TRAITS]! & set.traits) !== 0) {
    for (const { bits, openers } of set.byTrait)
      if ((cells[cell + TRAITS]! & bits) !== 0) ask(run, openers, at, after);
  }
  const [low, high] = set.labelBits;
  if (((cells[cell + LABELS]! & low) | (cells[cell + MORE_LABELS]! & high)) === 0) return;
  for (let edge = lattice.firstFrom[at]!; edge !== -1; edge = edges[edge + NEXT_FROM]!) {
    const label = edges[edge + LABEL]!;
    const openers = label < set.byLabel.length ? set.byLabel[label] : undefined;
    if (openers !== undefined) ask(run, openers, at, WIDTH * edges[edge + END]!);
  }
}

/**
 * Asks rules for a match at a token, each once, however many of its first elements fit there; `after` is the cell that the first
 * element leads to.
 */
function ask(run: Run, openers: Openers, at: number, after: number): void {
  const { askFrom, askUntil, lattice } = run;
  const { cells } = lattice;
  const cell = WIDTH * at;
  for (let opener = 0; opener < openers.length; opener += WIDTH) {
    const index = openers[opener + RULE]!;
    if (askFrom[index]! > at || askUntil[index]! < at) continue;
    run.counter.steps++;
    if (!opens(openers, opener, cells, cell, after)) continue;
    askFrom[index] = at + 1;
    const until = run.until === null ? lattice.tokens.length : run.until[at]!;
    const found = matchRule(run.set.rules[index]!, lattice, at, run.counter, until);
    if (found === null || found.end === at) continue;
    askFrom[index] = found.end;
    run.matches.push(found);
  }
}

/** For each token the next blocked one at or after it; the end of the text where there is none. */
function nextBlocked(blocked: Uint8Array): Int32Array {
  const next = new Int32Array(blocked.length);
  let stop = blocked.length;
  for (let at = stop - 1; at >= 0; at--) {
    if (blocked[at] !== 0) stop = at;
    next[at] = stop;
  }
  return next;
}
