import { z } from 'zod';
import { Lattice } from '../../engine/lattice.ts';
import { compileOpenings } from '../../engine/openings.ts';
import { compileRules } from '../../engine/rule-set.ts';
import { compileStartMarks } from '../../engine/start-marks.ts';
import { Symbols } from '../../engine/symbols.ts';
import { type TinhuyenError, wrongUse } from '../../model/failure.ts';
import type { Reference } from '../../model/reference.ts';
import type { AnnotatedText } from '../../model/text.ts';
import { numberWordsOf } from '../../text/numbers/number-words.ts';
import { buildLexiconTrie, foldWords } from './lexicon-edges.ts';
import { labelsOf } from './needed-passes.ts';
import { amountEdges } from './numbers/amount-edges.ts';
import type { Pass } from './pass.ts';
import type { ReadyPass } from './run-pass.ts';

/** Passes with their rules compiled, in order, and what lays lexicons and amounts over a text for them. */
export interface CompiledPasses {
  readonly ready: readonly ReadyPass[];
  latticeOf(text: AnnotatedText): Lattice;
}

/** Compiles the rules of the passes and the lexicons that they name. Throws when a pattern or its pass is wrong. */
export function compilePasses(reference: Reference, passes: readonly Pass[]): CompiledPasses {
  const symbols = new Symbols();
  const compiled = passes.map((pass, number): Omit<ReadyPass, 'labels'> => {
    const rows = reference.rules.filter((rule) => pass.kinds.includes(rule.kind));
    const normalisers = rows.map(({ id, normaliser }) => {
      const found = pass.normalisers[normaliser];
      if (found === undefined)
        throw unusableRule(id, 'normaliser', normaliser, Object.keys(pass.normalisers));
      return found;
    });
    const avoided = (pass.avoids ?? []).map((kind) => symbols.labels.add(kind));
    return { pass, rules: compileRules(rows, foldWords, symbols, number), normalisers, avoided };
  });
  // Patterns of later passes name the kinds of earlier ones.
  const ready = compiled.map((pass): ReadyPass => {
    const labels = pass.rules.rules.map(({ row }) => symbols.labels.find(row.kind));
    return { ...pass, labels };
  });
  const labels = new Set(ready.flatMap(({ rules }) => [...labelsOf(rules)]));
  const trie = buildLexiconTrie(reference, labels, symbols);
  // Lexicons number words, too.
  const sets = ready.map(({ rules }) => rules);
  const openings = compileOpenings(sets, symbols);
  const marks = compileStartMarks(sets, symbols);
  const numberWords = numberWordsOf(reference.lexicons.get('number-words') ?? []);
  const latticeOf = ({ tokens }: AnnotatedText) => {
    const lattice = new Lattice(tokens, symbols, openings, marks);
    trie.layOver(lattice);
    lattice.lay(amountEdges(tokens, numberWords));
    return lattice;
  };
  return { ready, latticeOf };
}

const none = z.strictObject({});

/**
 * Throws for a rule that would be tried for nothing, and nobody would hear of it: of a kind that no pass reads, or with constant
 * values that who reads its mentions does not know.
 */
export function demandUsableRules({ rules }: Reference, passes: readonly Pass[]): void {
  const known = new Map(passes.flatMap((pass) => pass.kinds.map((kind) => [kind, pass] as const)));
  for (const { id, kind, values } of rules) {
    const pass = known.get(kind);
    if (pass === undefined) throw unusableRule(id, 'kind', kind, [...known.keys()]);
    if (pass.constants === undefined) continue;
    const checked = (pass.constants[kind] ?? none).safeParse(values);
    if (!checked.success) throw wrongValues(id, kind, values, checked.error);
  }
}

function wrongValues(id: string, kind: string, values: unknown, { issues }: z.ZodError): TinhuyenError {
  const [issue] = issues;
  return wrongUse({
    code: 'rule-values',
    expected: `values of a ${kind} (${[...(issue?.path ?? []), issue?.message].join(': ')})`,
    got: JSON.stringify(values),
    todo: `Correct the values of rule ${id}; other rules of the kind show which there are.`,
  });
}

function unusableRule(id: string, field: string, got: string, known: readonly string[]): TinhuyenError {
  return wrongUse({
    code: `rule-${field}`,
    expected: `one of ${[...known].sort().join(', ')}`,
    got,
    todo: `Correct the ${field} of rule ${id}.`,
  });
}
