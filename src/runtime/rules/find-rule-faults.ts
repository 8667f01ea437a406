import { groupBy } from '../../model/group-by.ts';
import type { RuleRow } from '../../model/reference.ts';
import type { RuleFirings } from './count-firings.ts';

/** A rule that does nothing of its own, or not what it says, and how that shows. */
export interface RuleFault {
  readonly rule: string;
  /** `example`: an example gives something else. `dead`: never matches. `shadowed`: each match is lost. `duplicate`: written like another, or matches the same words. */
  readonly fault: 'example' | 'dead' | 'shadowed' | 'duplicate';
  readonly detail: string;
}

/** Matches from which two rules that matched the same words are taken for one: fewer may be chance. */
const enough = 3;

/** Dead, shadowed and duplicate rules, as the texts that were counted show them; a text more may clear a rule of it. */
export function findRuleFaults(rules: readonly RuleRow[], firings: readonly RuleFirings[]): RuleFault[] {
  const faults: RuleFault[] = [];
  for (const { rule, fired, won, lostTo } of firings) {
    if (fired === 0) faults.push({ rule, fault: 'dead', detail: 'matches nowhere in the texts' });
    else if (won === 0) {
      const rivals = lostTo.map((one) => `${one.rule} (${one.count})`).join(', ');
      faults.push({ rule, fault: 'shadowed', detail: `loses each of its ${fired} matches to ${rivals}` });
    }
  }
  const told = new Set<string>();
  const tell = (ids: readonly string[], detail: (first: string) => string) => {
    for (const rule of ids.slice(1)) {
      if (told.has(rule)) continue;
      told.add(rule);
      faults.push({ rule, fault: 'duplicate', detail: detail(ids[0]!) });
    }
  };
  // The same words may be several kinds of thing; one kind needs one rule for them.
  const written = groupBy(rules, ({ kind, pattern, normaliser, values }) =>
    [kind, pattern.replace(/\s+/g, ' ').trim(), normaliser, JSON.stringify(values)].join('\t'),
  );
  for (const same of written.values())
    tell(
      same.map(({ id }) => id),
      (first) => `has the pattern, the normaliser and the values of ${first}`,
    );
  const matched = groupBy(
    firings.filter(({ fired }) => fired >= enough),
    ({ kind, fired, mark }) => `${kind}\t${fired}\t${mark}`,
  );
  for (const same of matched.values())
    tell(
      same.map(({ rule }) => rule),
      (first) => `matches the same words as ${first}, ${same[0]!.fired} times`,
    );
  return faults;
}
