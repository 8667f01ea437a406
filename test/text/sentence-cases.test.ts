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

/** The split is by place in the file and so frozen: every third line is held out, and rules are never written from those. */
const open = lines.filter((_, n) => n % 3 !== 0);
const heldOut = lines.filter((_, n) => n % 3 === 0);

interface Count {
  readonly right: number;
  readonly found: number;
  readonly expected: number;
}

/** Ends of sentences, counted in visible characters so that spaces at a boundary don't matter. */
function boundaries(sentences: readonly string[]): Set<number> {
  let at = 0;
  return new Set(sentences.map((sentence) => (at += sentence.replace(/\s/g, '').length)));
}

function compare(line: string): Count {
  const marked = line.replaceAll('⏎', '\n');
  const text = marked.replaceAll(' | ', ' ').replaceAll('‖', '');
  const expected = boundaries(marked.split(/ \| |‖|\n/));
  const found = boundaries(
    splitSentences(text, tokenize(text), rules).map(({ start, end }) => text.slice(start, end)),
  );
  const right = [...found].filter((at) => expected.has(at)).length;
  // The end of the text is no decision of the rules: it would flatter them.
  return { right: right - 1, found: found.size - 1, expected: expected.size - 1 };
}

function measure(cases: readonly string[]): { precision: number; recall: number; f1: number } {
  const { right, found, expected } = cases.map(compare).reduce((a, b) => ({
    right: a.right + b.right,
    found: a.found + b.found,
    expected: a.expected + b.expected,
  }));
  return { precision: right / found, recall: right / expected, f1: (2 * right) / (found + expected) };
}

function print(part: string, cases: readonly string[]): void {
  const { precision, recall, f1 } = measure(cases);
  const figures = [precision, recall, f1].map((value) => value.toFixed(4));
  process.stdout.write(
    `sentences, ${part}: ${cases.length} cases, P ${figures[0]} R ${figures[1]} F1 ${figures[2]}\n`,
  );
}

describe('sentences in the manner of local news', () => {
  it('has cases enough', () => {
    expect(lines.length).toBeGreaterThanOrEqual(400);
    expect(new Set(lines).size).toBe(lines.length);
  });

  it('ends them right in the cases that rules are written from', () => {
    print('open', open);
    const wrong = open.filter((line) => {
      const { right, found, expected } = compare(line);
      return right < found || right < expected;
    });
    expect(wrong.length / open.length, wrong.join('\n')).toBeLessThan(0.01);
    expect(measure(open).f1).toBeGreaterThanOrEqual(0.995);
  });

  it('ends them right in the held-out third', () => {
    print('held-out', heldOut);
    expect(measure(heldOut).f1).toBeGreaterThanOrEqual(0.985);
  });
});
