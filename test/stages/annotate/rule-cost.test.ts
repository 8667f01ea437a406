import { describe, expect, it } from 'vitest';
import type { RuleRow } from '../../../src/model/reference.ts';
import { dataFolder } from '../../../src/reference/data-folder.ts';
import { loadReference } from '../../../src/reference/load-reference.ts';
import { allPasses } from '../../../src/stages/annotate/all-passes.ts';
import type { Pass } from '../../../src/stages/annotate/pass.ts';
import { prepareAnnotator } from '../../../src/stages/annotate/prepare-annotator.ts';
import { annotateText } from '../../../src/text/annotate-text.ts';

const reference = loadReference(dataFolder());
const rulesOf = ({ kinds }: Pass) => reference.rules.filter((rule) => kinds.includes(rule.kind));

/** Tokens of the bad inputs: the first length lies beyond the longest match, up to which the work per start still grows. */
const lengths = [250, 500, 1_000];

/** A pass behind those whose mentions it can step over: what its rules cost, with nothing else to count. */
function passesFor(pass: Pass): Pass[] {
  const needed = new Set([pass]);
  for (const one of needed)
    for (const rule of rulesOf(one))
      for (const [, kind] of rule.pattern.matchAll(/&([\p{L}\p{N}_.-]+)/gu))
        for (const other of allPasses.slice(0, allPasses.indexOf(one)))
          if (other.kinds.includes(kind!)) needed.add(other);
  return allPasses.filter((one) => needed.has(one));
}

/** Six units that a rule could choke on when they are repeated. */
function badUnits({ pattern, examples }: RuleRow): string[] {
  const example = examples[0]!.text;
  const words = example.split(/\s+/);
  const literal = /'([^']+)'/.exec(pattern)?.[1] ?? words[0]!;
  const capitals = example
    .replace(/[^\p{L}\s]/gu, '')
    .replace(/\p{L}+/gu, (word) => word[0]!.toUpperCase() + word.slice(1));
  return [
    literal,
    example,
    words.slice(0, Math.ceil(words.length / 2)).join(' '),
    `${literal} ${words.at(-1)}`,
    capitals,
    `( 12 [ ${literal} 3,5% ] 4/2020 ) ${words[0]} 7 -`,
  ]; // biome-ignore format: one unit a line
}

function repeatTo(unit: string, tokens: number): string {
  const size = Math.max(annotateText(`${unit} `).tokens.length, 1);
  return `${unit} `.repeat(Math.ceil(tokens / size));
}

describe.each(allPasses)('pass "$name"', (pass) => {
  const annotator = prepareAnnotator(reference, passesFor(pass));
  const costOf = (text: string) => {
    const counter = { steps: 0 };
    const annotated = annotateText(text);
    annotator.annotate(annotated, counter);
    return { steps: counter.steps, tokens: annotated.tokens.length };
  };

  it.each(rulesOf(pass))('$id blows up on none of six bad inputs', (rule) => {
    for (const unit of badUnits(rule)) {
      const [short, middle, long] = lengths.map((length) => costOf(repeatTo(unit, length)));
      // Steps for each token more may not grow: twice the text is twice the work, and the work of one token is bounded.
      const first = (middle!.steps - short!.steps) / (middle!.tokens - short!.tokens);
      const then = (long!.steps - middle!.steps) / (long!.tokens - middle!.tokens);
      expect(then, unit).toBeLessThanOrEqual(first * 1.2 + 1);
      expect(long!.steps / long!.tokens, unit).toBeLessThan(2_500);
    }
  });
});

describe('all passes', () => {
  const annotator = prepareAnnotator(reference, allPasses);
  const examples = reference.rules
    .map((rule) => rule.examples[0]!.text)
    .filter((_, index) => index % 4 === 0);
  const unit = `${examples.join('. ')}.\n`;
  it('take 64 times the steps on 64 times the text', () => {
    const stepsOn = (times: number) => {
      const counter = { steps: 0 };
      annotator.annotate(annotateText(unit.repeat(times)), counter);
      return counter.steps;
    };
    const growth = stepsOn(64) / stepsOn(1);
    expect(growth).toBeGreaterThan(60);
    expect(growth).toBeLessThan(64 * 1.1);
  });
});
