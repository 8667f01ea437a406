import { demandsOf } from './demands.ts';
import { type PackedProgram, packProgram } from './pack-program.ts';
import type { Accept, Pattern } from './pattern.ts';
import type { Symbols } from './symbols.ts';

/** One instruction of the matcher's automaton; targets are indexes into the program. */
export type Instruction =
  | { readonly op: 'accept'; readonly accept: Accept; readonly next: number }
  /** Ways to go on, those to be preferred first. */
  | { readonly op: 'split'; readonly ways: readonly number[] }
  | { readonly op: 'open' | 'close'; readonly name: string; readonly next: number }
  | {
      readonly op: 'look';
      readonly behind: boolean;
      readonly negative: boolean;
      readonly accepts: readonly Accept[];
      readonly next: number;
    }
  | { readonly op: 'match' };

/** An element that a match may begin with. */
export interface FirstStep {
  readonly accept: Accept;
  /** Where it leads on to. */
  readonly next: number;
  /** Elements of which one must stand right before the match; NULL where nothing is asked of what stands there. */
  readonly behind: readonly Accept[] | null;
}

export interface Program {
  readonly code: readonly Instruction[];
  readonly entry: number;
  /** What may be consumed first. */
  readonly first: readonly FirstStep[];
  /** Numbers of labels, see `demandsOf`. */
  readonly demands: readonly Int32Array[];
  readonly packed: PackedProgram;
  /** Where the pattern is one edge and no more. */
  readonly lone: LoneEdge | null;
}

/** A pattern of one edge: its class, and the name of the capture around it. */
export interface LoneEdge {
  readonly label: number;
  readonly name: string | null;
}

/** Compiles a pattern to a Thompson automaton; its size is linear in the pattern with repeats written out. */
export function compileProgram(pattern: Pattern, symbols: Symbols): Program {
  const code: Instruction[] = [{ op: 'match' }];
  const emit = (instruction: Instruction): number => code.push(instruction) - 1;

  function build(node: Pattern, next: number): number {
    switch (node.type) {
      case 'accept':
        return emit({ op: 'accept', accept: node.accept, next });
      case 'look':
        return emit({
          op: 'look',
          behind: node.behind,
          negative: node.negative,
          accepts: node.accepts,
          next,
        });
      case 'capture':
        return emit({
          op: 'open',
          name: node.name,
          next: build(node.item, emit({ op: 'close', name: node.name, next })),
        });
      case 'sequence':
        return node.items.reduceRight((after, item) => build(item, after), next);
      case 'choice':
        return emit({ op: 'split', ways: node.items.map((item) => build(item, next)) });
      case 'repeat': {
        let entry = next;
        for (let i = node.max; i > node.min; i--)
          entry = emit({ op: 'split', ways: [build(node.item, entry), next] });
        for (let i = 0; i < node.min; i++) entry = build(node.item, entry);
        return entry;
      }
    }
  }

  const entry = build(pattern, 0);
  return {
    code,
    entry,
    first: firstSteps(code, entry),
    demands: demandsOf(pattern).map((classes) =>
      Int32Array.from([...classes], (name) => symbols.labels.add(name)),
    ),
    packed: packProgram(code, symbols),
    lone: loneEdge(pattern, symbols),
  };
}

function loneEdge(pattern: Pattern, symbols: Symbols): LoneEdge | null {
  const item = pattern.type === 'capture' ? pattern.item : pattern;
  if (item.type !== 'accept' || item.accept.type !== 'edge') return null;
  const name = pattern.type === 'capture' ? pattern.name : null;
  return { label: symbols.labels.add(item.accept.class), name };
}

/** Elements that a match may begin with, each with what every way to it asks to stand before. A match of no token is none. */
function firstSteps(code: readonly Instruction[], entry: number): readonly FirstStep[] {
  const found: FirstStep[] = [];
  const seen = new Set<string>();
  const walk = (index: number, behind: readonly Accept[] | null, look: number): void => {
    const key = `${index} ${look}`;
    if (seen.has(key)) return;
    seen.add(key);
    const step = code[index]!;
    if (step.op === 'split') for (const way of step.ways) walk(way, behind, look);
    else if (step.op === 'accept') found.push({ accept: step.accept, next: step.next, behind });
    else if (step.op === 'look' && step.behind && !step.negative && !(behind !== null && edgesAlone(behind)))
      walk(step.next, step.accepts, index);
    else if (step.op !== 'match') walk(step.next, behind, look);
  };
  walk(entry, null, -1);
  return found;
}

/** Whether all elements are edges: they stand in fewer places than words and shapes. */
export function edgesAlone(accepts: readonly Accept[]): boolean {
  return accepts.every(({ type }) => type === 'edge');
}
