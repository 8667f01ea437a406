import { END, NEXT_ALIKE, START } from '../../engine/cells.ts';
import type { Lattice } from '../../engine/lattice.ts';
import type { StepCounter } from '../../engine/match-rule.ts';
import { matchRules } from '../../engine/match-rules.ts';
import { type Resolution, resolutionsOf } from '../../engine/resolve-overlaps.ts';
import type { RuleMatch, RuleSet } from '../../engine/rule-set.ts';
import { type Read, settleOverlaps } from '../../engine/settle-overlaps.ts';
import { groupBy } from '../../model/group-by.ts';
import type { Mention } from '../../model/mention.ts';
import type { Span } from '../../model/span.ts';
import type { AnnotatedText } from '../../model/text.ts';
import { CapturedWords } from './captured-words.ts';
import type { Normaliser, Pass, Values } from './pass.ts';

export interface PassResult {
  readonly mentions: readonly Mention[];
  readonly failures: readonly MatchFailure[];
}

/** A match whose normaliser threw: it is no candidate, and the text goes on without it. */
export interface MatchFailure extends Span {
  readonly rule: string;
  readonly message: string;
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
 * mention and no more. What became of every candidate is added to `trace`, where somebody wants to see it.
 */
export function runPass(
  { pass, rules, normalisers, labels, avoided }: ReadyPass,
  text: AnnotatedText,
  lattice: Lattice,
  counter?: StepCounter,
  trace?: Resolution[],
): PassResult {
  const found = matchRules(rules, lattice, counter, takenTokens(avoided, lattice));
  if (found.length === 0) return nothingFound;
  const mentions: Mention[] = [];
  const failures: MatchFailure[] = [];
  const read = readerOf(normalisers, text, failures);
  for (const rivals of rivalsAmong(found, pass.rivals ?? 'pass')) {
    const settled = settleOverlaps(rivals, read);
    const { matches, readings } = settled;
    for (let at = 0; at < matches.length; at++) {
      const values = readings[at]!;
      if (values === null) continue;
      const { rule, start, end } = matches[at]!;
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
    if (trace !== undefined) trace.push(...resolutionsOf(settled, read));
  }
  return { mentions, failures };
}

const nothingFound: PassResult = { mentions: [], failures: [] };

/** Reads matches by their normalisers; what throws is put down among the failures. */
function readerOf(
  normalisers: readonly Normaliser[],
  text: AnnotatedText,
  failures: MatchFailure[],
): Read<Values> {
  const view = new CapturedWords(text);
  return (match) => {
    view.match = match;
    try {
      return normalisers[match.rule.order]!(view);
    } catch (cause) {
      const message = cause instanceof Error ? cause.message : String(cause);
      const { start } = text.tokens[match.start]!;
      const { end } = text.tokens[match.end - 1]!;
      failures.push({ rule: match.rule.row.id, start, end, message });
      return null;
    }
  };
}

/** The matches, those together among whom overlaps are settled. */
function rivalsAmong(matches: readonly RuleMatch[], rivals: 'pass' | 'kind'): Iterable<readonly RuleMatch[]> {
  return rivals === 'pass' ? [matches] : groupBy(matches, ({ rule }) => rule.row.kind).values();
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
