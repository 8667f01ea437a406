import type { AnnotatedText, TokenShape } from '../../model/text.ts';
import { dataFolder } from '../../reference/data-folder.ts';
import { loadLexicon } from '../../reference/load-lexicon.ts';
import { readSegmenterFiles } from '../../reference/read-segmenter-files.ts';
import { readTaggerFiles } from '../../reference/read-tagger-files.ts';
import { annotateText } from '../../text/annotate-text.ts';
import { loadSegmenter } from '../../text/crf/load-segmenter.ts';
import { loadTagger } from '../../text/crf/load-tagger.ts';
import { listUnits } from '../../text/list-units.ts';
import { sentenceRulesOf } from '../../text/sentence-rules.ts';
import { posOfShape } from '../../text/tag-sentence.ts';
import { cutBlocks } from './cut-blocks.ts';
import { decodeUtf8 } from './decode-utf8.ts';
import type { TokenizedSentence, TokenizedWord } from './tokenized-sentence.ts';

type Tag = (
  forms: readonly string[],
  shapes: readonly TokenShape[],
) => { tag: string | null; upos: string | null }[];

/** Tokenizes any number of streams with the models that it holds. */
export type Tokenizer = (chunks: AsyncIterable<Uint8Array>) => AsyncGenerator<TokenizedSentence>;

/**
 * Loads the word model, and with `tags` that of parts of speech. What it gives turns UTF-8 bytes into sentences with their words, one
 * after another, holding no more than a block of them; it throws TinhuyenError for bytes that are no UTF-8 text.
 */
export function openTokenizer(options: { readonly tags?: boolean } = {}): Tokenizer {
  const { model, dictionary } = readSegmenterFiles();
  const segmenter = loadSegmenter(model, dictionary);
  const sentenceRules = sentenceRulesOf(loadLexicon(dataFolder(), 'abbreviations'));
  const tag = options.tags === true ? openTagger() : (forms: readonly string[]) => forms.map(() => untagged);
  return (chunks) => tokenizeStream(chunks, (text) => annotateText(text, { segmenter, sentenceRules }), tag);
}

async function* tokenizeStream(
  chunks: AsyncIterable<Uint8Array>,
  annotate: (text: string) => AnnotatedText,
  tag: Tag,
): AsyncGenerator<TokenizedSentence> {
  let offset = 0;
  let afterBreak = true;
  for await (const { layers, until } of cutBlocks(decodeUtf8(chunks), annotate)) {
    const points = countPoints(layers.text, offset);
    let before = 0;
    for (const [index, units] of listUnits(layers).entries()) {
      const sentence = layers.sentences[index]!;
      if (sentence.start >= until) break;
      const opensParagraph = afterBreak || lineBreak.test(layers.text.slice(before, sentence.start));
      const words = wordsOf(layers, units, tag, points);
      if (words.length === 0) continue;
      yield { start: words[0]!.start, end: words.at(-1)!.end, opensParagraph, words };
      before = sentence.end;
      afterBreak = false;
    }
    if (lineBreak.test(layers.text.slice(before, until))) afterBreak = true;
    offset = points(until);
  }
}

const untagged = { tag: null, upos: null };
const lineBreak = /[\n\r\v\f\u0085\u2028\u2029]/;
const space = /[\s\u0085]/;
const blanks = /[\s\p{Cc}]+/gu;

function openTagger(): Tag {
  const tagger = loadTagger('pos', readTaggerFiles().pos);
  const universal = new Map(
    loadLexicon(dataFolder(), 'pos-tags').map(({ text, attributes }) => [text, attributes.upos!]),
  );
  return (forms, shapes) =>
    tagger
      .tag(forms.map((form) => [form.normalize('NFC')]))
      .map((found, i) => posOfShape[shapes[i]!] ?? found)
      .map((tag) => ({ tag, upos: universal.get(tag) ?? null }));
}

function wordsOf(
  { text, tokens }: AnnotatedText,
  units: ReturnType<typeof listUnits>[number],
  tag: Tag,
  points: (at: number) => number,
): TokenizedWord[] {
  const spans = units.map((unit) => ({ start: tokens[unit.start]!.start, end: tokens[unit.end - 1]!.end }));
  const forms = spans.map(({ start, end }) => text.slice(start, end).replace(blanks, ' ').trim());
  const tags = tag(
    forms,
    units.map((unit) => tokens[unit.start]!.shape),
  );
  return spans.map(({ start, end }, i) => ({
    form: forms[i]!,
    start: points(start),
    end: points(end),
    ...tags[i]!,
    spaceAfter: end === text.length || space.test(text[end]!),
  }));
}

/** Code points before an offset, plus those before the text. Offsets may only rise from call to call: cost is linear. */
function countPoints(text: string, before: number): (at: number) => number {
  let seen = 0;
  let count = before;
  return (at) => {
    if (at < seen) throw new Error(`offset ${at} asked after ${seen}`);
    for (; seen < at; count++) seen += text.codePointAt(seen)! > 0xffff ? 2 : 1;
    return count;
  };
}
