import { type PackedProgram, packProgram } from './pack-program.ts';
import type { Accept, Pattern } from './pattern.ts';
import type { Symbols } from './symbols.ts';

/** One instruction of the matcher's automaton; targets are indexes into the program. */
export type Instruction =
  | { readonly op: 'accept'; readonly accept: Accept; readonly next: number }
  | { readonly op: 'split'; readonly first: number; readonly second: number }
  | { readonly op: 'open' | 'close'; readonly name: string; readonly next: number }
  | {
      readonly op: 'look';
      readonly behind: boolean;
      readonly negative: boolean;
      readonly accepts: readonly Accept[];
      readonly next: number;
    }
  | { readonly op: 'match' };

export interface Program {
  readonly code: readonly Instruction[];
  readonly entry: number;
  /** What the first consumed token may be; NULL when it may be anything. */
  readonly first: readonly Accept[] | null;
  readonly packed: PackedProgram;
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
        return node.items
          .map((item) => build(item, next))
          .reduceRight((second, first) => emit({ op: 'split', first, second }));
      case 'repeat': {
        let entry = next;
        for (let i = node.max; i > node.min; i--)
          entry = emit({ op: 'split', first: build(node.item, entry), second: next });
        for (let i = 0; i < node.min; i++) entry = build(node.item, entry);
        return entry;
      }
    }
  }

  const entry = build(pattern, 0);
  return { code, entry, first: firstAccepts(code, entry), packed: packProgram(code, symbols) };
}

function firstAccepts(code: readonly Instruction[], entry: number): readonly Accept[] | null {
  const found: Accept[] = [];
  const seen = new Set<number>();
  const stack = [entry];
  while (stack.length > 0) {
    const index = stack.pop()!;
    if (seen.has(index)) continue;
    seen.add(index);
    const step = code[index]!;
    if (step.op === 'match') return null;
    if (step.op === 'split') stack.push(step.first, step.second);
    else if (step.op === 'accept') {
      if (step.accept.type === 'any') return null;
      found.push(step.accept);
    } else stack.push(step.next);
  }
  return found;
}
