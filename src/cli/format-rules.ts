import type { RuleCount, ShownExample, ShownRule } from '../index.ts';
import { formatTable } from './format-table.ts';
import { wrapText } from './wrap-text.ts';

/** All rules as one page of Markdown, in the order in which they run. */
export function formatRulesPage(rules: readonly ShownRule[]): string {
  const ordered = [...rules].sort(
    (a, b) => a.step - b.step || (a.kind < b.kind ? -1 : a.kind > b.kind ? 1 : 0),
  );
  const parts = [
    '# The rules',
    'Made by `tinhuyen rules --write docs/rules.md` from `data/rules`; a test compares the two. What the examples give is what the rule gives, whole.',
    'Passes run one after another and each steps over what those before it found. Where matches of one pass overlap, the longest wins, then the earliest, then the higher priority. Quoted words in a pattern are matched by their fold key, `@class` is a lexicon entry, `&kind` an earlier match, `<shape>` a token, `name:` a capture, `=` and `!` look ahead without taking, `=<` and `!<` behind.',
  ];
  let pass = '';
  for (const rule of ordered) {
    if (rule.pass !== pass) parts.push(`## ${rule.step}. Pass ${rule.pass}`);
    pass = rule.pass;
    parts.push(formatRule(rule));
  }
  return `${parts.join('\n\n')}\n`;
}

function formatRule(rule: ShownRule): string {
  const { precision, tried_on } = rule;
  const measured =
    precision === null || tried_on === null
      ? 'precision not measured'
      : `precision ${precision.toFixed(2)} on ${tried_on}`;
  const values = Object.keys(rule.values).length === 0 ? '' : ` with ${showValues(rule.values)}`;
  return [
    `### ${rule.id}`,
    `${rule.why}`,
    `kind \`${rule.kind}\` · normaliser \`${rule.normaliser}\`${values} · priority ${rule.priority} · ${measured}`,
    `\`\`\`text\n${rule.pattern}\n\`\`\``,
    rule.examples.map(formatExample).join('\n'),
  ].join('\n\n');
}

function formatExample({ text, found }: ShownExample): string {
  const quoted = `“${text.replace(/\s+/g, ' ')}”`;
  if (found.length === 0) return `- not: ${quoted}`;
  const facts = found.map((one) => `  - “${one.text.replace(/\s+/g, ' ')}”: ${showValues(one.values)}`);
  return [`- ${quoted}`, ...facts].join('\n');
}

/** Values that say something; what is NULL is left out. */
function showValues(values: Readonly<Record<string, unknown>>): string {
  const said = Object.entries(values).filter(([, value]) => value !== null);
  return said.length === 0
    ? 'no value'
    : said.map(([name, value]) => `\`${name}: ${JSON.stringify(value)}\``).join(' ');
}

/** Firings by rule, the most frequent first, and what is wrong with rules. */
export function formatRuleCount({ texts, firings, faults }: RuleCount): string {
  const rows = [...firings]
    .sort((a, b) => b.fired - a.fired || (a.rule < b.rule ? -1 : 1))
    .map(({ rule, fired, won, lost, texts: inTexts, lostTo }) => [
      rule,
      fired,
      won,
      lost,
      inTexts,
      lostTo
        .slice(0, 3)
        .map((one) => `${one.rule} ${one.count}`)
        .join(', '),
    ]);
  return [
    formatTable(['rule', 'fired', 'won', 'lost', 'texts', 'lost to'], rows),
    `${texts} texts, ${firings.length} rules, of which ${firings.filter(({ fired }) => fired === 0).length} never fired`,
    // That a rule does not fire in a few texts says nothing against it; that it never wins may.
    formatRuleFaults(faults.filter(({ fault }) => fault !== 'dead')),
  ].join('\n\n');
}

/** What is wrong with rules, one after another and whole: what an example gives and what it should stand at the end. */
export function formatRuleFaults(faults: RuleCount['faults']): string {
  if (faults.length === 0)
    return 'Every example gives what it should; no rule is dead, shadowed or a duplicate there.';
  return faults.map(({ rule, fault, detail }) => wrapText(detail, 100, `${rule}  ${fault}  `)).join('\n');
}
