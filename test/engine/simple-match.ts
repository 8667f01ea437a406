import type { Capture } from '../../src/engine/captures.ts';
import { WIDTH } from '../../src/engine/cells.ts';
import type { Edge, Lattice } from '../../src/engine/lattice.ts';
import { MAX_MATCH_TOKENS } from '../../src/engine/match-rule.ts';
import type { Accept } from '../../src/engine/pattern.ts';
import type { Program } from '../../src/engine/program.ts';
import type { RuleMatch } from '../../src/engine/rule-set.ts';

type Mark = { readonly kind: 'open' | 'close'; readonly name: string; readonly at: number };
interface Thread {
  readonly index: number;
  readonly marks: readonly (Mark & { readonly edge: Edge | null })[];
  readonly edge: Edge | null;
}

const edgesOf = (lattice: Lattice): Edge[] =>
  Array.from({ length: lattice.size }, (_unused, number) => lattice.edge(WIDTH * number));

function accepts(lattice: Lattice, accept: Accept, at: number): boolean {
  const token = lattice.tokens[at];
  if (token === undefined) return false;
  if (accept.type === 'fold') return token.fold === accept.fold;
  if (accept.type === 'prefix') return token.fold.startsWith(accept.prefix);
  if (accept.type === 'shape') return accept.shapes.has(token.shape);
  if (accept.type === 'capital') return token.capital && token.shape === 'word';
  if (accept.type === 'any') return token.shape !== 'break';
  return edgesOf(lattice).some((edge) => edge.start === at && edge.class === accept.class);
}

function acceptsBehind(lattice: Lattice, accept: Accept, at: number): boolean {
  if (accept.type === 'edge')
    return edgesOf(lattice).some((edge) => edge.end === at && edge.class === accept.class);
  return at > 0 && accepts(lattice, accept, at - 1);
}

/**
 * The matcher as one would write it to be read, with strings, sets and fresh arrays: what the fast one is held against. It walks
 * the instructions themselves, not their packed form, and looks for edges by scanning them all.
 */
export function simpleMatch(
  { code, entry }: Program,
  lattice: Lattice,
  start: number,
  until: number,
): Omit<RuleMatch, 'rule'> | null {
  const limit = Math.min(until, start + MAX_MATCH_TOKENS);
  const pending = new Map<number, Thread[]>([[start, [{ index: entry, marks: [], edge: null }]]]);
  const advance = (at: number, thread: Thread) => pending.set(at, [...(pending.get(at) ?? []), thread]);
  let best: { end: number; marks: Thread['marks'] } | null = null;
  for (let at = start; at <= limit; at++) {
    const entered = new Set<number>();
    const enter = ({ index, marks, edge }: Thread): void => {
      if (entered.has(index)) return;
      entered.add(index);
      const step = code[index]!;
      if (step.op === 'match') {
        if (best === null || at > best.end) best = { end: at, marks };
      } else if (step.op === 'split') {
        for (const way of step.ways) enter({ index: way, marks, edge });
      } else if (step.op === 'look') {
        const seen = step.accepts.some((accept) =>
          step.behind ? acceptsBehind(lattice, accept, at) : accepts(lattice, accept, at),
        );
        if (seen !== step.negative) enter({ index: step.next, marks, edge });
      } else if (step.op !== 'accept') {
        enter({ index: step.next, marks: [...marks, { kind: step.op, name: step.name, at, edge }], edge });
      } else if (step.accept.type !== 'edge') {
        if (accepts(lattice, step.accept, at)) advance(at + 1, { index: step.next, marks, edge: null });
      } else {
        for (const over of edgesOf(lattice))
          if (over.start === at && over.class === step.accept.class)
            advance(over.end, { index: step.next, marks, edge: over });
      }
    };
    for (const thread of pending.get(at) ?? []) enter(thread);
  }
  if (best === null) return null;
  const { end, marks } = best as { end: number; marks: Thread['marks'] };
  return { start, end, captures: capturesOf(marks) };
}

function capturesOf(marks: Thread['marks']): Capture[] {
  const open: number[] = [];
  return marks.flatMap((mark) => {
    if (mark.kind === 'open') {
      open.push(mark.at);
      return [];
    }
    const start = open.pop()!;
    const whole = mark.edge !== null && mark.edge.start === start && mark.edge.end === mark.at;
    return [{ name: mark.name, start, end: mark.at, edge: whole ? mark.edge : null }];
  });
}
