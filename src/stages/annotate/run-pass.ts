import { END, NEXT_ALIKE, START } from '../../engine/cells.ts';
import type { Edge, Lattice } from '../../engine/lattice.ts';
import type { StepCounter } from '../../engine/match-program.ts';
import { matchRules } from '../../engine/match-rules.ts';
import { type Resolution, resolveOverlaps } from '../../engine/resolve-overlaps.ts';
import type { RuleMatch, RuleSet } from '../../engine/rule-set.ts';
import { groupBy } from '../../model/group-by.ts';
import type { Mention } from '../../model/mention.ts';
import type { Span } from '../../model/span.ts';
import type { AnnotatedText } from '../../model/text.ts';
import { plainPhrase } from '../../text/plain-phrase.ts';
import type { MatchView, Normaliser, Pass } from './pass.ts';

export interface PassResult {
  readonly mentions: readonly Mention[];
  /** Every candidate with what became of it: what `explain` prints. */
  readonly resolutions: readonly Resolution[];
  readonly failures: readonly MatchFailure[];
}

/** A match whose normaliser threw: it is no candidate, and the text goes on without it. */
export interface MatchFailure extends Span {
  readonly rule: string;
  readonly message: string;
}

/** A match with what its normaliser made of it. */
interface Candidate extends RuleMatch {
  readonly values: Mention['values'];
}

/** A pass with its rules compiled. */
export interface ReadyPass {
  readonly pass: Pass;
  readonly rules: RuleSet;
  /** The normaliser of each rule, in the order of the rules. */
  readonly normalisers: readonly Normaliser[];
  /** The number of the label that each rule's mentions are laid under; 0 where no pattern names it. */
  readonly labels: readonly number[];
  /** Numbers of the labels that the pass avoids. */
  readonly avoided: readonly number[];
}

/**
 * Runs one pass: match, normalise, settle overlaps, lay what won over the text for later passes. A match whose normaliser gives NULL
 * is no candidate; one whose normaliser throws is none either and comes back as a failure, so that one bad sentence costs its own
 * mention and no more.
 */
export function runPass(
  { pass, rules, normalisers, labels, avoided }: ReadyPass,
  text: AnnotatedText,
  lattice: Lattice,
  counter?: StepCounter,
): PassResult {
  const failures: MatchFailure[] = [];
  const candidates: Candidate[] = [];
  for (const match of matchRules(rules, lattice, counter, takenTokens(avoided, lattice))) {
    try {
      const found = normalisers[match.rule.order]!(new Captures(match, text));
      if (found === null) continue;
      const { start, end, captures, rule } = match;
      candidates.push({ start, end, captures, rule, values: found });
    } catch (cause) {
      const message = cause instanceof Error ? cause.message : String(cause);
      const { start, end } = match;
      const { tokens } = text;
      failures.push({
        rule: match.rule.row.id,
        start: tokens[start]!.start,
        end: tokens[end - 1]!.end,
        message,
      });
    }
  }
  const resolutions = settle(candidates, pass.rivals ?? 'pass');
  const mentions: Mention[] = [];
  for (const { match, won } of resolutions) {
    if (!won) continue;
    const { start, end, rule } = match;
    const mention: Mention = {
      kind: rule.row.kind,
      rule: rule.row.id,
      start: text.tokens[start]!.start,
      end: text.tokens[end - 1]!.end,
      values: match.values,
    };
    mentions.push(mention);
    const label = labels[rule.order]!;
    if (label !== 0) lattice.layOne(label, start, end, mention);
  }
  return { mentions, resolutions, failures };
}

function settle(candidates: readonly Candidate[], rivals: 'pass' | 'kind'): Resolution<Candidate>[] {
  const resolutions: Resolution<Candidate>[] = [];
  if (rivals === 'pass') resolveOverlaps(candidates, resolutions);
  else
    for (const group of groupBy(candidates, (match) => match.rule.row.kind).values())
      resolveOverlaps(group, resolutions);
  return resolutions;
}

/** Words and edges of a match are cut out only when a normaliser asks for them. */
class Captures implements MatchView {
  readonly text: AnnotatedText;
  readonly match: RuleMatch;

  constructor(match: RuleMatch, text: AnnotatedText) {
    this.match = match;
    this.text = text;
  }

  get values(): MatchView['values'] {
    return this.match.rule.row.values;
  }

  word(name: string): string | null {
    for (const capture of this.match.captures)
      if (capture.name === name && capture.end > capture.start) return this.#cut(capture);
    return null;
  }

  words(name: string): string[] {
    const words: string[] = [];
    for (const capture of this.match.captures)
      if (capture.name === name && capture.end > capture.start) words.push(this.#cut(capture));
    return words;
  }

  edge(name: string): Edge | null {
    for (const { name: own, edge } of this.match.captures) if (own === name && edge !== null) return edge;
    return null;
  }

  edges(name: string): Edge[] {
    const edges: Edge[] = [];
    for (const { name: own, edge } of this.match.captures)
      if (own === name && edge !== null) edges.push(edge);
    return edges;
  }

  #cut({ start, end }: Span): string {
    const { text, tokens } = this.text;
    return plainPhrase(text.slice(tokens[start]!.start, tokens[end - 1]!.end));
  }
}

/** A byte for each token, 1 inside mentions that the pass avoids; NULL when it avoids none or there are none. */
function takenTokens(avoided: readonly number[], lattice: Lattice): Uint8Array | null {
  const { edges, firstAlike } = lattice;
  let taken: Uint8Array | null = null;
  for (const label of avoided)
    for (let edge = firstAlike[label]!; edge !== -1; edge = edges[edge + NEXT_ALIKE]!) {
      taken ??= new Uint8Array(lattice.tokens.length);
      taken.fill(1, edges[edge + START], edges[edge + END]);
    }
  return taken;
}
