import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import type { AnnotatedText } from '../../../src/model/text.ts';
import { dataFolder } from '../../../src/reference/data-folder.ts';
import { loadReference } from '../../../src/reference/load-reference.ts';
import { allPasses } from '../../../src/stages/annotate/all-passes.ts';
import { prepareAnnotator } from '../../../src/stages/annotate/prepare-annotator.ts';
import { annotateText } from '../../../src/text/annotate-text.ts';
import { claimNames } from '../../../src/text/claim-names.ts';
import { sentenceRulesOf } from '../../../src/text/sentence-rules.ts';
import { formOf } from '../../../src/text/word-spans.ts';
import { openSegmenter } from '../segmenter.ts';

interface WordDifference {
  readonly at: number;
  readonly reason: 'name' | 'shape' | 'glued' | 'mark' | 'spelling' | 'other';
  readonly ours: boolean;
}
type WordDifferences = (
  text: AnnotatedText,
  names: readonly { start: number; end: number }[],
  tokens: readonly string[],
  labels: readonly string[],
  form: typeof formOf,
) => WordDifference[];

const root = new URL('../../../', import.meta.url);
const script = new URL('bench/parity/word-differences.mjs', root).href;
const { wordDifferences }: { wordDifferences: WordDifferences } = await import(script);
/** vntk's own tokenizer, which needs no addon. Its labels are ours, as the parity run proves. */
const tokenizer: { tokenize(text: string): string[] } = createRequire(import.meta.url)('vntk/lib/tokenizer');

const reference = loadReference(dataFolder());
const annotator = prepareAnnotator(reference, allPasses);
const sentenceRules = sentenceRulesOf(reference.lexicons.get('abbreviations') ?? []);
const segmenter = openSegmenter();

/** A line read by the product, with vntk's tokens and labels and what differs. */
function compare(line: string) {
  const raw = line.normalize('NFC');
  const plain = annotateText(raw, { segmenter, sentenceRules });
  const names = annotator.annotate(plain).mentions.filter((mention) => mention.kind === 'name');
  const text = claimNames(plain, names);
  const tokens = tokenizer.tokenize(raw);
  const labels = segmenter.segment(tokens);
  return { text, tokens, labels, differences: wordDifferences(text, names, tokens, labels, formOf) };
}

/** vntk's words and the product's, parted by bars, and why they differ. */
function listed(line: string) {
  const { text, tokens, labels, differences } = compare(line);
  const theirs = tokens.map((token, i) => (i === 0 ? '' : labels[i] === 'B' ? '|' : ' ') + token).join('');
  const ours = text.words.map(({ start, end }) =>
    text.text.slice(text.tokens[start]!.start, text.tokens[end - 1]!.end),
  );
  return [theirs, ours.join('|'), [...new Set(differences.map(({ reason }) => reason))].join(' ')];
}

describe('how the words of the product differ from vntk', () => {
  // Words of vntk, words of the product (shapes and marks are none), why.
  it.each([
    ['Trong mọi trường hợp. Trường hợp này cũng vậy.', 'Trong|mọi|trường hợp|.|Trường hợp|này|cũng|vậy|.', 'Trong|mọi|trường hợp|Trường hợp|này|cũng|vậy', ''],
    ['Đồng chí Vi Văn Thái phát biểu', 'Đồng chí|Vi|Văn|Thái|phát biểu', 'Đồng chí|Vi Văn Thái|phát biểu', 'name'],
    ['bà H\'Lan Mlô cho biết', 'bà|H|\'|Lan|Mlô|cho biết', 'bà|H\'Lan Mlô|cho biết', 'name'],
  ])('%s', (line, theirs, ours, why) => {
    expect(listed(line)).toEqual([theirs, ours, why]);
  }); // biome-ignore format: one case a line

  it('tells the reasons apart', () => {
    const reasons = (line: string) =>
      compare(line).differences.map(({ at, reason }) => `${line.slice(at, at + 4)} ${reason}`);
    expect(reasons('đã đỗ tốt nghiệpTHCS loại khá')).toContain('THCS glued');
    expect(reasons('NĂM HỌC 2018-2019')).toEqual(['HỌC  shape']);
    expect(reasons('a = b + c; x == y')).toEqual(['b +  mark']);
    expect(reasons('Sáng 15/11, đại biểu họp')).toEqual([]);
  });

  it.each(sets())(
    '%s: only at names, shapes, settled spellings and what is written without a space',
    (name, lines) => {
      const others = lines.flatMap((line) =>
        compare(line)
          .differences.filter(
            ({ reason }) => reason === 'other' || (reason === 'mark' && name !== 'our sentences'),
          )
          .map(({ at }) => line.normalize('NFC').slice(Math.max(0, at - 30), at + 30)),
      );
      expect(others).toEqual([]);
      expect(lines.length).toBeGreaterThan(40);
    },
  );
});

/** Our own sentences; the seeds and the annotated articles where they are at hand. */
function sets(): [string, string[]][] {
  const read = (path: string | URL) => readFileSync(path, 'utf8').split('\n').filter(Boolean);
  const own: [string, string[]] = ['our sentences', read(new URL('sentences.txt', import.meta.url))];
  const shared = new URL('../shared/', root).pathname;
  if (!existsSync(shared)) {
    if (process.env.CI) throw new Error('no ../shared beside the project');
    console.warn('skipped seeds and articles: no ../shared beside the project');
    return [own];
  }
  const seeds = readdirSync(join(shared, 'seeds')).flatMap((name) => read(join(shared, 'seeds', name)));
  const articles = read(join(shared, 'eval/articles.jsonl')).flatMap((line) => {
    const { text } = JSON.parse(line) as { text?: string };
    return (text ?? '').split('\n').filter(Boolean);
  });
  return [own, ['seeds', seeds], ['articles', articles]];
}
