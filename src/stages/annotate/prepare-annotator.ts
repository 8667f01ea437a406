import { Lattice } from '../../engine/lattice.ts';
import type { StepCounter } from '../../engine/match-program.ts';
import type { Resolution } from '../../engine/resolve-overlaps.ts';
import { compileRules } from '../../engine/rule-set.ts';
import { Symbols } from '../../engine/symbols.ts';
import type { Mention } from '../../model/mention.ts';
import type { Reference } from '../../model/reference.ts';
import type { AnnotatedText } from '../../model/text.ts';
import { numberWordsOf } from '../../text/numbers/number-words.ts';
import { buildLexiconTrie, foldWords } from './lexicon-edges.ts';
import { amountEdges } from './numbers/amount-edges.ts';
import type { Pass } from './pass.ts';
import { type MatchFailure, type ReadyPass, runPass } from './run-pass.ts';

/** What one pass did to one text: for `explain`. */
export interface PassTrace {
  readonly pass: string;
  readonly resolutions: readonly Resolution[];
  readonly failures: readonly MatchFailure[];
}

export interface Annotator {
  /** Mentions of all passes in text order, with the trace of every candidate. */
  annotate(text: AnnotatedText, counter?: StepCounter): { mentions: Mention[]; trace: PassTrace[] };
}

/** Compiles the rules of the passes and the lexicons that they name. Throws when a pattern or its pass is wrong. */
export function prepareAnnotator(reference: Reference, passes: readonly Pass[]): Annotator {
  const symbols = new Symbols();
  const ready = passes.map((pass): ReadyPass => {
    const rows = reference.rules.filter((rule) => pass.kinds.includes(rule.kind));
    const lost = rows.find((rule) => pass.normalisers[rule.normaliser] === undefined);
    if (lost !== undefined)
      throw new Error(`rule ${lost.id}: no normaliser ${lost.normaliser} in pass ${pass.name}`);
    const avoided = (pass.avoids ?? []).map((kind) => symbols.labels.add(kind));
    return { pass, rules: compileRules(rows, foldWords, symbols), avoided };
  });
  const trie = buildLexiconTrie(reference, labelsIn(ready), symbols);
  const numberWords = numberWordsOf(reference.lexicons.get('number-words') ?? []);
  const latticeOf = ({ tokens }: AnnotatedText) => {
    const lattice = new Lattice(tokens, symbols);
    trie.layOver(lattice);
    lattice.lay(amountEdges(tokens, numberWords));
    return lattice;
  };
  return { annotate: (text, counter) => annotate(text, latticeOf(text), ready, counter) };
}

function annotate(
  text: AnnotatedText,
  lattice: Lattice,
  passes: readonly ReadyPass[],
  counter?: StepCounter,
) {
  const mentions: Mention[] = [];
  const trace: PassTrace[] = [];
  for (const ready of passes) {
    const result = runPass(ready, text, lattice, counter);
    for (const mention of result.mentions) mentions.push(mention);
    lattice.lay(result.edges);
    trace.push({ pass: ready.pass.name, resolutions: result.resolutions, failures: result.failures });
  }
  mentions.sort((a, b) => a.start - b.start || b.end - a.end);
  return { mentions, trace };
}

/** Edge labels that any pattern steps over or looks at. */
function labelsIn(passes: readonly ReadyPass[]): Set<string> {
  const labels = new Set<string>();
  for (const { rules } of passes)
    for (const { program } of rules.rules)
      for (const step of program.code) {
        if (step.op === 'accept' && step.accept.type === 'edge') labels.add(step.accept.class);
        if (step.op === 'look')
          for (const accept of step.accepts) if (accept.type === 'edge') labels.add(accept.class);
      }
  return labels;
}
