import { paragraphsOf } from '../../src/text/paragraphs.ts';
import { splitSentences } from '../../src/text/sentences.ts';
import { tokenize } from '../../src/text/tokenize.ts';

// A process of its own, so that its memory can be bounded: makes all layers of ten megabytes of each unit it is given.
const size = 10_000_000;

function read(unit: string): readonly number[] {
  const text = unit.repeat(size / unit.length);
  const tokens = tokenize(text);
  const sentences = splitSentences(text, tokens).length;
  let covered = 0;
  for (const { start, end } of tokens) covered += end - start;
  return [tokens.length, covered, sentences, paragraphsOf(text).length];
}

for (const unit of process.argv.slice(2)) process.stdout.write(`${JSON.stringify([unit, ...read(unit)])}\n`);
