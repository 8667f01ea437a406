import { describe, expect, it } from 'vitest';
import { readTaggerFiles } from '../../src/reference/read-tagger-files.ts';
import { annotateText } from '../../src/text/annotate-text.ts';
import { loadWordTagger, type WordTagger } from '../../src/text/crf/load-word-tagger.ts';
import { tagSentence } from '../../src/text/tag-sentence.ts';
import { openSegmenter } from './segmenter.ts';

const segmenter = openSegmenter();
const tagger = loadWordTagger(readTaggerFiles());

/** Words of every sentence with one of their tags. */
function tagged(raw: string, layer: 'pos' | 'chunk' | 'ner'): string[][] {
  const text = annotateText(raw, { segmenter });
  return text.sentences.map((sentence) =>
    tagSentence(text, sentence, tagger).map((unit) => {
      const form = raw.slice(text.tokens[unit.start]!.start, text.tokens[unit.end - 1]!.end);
      return `${form}/${unit[layer]}`;
    }),
  );
}

describe('tagSentence', () => {
  it('gives every word, shape and mark its part of speech, sentence by sentence', () => {
    expect(tagged('Huyện ủy tổ chức hội nghị. Có 98,5% đảng viên dự.', 'pos')).toEqual([
      ['Huyện ủy/N', 'tổ chức/V', 'hội nghị/N', './CH'],
      ['Có/V', '98,5%/M', 'đảng viên/N', 'dự/V', './CH'],
    ]);
  });

  it('knows chunks and names', () => {
    expect(tagged('Nhân dân yên tâm sản xuất.', 'chunk')[0]).toEqual([
      'Nhân dân/B-NP',
      'yên tâm/B-AP',
      'sản xuất/B-VP',
      './O',
    ]);
    expect(tagged('Ông Nguyễn Văn Nam đến Hà Nội.', 'ner')[0]).toEqual([
      'Ông/O',
      'Nguyễn/B-PER',
      'Văn/I-PER',
      'Nam/I-PER',
      'đến/O',
      'Hà Nội/B-LOC',
      './O',
    ]);
  });

  it('lets the shape say what a document number, a date or a figure is', () => {
    expect(tagged('Nghị quyết 11-NQ/TW ngày 15/11/2023, QL1A, XIII.', 'pos')[0]).toEqual([
      'Nghị quyết/N', '11-NQ/TW/Ny', 'ngày/N', '15/11/2023/M', ',/CH', 'QL1A/Ny', ',/CH', 'XIII/M', './CH',
    ]); // biome-ignore format: one line
  });

  it('leaves no token out but line breaks, whatever the text', () => {
    const raw = 'Sáng 15/11,\nÔng A về.  “Đất nước” 😀 11-NQ/TW\u200b, v.v.\r\n\r\n- Hết';
    const text = annotateText(raw, { segmenter });
    const seen = text.sentences.flatMap((sentence) =>
      tagSentence(text, sentence, tagger).flatMap(({ start, end }) =>
        Array.from({ length: end - start }, (_, n) => start + n),
      ),
    );
    const wanted = text.tokens.flatMap((token, n) => (token.shape === 'break' ? [] : [n]));
    expect(seen).toEqual(wanted);
  });

  it('tags each token alone where there is no words layer', () => {
    const text = annotateText('Huyện ủy họp.');
    expect(tagSentence(text, text.sentences[0]!, tagger)).toHaveLength(4);
  });
});

describe('the tagged layer of annotateText', () => {
  const raw = 'Huyện ủy họp. Ông Nguyễn Văn Nam đến Hà Nội.';

  it('works a sentence out when it is asked for, once', () => {
    const asked: string[][] = [];
    const counting: WordTagger = {
      tag(words, known) {
        asked.push([...words]);
        return tagger.tag(words, known);
      },
    };
    const text = annotateText(raw, { segmenter, tagger: counting });
    expect(asked).toEqual([]);
    expect(text.tagged!(1)).toEqual(tagSentence(text, text.sentences[1]!, tagger));
    expect(text.tagged!(1)).toBe(text.tagged!(1));
    expect(asked).toEqual([['Ông', 'Nguyễn', 'Văn', 'Nam', 'đến', 'Hà Nội', '.']]);
  });

  it('is absent without a tagger', () => {
    expect(annotateText(raw, { segmenter })).not.toHaveProperty('tagged');
  });
});
