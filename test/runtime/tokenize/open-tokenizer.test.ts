import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { TinhuyenError } from '../../../src/model/failure.ts';
import { loadReference } from '../../../src/reference/load-reference.ts';
import { readTaggerFiles } from '../../../src/reference/read-tagger-files.ts';
import { openTokenizer } from '../../../src/runtime/tokenize/open-tokenizer.ts';
import type { TokenizedSentence } from '../../../src/runtime/tokenize/tokenized-sentence.ts';
import { readCrfModel } from '../../../src/text/crf/read-model.ts';
import { naughty } from '../../text/naughty.ts';

const root = join(import.meta.dirname, '../../..');

async function* inChunks(text: string | Uint8Array, size: number): AsyncGenerator<Uint8Array> {
  const bytes = Buffer.from(text as string);
  for (let at = 0; at < bytes.length; at += size) yield bytes.subarray(at, at + size);
}

/** Many of them make a text binary. */
const control = /[\0-\x08\x0e-\x1a]/g;

const plain = openTokenizer();
const tagging = openTokenizer({ tags: true });

async function collect(
  text: string | Uint8Array,
  size = 1 << 16,
  tags = false,
): Promise<TokenizedSentence[]> {
  const found: TokenizedSentence[] = [];
  for await (const one of (tags ? tagging : plain)(inChunks(text, size))) found.push(one);
  return found;
}

/** What an offset pair cuts out, read as the words are shown. */
const shown = (points: readonly string[], start: number, end: number) =>
  points
    .slice(start, end)
    .join('')
    .replace(/[\s\p{Cc}]+/gu, ' ')
    .trim();

function expectOffsets(text: string, sentences: readonly TokenizedSentence[]): void {
  const points = Array.from(text);
  let before = 0;
  for (const { words } of sentences)
    for (const { form, start, end } of words) {
      expect(shown(points, start, end)).toBe(form);
      expect(start).toBeGreaterThanOrEqual(before);
      // Nothing visible lies between words.
      expect(points.slice(before, start).join('')).toMatch(
        /^[\s\p{Cc}\p{Cf}\p{Zs}\u2800\u3164\u115f\u1160]*$/u,
      );
      before = end;
    }
}

const article = readFileSync(join(root, 'data/sample/files/01-con-cuong-kiem-tra-giam-sat.txt'), 'utf8');

