import type { RuleSet } from '../../engine/rule-set.ts';
import type { ReadyPass } from './run-pass.ts';

/** The passes, in their order, that mentions of some kinds hang on: those that find them and whatever their rules look at. */
export function neededPasses(passes: readonly ReadyPass[], kinds: Iterable<string>): ReadyPass[] {
  const wanted = new Set(kinds);
  const needed: ReadyPass[] = [];
  for (const ready of passes.toReversed()) {
    const { pass, rules } = ready;
    if (!pass.kinds.some((kind) => wanted.has(kind))) continue;
    needed.unshift(ready);
    for (const label of labelsOf(rules)) wanted.add(label);
    for (const kind of pass.avoids ?? []) wanted.add(kind);
  }
  return needed;
}

/** Edge labels that a rule of the set steps over or looks at. */
export function labelsOf({ rules }: RuleSet): Set<string> {
  const labels = new Set<string>();
  for (const { program } of rules)
    for (const step of program.code) {
      const accepts = step.op === 'accept' ? [step.accept] : step.op === 'look' ? step.accepts : [];
      for (const accept of accepts) if (accept.type === 'edge') labels.add(accept.class);
    }
  return labels;
}
