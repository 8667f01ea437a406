import type { Lattice } from '../../engine/lattice.ts';
import type { StepCounter } from '../../engine/match-program.ts';
import type { Resolution } from '../../engine/resolve-overlaps.ts';
import type { Mention } from '../../model/mention.ts';
import type { Reference } from '../../model/reference.ts';
import type { AnnotatedText } from '../../model/text.ts';
import { compilePasses } from './compile-passes.ts';
import { neededPasses } from './needed-passes.ts';
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
  /** Finds the mentions of some kinds alone, in text order: only the passes that they hang on run. */
  finderOf(kinds: readonly string[]): (text: AnnotatedText) => Mention[];
}

/** Compiles the rules of the passes and the lexicons that they name. Throws when a pattern or its pass is wrong. */
export function prepareAnnotator(reference: Reference, passes: readonly Pass[]): Annotator {
  const { ready, latticeOf } = compilePasses(reference, passes);
  return {
    annotate: (text, counter) => annotate(text, latticeOf(text), ready, counter),
    finderOf(kinds) {
      const needed = neededPasses(ready, kinds);
      return (text) =>
        annotate(text, latticeOf(text), needed).mentions.filter(({ kind }) => kinds.includes(kind));
    },
  };
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