describe('openTokenizer', () => {
  it('joins the syllables of a word and keeps shapes and marks by themselves', async () => {
    const [sentence] = await collect('Ngày 15/11, Huyện ủy Vị Xuyên họp.');
    expect(sentence!.words.map(({ form }) => form)).toEqual([
      'Ngày',
      '15/11',
      ',',
      'Huyện ủy',
      'Vị Xuyên',
      'họp',
      '.',
    ]);
    expect(sentence).toMatchObject({ start: 0, end: 34, opensParagraph: true });
    expect(sentence!.words.map(({ spaceAfter }) => spaceAfter)).toEqual([
      true,
      false,
      true,
      true,
      true,
      false,
      true,
    ]);
  });

  it('tells which sentence opens a paragraph', async () => {
    const sentences = await collect('Bí thư họp. Chủ tịch nói.\n\nDân nghe.\nHết.');
    expect(sentences.map(({ opensParagraph }) => opensParagraph)).toEqual([true, false, true, true]);
  });

  it('counts code points over the whole input, through characters of two units and a byte order mark', async () => {
    const [, second] = await collect('\ufeff😀 vui.\nDân 𠀀 nghe.');
    expect(second!.words.map(({ form, start, end }) => [form, start, end])).toEqual([
      ['Dân', 7, 10],
      ['𠀀', 11, 12],
      ['nghe', 13, 17],
      ['.', 17, 18],
    ]);
  });

  it('takes the part of speech of a shape from the shape', async () => {
    const [sentence] = await collect('Nghị quyết 11-NQ/TW đạt 98,5%.', 1 << 16, true);
    expect(sentence!.words.map(({ form, tag, upos }) => [form, tag, upos])).toEqual([
      ['Nghị quyết', 'N', 'NOUN'],
      ['11-NQ/TW', 'Ny', 'NOUN'],
      ['đạt', 'V', 'VERB'],
      ['98,5%', 'M', 'NUM'],
      ['.', 'CH', 'PUNCT'],
    ]);
  });

  it('gives the same however the bytes come', async () => {
    const text = `${article}\r\n\r\n${article.normalize('NFD')}`;
    const whole = await collect(text, 1 << 20, true);
    expect(whole.length).toBeGreaterThan(20);
    expect(await collect(text, 7, true)).toEqual(whole);
    expectOffsets(text, whole);
  });

  it.each(Object.values(naughty))('offsets give the words back: %j', async (text) => {
    // No reader hands on half a character.
    const safe = Buffer.from(text)
      .toString()
      .replace(control, '')
      .replace(/^\ufeff/, '');
    expectOffsets(safe, await collect(safe));
  });

  it('offsets give the words back: any text', async () => {
    const part = fc.oneof(
      fc.constantFrom(
        'Bí thư',
        ' ',
        '\n',
        '\t',
        '98,5%',
        '. ',
        '“',
        '\u200b',
        '\u0301',
        '😀',
        'sởÔng',
        '\u0085',
      ),
      fc.string({ unit: 'grapheme', maxLength: 4 }),
    );
    await fc.assert(
      fc.asyncProperty(fc.array(part, { maxLength: 30 }), async (parts) => {
        const text = `a${parts.join('').replace(control, '')}`;
        expectOffsets(text, await collect(text));
      }),
      { numRuns: 60 },
    );
  });

  it('cuts a line of more than a megabyte before a sentence, never inside a word, and loses nothing', async () => {
    const text = 'Bí thư Huyện ủy họp bàn việc. '.repeat(40_000);
    const sentences = await collect(text);
    expect(sentences).toHaveLength(40_000);
    expect(new Set(sentences.map(({ words }) => words.map(({ form }) => form).join('|'))).size).toBe(1);
    expect(sentences.at(-1)!.end).toBe(text.length - 1);
  });

  it.each([
    ['one endless word', 'a'.repeat(1_300_000)],
    ['one endless sentence', 'bí thư '.repeat(160_000)],
    ['nothing but pairs of surrogates', '😀'.repeat(600_000)],
  ])('bears %s', async (_, text) => {
    const sentences = await collect(text);
    expect(
      sentences
        .flatMap(({ words }) => words.map(({ form }) => form))
        .join('')
        .replaceAll(' ', ''),
    ).toBe(text.replaceAll(' ', ''));
  });

  it('gives nothing for nothing', async () => {
    expect(await collect('')).toEqual([]);
    expect(await collect(' \n\t\n')).toEqual([]);
  });

  it.each([
    ['invalid-utf8', Buffer.from([0x42, 0xc3, 0xad, 0x20, 0xe1, 0xba, 0x41]), 'byte 4'],
    [
      'invalid-utf8',
      Buffer.concat([Buffer.from('Bí thư\n'.repeat(20_000)), Buffer.from([0xff])]),
      'byte 180000',
    ],
    ['invalid-utf8', Buffer.from([0x42, 0xe1, 0xba]), 'byte 1'],
    ['binary-input', Buffer.from('%PDF-1.7 ...'), 'no text'],
    ['binary-input', Buffer.from('Bí thư\0họp'), 'no text'],
  ])('%s is said, with where: %#', async (code, bytes, where) => {
    const error = await collect(bytes, 50_000).catch((cause) => cause);
    expect(error).toBeInstanceOf(TinhuyenError);
    expect(error.detail).toMatchObject({ code, exitCode: 2, got: expect.stringContaining(where) });
  });
});

describe('data/lexicons/pos-tags.tsv', () => {
  it('has a universal tag for each tag of the model, and no other', () => {
    const entries = loadReference(join(root, 'data')).lexicons.get('pos-tags')!;
    expect(entries.map(({ text }) => text).sort()).toEqual(
      [...readCrfModel(readTaggerFiles().pos).labels].sort(),
    );
    const universal = 'ADJ ADP ADV AUX CCONJ DET INTJ NOUN NUM PART PRON PROPN PUNCT SCONJ SYM VERB X'.split(
      ' ',
    );
    for (const { attributes } of entries) expect(universal).toContain(attributes.upos);
  });
});
