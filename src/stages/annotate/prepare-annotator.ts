import type { Lattice } from '../../engine/lattice.ts';
import type { StepCounter } from '../../engine/match-rule.ts';
import type { Resolution } from '../../engine/resolve-overlaps.ts';
import type { Mention } from '../../model/mention.ts';
import type { Reference } from '../../model/reference.ts';
import type { AnnotatedText } from '../../model/text.ts';
import { compilePasses } from './compile-passes.ts';
import { inTextOrder } from './in-text-order.ts';
import { neededPasses } from './needed-passes.ts';
import type { Pass } from './pass.ts';
import { type MatchFailure, type PassResult, type ReadyPass, runPass } from './run-pass.ts';

/** What one pass did to one text: for `explain`. */
export interface PassTrace {
  readonly pass: string;
  readonly resolutions: readonly Resolution[];
  readonly failures: readonly MatchFailure[];
}

/** What was found in one text. */
export interface Annotation {
  /** In text order. */
  readonly mentions: readonly Mention[];
  /** Matches that could not be read, of all passes. */
  readonly failures: readonly MatchFailure[];
}

/** The same with every candidate of every pass. */
export interface TracedAnnotation extends Annotation {
  readonly trace: readonly PassTrace[];
}

export interface Annotator {
  annotate(text: AnnotatedText, counter?: StepCounter): TracedAnnotation;
  /**
   * Annotates several texts, each pass over all of them before the next one: what a pass runs and looks at then stays in the
   * processor's caches, which fifty passes over one short text empty again and again. Candidates are not kept: most of what is
   * allocated is theirs, and what lives until the last pass costs the collector more than all the rest.
   */
  annotateAll(texts: readonly AnnotatedText[]): Annotation[];
  /** Finds the mentions of some kinds alone, in text order: only the passes that they hang on run. */
  finderOf(kinds: readonly string[]): (text: AnnotatedText) => Mention[];
}

/** Compiles the rules of the passes and the lexicons that they name. Throws when a pattern or its pass is wrong. */
export function prepareAnnotator(reference: Reference, passes: readonly Pass[]): Annotator {
  const { ready, latticeOf } = compilePasses(reference, passes);
  const open = (text: AnnotatedText): Work => ({
    text,
    lattice: latticeOf(text),
    mentions: [],
    failures: [],
  });
  const annotateAll = (texts: readonly AnnotatedText[], needed: readonly ReadyPass[]): Annotation[] => {
    const works = texts.map(open);
    for (const pass of needed) for (const work of works) annotate(work, pass);
    return works.map(close);
  };
  return {
    annotate(text, counter) {
      const work = open(text);
      const trace = ready.map((pass): PassTrace => {
        const resolutions: Resolution[] = [];
        const { failures } = annotate(work, pass, counter, resolutions);
        return { pass: pass.pass.name, resolutions, failures };
      });
      return { ...close(work), trace };
    },
    annotateAll: (texts) => annotateAll(texts, ready),
    finderOf(kinds) {
      const needed = neededPasses(ready, kinds);
      return (text) => annotateAll([text], needed)[0]!.mentions.filter(({ kind }) => kinds.includes(kind));
    },
  };
}

/** A text that is being annotated, with what was found so far, pass by pass. */
interface Work {
  readonly text: AnnotatedText;
  readonly lattice: Lattice;
  readonly mentions: Mention[];
  readonly failures: MatchFailure[];
}

function annotate(work: Work, ready: ReadyPass, counter?: StepCounter, trace?: Resolution[]): PassResult {
  const result = runPass(ready, work.text, work.lattice, counter, trace);
  for (const mention of result.mentions) work.mentions.push(mention);
  for (const failure of result.failures) work.failures.push(failure);
  return result;
}

function close({ text, mentions, failures }: Work): Annotation {
  return { mentions: inTextOrder(mentions, text.text.length), failures };
}
