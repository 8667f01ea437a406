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

/** What was found in one text. */
export interface Annotation {
  /** In text order. */
  readonly mentions: Mention[];
  /** Every candidate of every pass. */
  readonly trace: PassTrace[];
}

export interface Annotator {
  annotate(text: AnnotatedText, counter?: StepCounter): Annotation;
  /**
   * Annotates several texts, each pass over all of them before the next one: what a pass runs and looks at then stays in the
   * processor's caches, which fifty passes over one short text empty again and again.
   */
  annotateAll(texts: readonly AnnotatedText[], counter?: StepCounter): Annotation[];
  /** Finds the mentions of some kinds alone, in text order: only the passes that they hang on run. */
  finderOf(kinds: readonly string[]): (text: AnnotatedText) => Mention[];
}

/** Compiles the rules of the passes and the lexicons that they name. Throws when a pattern or its pass is wrong. */
export function prepareAnnotator(reference: Reference, passes: readonly Pass[]): Annotator {
  const { ready, latticeOf } = compilePasses(reference, passes);
  const annotateAll = (
    texts: readonly AnnotatedText[],
    needed: readonly ReadyPass[],
    counter?: StepCounter,
  ) => {
    const works = texts.map(
      (text): Work => ({ text, lattice: latticeOf(text), found: { mentions: [], trace: [] } }),
    );
    for (const pass of needed) for (const work of works) annotate(work, pass, counter);
    for (const { found } of works) found.mentions.sort((a, b) => a.start - b.start || b.end - a.end);
    return works.map(({ found }) => found);
  };
  return {
    annotate: (text, counter) => annotateAll([text], ready, counter)[0]!,
    annotateAll: (texts, counter) => annotateAll(texts, ready, counter),
    finderOf(kinds) {
      const needed = neededPasses(ready, kinds);
      return (text) => annotateAll([text], needed)[0]!.mentions.filter(({ kind }) => kinds.includes(kind));
    },
  };
}

/** A text that is being annotated, with what was found so far. */
interface Work {
  readonly text: AnnotatedText;
  readonly lattice: Lattice;
  readonly found: Annotation;
}

/** Runs a pass over a text and lays what it finds over it for later passes. */
function annotate({ text, lattice, found }: Work, ready: ReadyPass, counter?: StepCounter): void {
  const { mentions, edges, resolutions, failures } = runPass(ready, text, lattice, counter);
  for (const mention of mentions) found.mentions.push(mention);
  lattice.lay(edges);
  found.trace.push({ pass: ready.pass.name, resolutions, failures });
}
