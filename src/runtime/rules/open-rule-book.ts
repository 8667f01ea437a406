import type { RuleRow } from '../../model/reference.ts';
import { dataFolder } from '../../reference/data-folder.ts';
import { loadReference } from '../../reference/load-reference.ts';
import { allPasses } from '../../stages/annotate/all-passes.ts';
import { demandUsableRules } from '../../stages/annotate/compile-passes.ts';
import { prepareAnnotator } from '../../stages/annotate/prepare-annotator.ts';
import { annotateText } from '../../text/annotate-text.ts';
import { sentenceRulesOf } from '../../text/sentence-rules.ts';
import { openArticleMaker } from '../explain/make-article.ts';
import { openFiringCount, type RuleFirings } from './count-firings.ts';
import { findBrokenExamples } from './find-broken-examples.ts';
import { findRuleFaults, type RuleFault } from './find-rule-faults.ts';
import { listCorpus } from './list-corpus.ts';

/** A text of a rule's and what the rule makes of it, whole; nothing for a near miss. */
export interface ShownExample {
  readonly text: string;
  readonly found: readonly { readonly text: string; readonly values: Readonly<Record<string, unknown>> }[];
}

/** A rule as its page shows it. */
export interface ShownRule extends Omit<RuleRow, 'examples'> {
  /** Name of the pass that runs it, and the place of the pass in their order, from 1. */
  readonly pass: string;
  readonly step: number;
  readonly examples: readonly ShownExample[];
}

/** What rules did over a corpus. */
export interface RuleCount {
  readonly texts: number;
  readonly firings: readonly RuleFirings[];
  readonly faults: readonly RuleFault[];
}

/** The rules as a reader meets them, and counts of what they do. */
export interface RuleBook {
  readonly rules: readonly ShownRule[];
  /** Counts over the examples of all rules; with a path also over a folder of pages and texts, or a warehouse. */
  count(path?: string): Promise<RuleCount>;
}

/** Opens the shipped rules with those of the folders laid over them. */
export function openRuleBook(own: readonly string[] = []): RuleBook {
  const reference = loadReference(dataFolder(), own);
  demandUsableRules(reference, allPasses);
  const annotator = prepareAnnotator(reference, allPasses);
  const sentenceRules = sentenceRulesOf(reference.lexicons.get('abbreviations') ?? []);
  const read = (text: string) => annotator.annotate(annotateText(text, { sentenceRules }));
  const show = (rule: RuleRow): ShownRule => {
    const step = allPasses.findIndex(({ kinds }) => kinds.includes(rule.kind));
    const examples = rule.examples.map(({ text }) => ({
      text,
      found: read(text)
        .mentions.filter((mention) => mention.rule === rule.id)
        .map(({ start, end, values }) => ({ text: text.slice(start, end), values })),
    }));
    return { ...rule, pass: allPasses[step]?.name ?? '', step: step + 1, examples };
  };
  return {
    get rules() {
      return reference.rules.map(show);
    },
    async count(path) {
      const count = openFiringCount(reference.rules);
      let texts = 0;
      const add = (text: string) => {
        count.add(read(text).trace);
        texts++;
      };
      if (path === undefined)
        for (const { examples } of reference.rules) for (const { text } of examples) add(text);
      else for await (const body of listCorpus(path, openArticleMaker(reference))) add(body);
      const firings = count.result();
      const broken =
        path === undefined ? findBrokenExamples(reference.rules, (text) => read(text).mentions) : [];
      return { texts, firings, faults: [...broken, ...findRuleFaults(reference.rules, firings)] };
    },
  };
}
