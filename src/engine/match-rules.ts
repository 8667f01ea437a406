import { END, FOLD_NUMBER, LABEL, NEXT_FROM, RULE, TRAITS, WIDTH } from './cells.ts';
import type { Lattice } from './lattice.ts';
import { matchRule, type StepCounter } from './match-rule.ts';
import { FROM, OPENING, opens, SET, TO } from './openings.ts';
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
  const matches: RuleMatch[] = [];
  const { starts, startWords } = lattice;
  const firstWord = set.number * startWords;
  let run: Run | null = null;
  let size = 0;
  for (let word = 0; word < startWords; word++) {
    for (let bits = starts[firstWord + word]!; bits !== 0; bits &= bits - 1) {
      if (run === null) {
        size = askWhileDemandsLast(set, lattice) + 1;
        const until = blocked === null ? null : nextBlocked(blocked);
        run = { set, lattice, counter, until, askFrom: set.askFrom.fill(0), askUntil: set.askUntil, matches };
      }
      const at = 32 * word + 31 - Math.clz32(bits & -bits);
      if (at >= size) return matches;
      if (blocked === null || blocked[at] === 0) askAll(run, at);
    }
  }
  return matches;
}

/** Sets until where each rule may be asked; gives the last token at which one may be, -1 where there is none. */
function askWhileDemandsLast({ demands, askUntil }: RuleSet, { lastStart, tokens }: Lattice): number {
  let furthest = -1;
  let read = 0;
  for (let rule = 0; rule < askUntil.length; rule++) {
    let until = tokens.length - 1;
    for (let left = demands[read++]!; left > 0; left--) {
      let last = -1;
      for (const end = read + 1 + demands[read++]!; read < end; read++)
        last = Math.max(last, lastStart[demands[read]!]!);
      until = Math.min(until, last);
    }
    askUntil[rule] = until;
    furthest = Math.max(furthest, until);
  }
  return furthest;
}

/** Asks every rule that may begin at a token. */
function askAll(run: Run, at: number): void {
  const { set, lattice } = run;
  const { cells, edges, openings } = lattice;
  const { byFold, byLabel } = openings;
  const { number } = set;
  const cell = WIDTH * at;
  const after = cell + WIDTH;
  for (const { prefix, from, to } of openings.byPrefix[number]!)
    if (lattice.tokens[at]!.fold.startsWith(prefix)) ask(run, from, to, at, after);
  const fold = cells[cell + FOLD_NUMBER]!;
  const lastOfFold = byFold.first[fold + 1]!;
  for (let entry = byFold.first[fold]!; entry < lastOfFold; entry += OPENING)
    if (byFold.items[entry + SET] === number)
      ask(run, byFold.items[entry + FROM]!, byFold.items[entry + TO]!, at, after);
  const byTrait = openings.byTrait[number]!;
  for (let entry = 0; entry < byTrait.length; entry += OPENING)
    if ((byTrait[entry]! & cells[cell + TRAITS]!) !== 0)
      ask(run, byTrait[entry + FROM]!, byTrait[entry + TO]!, at, after);
  for (let edge = lattice.firstFrom[at]!; edge !== -1; edge = edges[edge + NEXT_FROM]!) {
    const label = edges[edge + LABEL]!;
    const last = byLabel.first[label + 1]!;
    for (let entry = byLabel.first[label]!; entry < last; entry += OPENING)
      if (byLabel.items[entry + SET] === number)
        ask(run, byLabel.items[entry + FROM]!, byLabel.items[entry + TO]!, at, WIDTH * edges[edge + END]!);
  }
}

/**
 * Asks rules for a match at a token, each once, however many of its first elements fit there; `after` is the cell that the first
 * element leads to.
 */
function ask(run: Run, from: number, to: number, at: number, after: number): void {
  const { askFrom, askUntil, lattice } = run;
  const { cells } = lattice;
  const { openers } = lattice.openings;
  const cell = WIDTH * at;
  for (let opener = from; opener < to; opener += WIDTH) {
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
