import { isDeepStrictEqual } from 'node:util';
import type { Mention } from '../../model/mention.ts';
import type { RuleRow } from '../../model/reference.ts';
import type { RuleFault } from './find-rule-faults.ts';

/** Examples that don't give what they say: another number of mentions, or another value where one is written. */
export function findBrokenExamples(
  rules: readonly RuleRow[],
  read: (text: string) => readonly Mention[],
): RuleFault[] {
  return rules.flatMap(({ id, examples }) =>
    examples.flatMap(({ text, expect }): RuleFault[] => {
      const found = read(text)
        .filter(({ rule }) => rule === id)
        .map(({ values }) => values);
      const right = found.length === expect.length && expect.every((wanted, i) => agrees(found[i]!, wanted));
      const detail = `“${text}” gives ${JSON.stringify(found)}, not ${JSON.stringify(expect)}`;
      return right ? [] : [{ rule: id, fault: 'example', detail }];
    }),
  );
}

function agrees(values: Mention['values'], wanted: Readonly<Record<string, unknown>>): boolean {
  return Object.entries(wanted).every(([name, value]) => isDeepStrictEqual(values[name], value));
}
