import { describe, expect, it } from 'vitest';
import { dataFolder } from '../../../../src/reference/data-folder.ts';
import { loadReference } from '../../../../src/reference/load-reference.ts';
import { figurePasses } from '../../../../src/stages/annotate/numbers/figure-passes.ts';
import { prepareAnnotator } from '../../../../src/stages/annotate/prepare-annotator.ts';
import { annotateText } from '../../../../src/text/annotate-text.ts';

const annotator = prepareAnnotator(loadReference(dataFolder()), figurePasses);

function read(text: string) {
  const counter = { steps: 0 };
  const annotated = annotateText(text);
  const { mentions } = annotator.annotate(annotated, counter);
  return {
    steps: counter.steps,
    tokens: annotated.tokens.length,
    dates: mentions.filter(({ kind }) => kind === 'date').length,
  };
}

/**
 * Most steps for a token of hostile text, on which most branches of the rules stay open; a token of plain news, where the next one rules
 * them out, takes some 18.
 */
const mostSteps = 250;

describe('cost of dates', () => {
  it('is linear in the text up to 64 times, in steps', () => {
    const passage =
      'Sáng 15/11, từ ngày 1/3 đến 15/4/2023, quý III/2024, rằm tháng Giêng năm Quý Mão (tức 5/2/2023), nhiệm kỳ 2020-2025, sau 20 năm.\n';
    const [one, many] = [read(passage.repeat(4)), read(passage.repeat(256))];
    expect(one.dates).toBe(4 * 6);
    expect(many.dates).toBe(64 * one.dates);
    expect(many.steps / one.steps).toBeLessThan(64 * 1.05);
  });

  it.each([
    ['slashes', '1/'],
    ['figures and full stops', '1. '],
    ['dashes', '5-'],
    ['days in a list', '5, '],
    ['days behind a word', 'ngày 5, '],
    ['days joined by a word', '5 và 6, '],
    ['open brackets', '( '],
    ['dates in open brackets', '(5/6/2020 - '],
    ['ranges without an end', 'từ năm 2020 đến '],
    ['words of a date', 'từ ngày mùng sáng tháng năm đến '],
    ['weekdays', 'Thứ Bảy, '],
    ['impossible days', '99/99/9999 31/2 0/0 '],
    ['spaced impossible days', 'ngày 31 / 4 / 2020 - '],
    ['quarters', 'quý I, '],
    ['months', 'tháng 5, '],
    ['years', 'năm 2020, '],
    ['laws', 'Luật Đất đai và '],
    ['lunar days', 'mùng 3 tháng Giêng năm Quý '],
    ['durations', 'hai mươi năm '],
  ])('takes 64 times the steps on 64 times %s, and few a token', (_name, piece) => {
    // The first length is beyond the longest match, up to which the work of one start still grows.
    const unit = piece.repeat(Math.ceil(150 / annotateText(piece).tokens.length));
    const [one, many] = [read(unit), read(unit.repeat(64))];
    expect(many.tokens).toBeGreaterThan(60 * one.tokens);
    expect(many.steps / many.tokens).toBeLessThan(1.1 * (one.steps / one.tokens) + 1);
    expect(many.steps / many.tokens).toBeLessThan(mostSteps);
  });

  it('finds no date in 1/1/1/1', () => {
    expect(read('1/'.repeat(8_192)).dates).toBe(0);
  });
});
