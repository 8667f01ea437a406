import { describe, expect, it } from 'vitest';
import { dataFolder } from '../../../src/reference/data-folder.ts';
import { loadReference } from '../../../src/reference/load-reference.ts';
import { allPasses } from '../../../src/stages/annotate/all-passes.ts';
import { prepareAnnotator } from '../../../src/stages/annotate/prepare-annotator.ts';
import { annotateText } from '../../../src/text/annotate-text.ts';

const reference = loadReference(dataFolder());
const sentences = ['Xã Hoà Bình có 35 hộ nghèo.', 'Ông Vi Văn Tám là Bí thư Đảng ủy xã.', 'Tỷ lệ đạt 98,5%.'];
const text = annotateText(sentences.join('\n'));

/** The passes, every normaliser throwing on matches that hold `word`. */
const failingOn = (word: string) =>
  allPasses.map((pass) => ({
    ...pass,
    normalisers: Object.fromEntries(
      Object.entries(pass.normalisers).map(([name, normalise]) => [
        name,
        (view: Parameters<typeof normalise>[0]) => {
          const { tokens } = view.text;
          for (let at = view.match.start; at < view.match.end; at++)
            if (tokens[at]!.fold === word) throw new Error(`${word} cannot be read`);
          return normalise(view);
        },
      ]),
    ),
  }));

describe('a normaliser that throws', () => {
  const whole = prepareAnnotator(reference, allPasses).annotate(text);
  const { mentions, trace } = prepareAnnotator(reference, failingOn('tám')).annotate(text);
  const failures = trace.flatMap((pass) => pass.failures);

  it('leaves every mention of the other sentences as it was', () => {
    const { start, end } = text.sentences[1]!;
    const others = whole.mentions.filter((mention) => mention.end <= start || mention.start >= end);
    expect(others.length).toBeGreaterThan(2);
    expect(mentions).toEqual(expect.arrayContaining(others));
    expect(mentions.some((mention) => mention.kind === 'name')).toBe(false);
  });
  it('leaves a record of rule, place and reason', () => {
    expect(whole.trace.flatMap((pass) => pass.failures)).toEqual([]);
    expect(failures).toContainEqual({
      rule: 'name.full',
      start: text.text.indexOf('Vi Văn'),
      end: text.text.indexOf(' là Bí thư'),
      message: 'tám cannot be read',
    });
  });
  it('stops no preparation but for a normaliser that is not there', () => {
    const bare = allPasses.map((pass) => ({ ...pass, normalisers: {} }));
    expect(() => prepareAnnotator(reference, bare)).toThrow(/rule-normaliser.*full-date/);
  });
});
