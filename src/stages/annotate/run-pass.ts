import { END, NEXT_ALIKE, START } from '../../engine/cells.ts';
import type { Edge, Lattice } from '../../engine/lattice.ts';
import type { StepCounter } from '../../engine/match-rule.ts';
import { matchRules } from '../../engine/match-rules.ts';
import type { RuleMatch, RuleSet } from '../../engine/rule-set.ts';
import { type Settled, settleOverlaps } from '../../engine/settle-overlaps.ts';
import { groupBy } from '../../model/group-by.ts';
import type { Mention } from '../../model/mention.ts';
import type { Span } from '../../model/span.ts';
import type { AnnotatedText } from '../../model/text.ts';
import { plainPhrase } from '../../text/plain-phrase.ts';
import type { MatchView, Normaliser, Pass } from './pass.ts';

export interface PassResult {
  readonly mentions: readonly Mention[];
  /** Every candidate with what it lost to, those by themselves among whom overlaps were settled: what `explain` prints. */
  readonly settled: readonly Settled[];
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
  const matches = matchRules(rules, lattice, counter, takenTokens(avoided, lattice));
  if (matches.length === 0) return nothingFound;
  const failures: MatchFailure[] = [];
  const candidates: Candidate[] = [];
  const view = new Captures(matches[0]!, text);
  for (const match of matches) {
    try {
      view.match = match;
      const found = normalisers[match.rule.order]!(view);
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
  const settled = rivalsAmong(candidates, pass.rivals ?? 'pass').map(settleOverlaps);
  const mentions: Mention[] = [];
  for (const { candidates, lostTo } of settled)
    for (let at = 0; at < candidates.length; at++) {
      if (lostTo[at] !== null) continue;
      const { start, end, rule, values } = candidates[at]!;
      const mention: Mention = {
        kind: rule.row.kind,
        rule: rule.row.id,
        start: text.tokens[start]!.start,
        end: text.tokens[end - 1]!.end,
        values,
      };
      mentions.push(mention);
      const label = labels[rule.order]!;
      if (label !== 0) lattice.layOne(label, start, end, mention);
    }
  return { mentions, settled, failures };
}

/** The candidates, those together among whom overlaps are settled. */
function rivalsAmong(
  candidates: readonly Candidate[],
  rivals: 'pass' | 'kind',
): readonly (readonly Candidate[])[] {
  return rivals === 'pass' ? [candidates] : [...groupBy(candidates, (match) => match.rule.row.kind).values()];
}

const nothingFound: PassResult = { mentions: [], settled: [], failures: [] };

/** Words and edges of a match are cut out only when a normaliser asks for them. One view goes from match to match. */
class Captures implements MatchView {
  readonly text: AnnotatedText;
  match: RuleMatch;

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
