import type { RuleRow } from '../../model/reference.ts';
import type { PassTrace } from '../../stages/annotate/prepare-annotator.ts';

/** What one rule did over a number of texts. */
export interface RuleFirings {
  readonly rule: string;
  readonly kind: string;
  /** Matches that its normaliser took; those that won and those that lost to another rule's. */
  readonly fired: number;
  readonly won: number;
  readonly lost: number;
  /** Texts in which it won. */
  readonly texts: number;
  /** Rules that it lost to, the most frequent first. */
  readonly lostTo: readonly { readonly rule: string; readonly count: number }[];
  /** Equal for two rules that matched the very same words everywhere. */
  readonly mark: string;
}

export interface FiringCount {
  /** Adds what the passes did to one text. */
  add(trace: readonly PassTrace[]): void;
  result(): RuleFirings[];
}

interface Tally {
  won: number;
  lost: number;
  texts: number;
  lastText: number;
  lostTo: Map<string, number>;
  marks: [number, number];
}

/** Counts for every rule, those that never fire too, in the order of the rules. */
export function openFiringCount(rules: readonly RuleRow[]): FiringCount {
  const tallies = new Map(
    rules.map(({ id }): [string, Tally] => [
      id,
      { won: 0, lost: 0, texts: 0, lastText: -1, lostTo: new Map(), marks: [0, 0] },
    ]),
  );
  let text = 0;
  return {
    add(trace) {
      for (const { resolutions } of trace)
        for (const { match, won, lostTo } of resolutions) {
          const tally = tallies.get(match.rule.row.id);
          if (tally === undefined) continue;
          mix(tally.marks, text, match.start, match.end);
          if (won) {
            tally.won++;
            if (tally.lastText !== text) tally.texts++;
            tally.lastText = text;
          } else {
            tally.lost++;
            const rival = lostTo?.rule.row.id ?? '';
            tally.lostTo.set(rival, (tally.lostTo.get(rival) ?? 0) + 1);
          }
        }
      text++;
    },
    result: () =>
      rules.map(({ id, kind }) => {
        const { won, lost, texts, lostTo, marks } = tallies.get(id)!;
        const rivals = [...lostTo].map(([rule, count]) => ({ rule, count }));
        rivals.sort((a, b) => b.count - a.count || (a.rule < b.rule ? -1 : 1));
        return { rule: id, kind, fired: won + lost, won, lost, texts, lostTo: rivals, mark: marks.join('-') };
      }),
  };
}

/** Two sums over the places of matches, of whatever order: equal sets of places have equal sums. */
function mix(marks: [number, number], text: number, start: number, end: number): void {
  const place =
    Math.imul(Math.imul(text + 1, 0x9e3779b1) ^ (start + 0x7f4a7c15), 0x85ebca6b) ^
    Math.imul(end + 1, 0xc2b2ae35);
  const hash = Math.imul(place ^ (place >>> 15), 0x2c1b3c6d) >>> 0;
  marks[0] = (marks[0] + hash) >>> 0;
  marks[1] = (marks[1] + Math.imul(hash ^ (hash >>> 13), 0x297a2d39)) >>> 0;
}
