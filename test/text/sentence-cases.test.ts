import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { sentenceRulesOf } from '../../src/text/sentence-rules.ts';
import { splitSentences } from '../../src/text/sentences.ts';
import { tokenize } from '../../src/text/tokenize.ts';
import { lexiconEntries } from './lexicon.ts';

const rules = sentenceRulesOf(lexiconEntries('abbreviations'));

/** One text a line: ` | ` where a sentence ends before a space, `‖` where it ends before nothing, `⏎` for a newline. */
const lines = readFileSync(new URL('sentence-cases.txt', import.meta.url), 'utf8')
  .split('\n')
  .filter(Boolean);

function boundaries(sentences: readonly string[]): Set<number> {
  let at = 0;
  // Counted in visible characters, so that spaces at a boundary don't matter.
  return new Set(sentences.map((sentence) => (at += sentence.replace(/\s/g, '').length)));
}

function compare(line: string): { right: number; found: number; expected: number } {
  const marked = line.replaceAll('⏎', '\n');
  const text = marked.replaceAll(' | ', ' ').replaceAll('‖', '');
  const expected = boundaries(marked.split(/ \| |‖|\n/));
  const found = boundaries(
    splitSentences(text, tokenize(text), rules).map(({ start, end }) => text.slice(start, end)),
  );
  return {
    right: [...found].filter((at) => expected.has(at)).length,
    found: found.size,
    expected: expected.size,
  };
}

/** F1 over sentence ends, the end of each text aside only where it is the one sentence. */
function f1(cases: readonly string[]): number {
  const sums = cases.map(compare).reduce((a, b) => ({
    right: a.right + b.right,
    found: a.found + b.found,
    expected: a.expected + b.expected,
  }));
  return (2 * sums.right) / (sums.found + sums.expected);
}

describe('sentences in the manner of local news', () => {
  it('ends them right in the cases that rules are written from', () => {
    const seen = lines.filter((_, n) => n % 3 !== 0);
    const wrong = seen.filter((line) => {
      const { right, found, expected } = compare(line);
      return right < found || right < expected;
    });
    expect(wrong.length / seen.length, wrong.join('\n')).toBeLessThan(0.03);
    expect(f1(seen)).toBeGreaterThanOrEqual(0.985);
  });

  it('ends them right in the set-aside third', () => {
    expect(f1(lines.filter((_, n) => n % 3 === 0))).toBeGreaterThanOrEqual(0.985);
  });
});
