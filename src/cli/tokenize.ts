import { type Command, Option } from 'commander';
import { openInput, openTokenizer, type TokenizedSentence } from '../index.ts';
import { formatConllu, formatTagged, formatWords } from './format-sentence.ts';
import { printFlowing } from './print.ts';

const examples = `
One sentence a line, words parted by spaces, the syllables of a word joined by _. Tags are those of vntk's model (N, Np, V, A, M, E, CH ...);
CoNLL-U has the universal ones beside them. Its start_char and end_char count Unicode code points of the whole input without a byte order mark,
half-open: Python's text[start:end] gives the word back. Input is UTF-8; it is read and printed as it comes, so its size does not matter.

Examples:
  $ tinhuyen tokenize article.txt
  $ cat articles/*.txt | tinhuyen tokenize --tags
  $ tinhuyen tokenize --conllu < corpus.txt > corpus.conllu`;

/** `tokenize`: a text as sentences of words, from a file or standard input, as it comes. */
export function addTokenize(program: Command): void {
  program
    .command('tokenize')
    .description('print the words of a text, their parts of speech, or CoNLL-U with offsets')
    .argument('[file]', 'a text file in UTF-8; standard input when there is none or it is -')
    .addOption(new Option('--tags', 'each word with its part of speech: word/TAG').conflicts('conllu'))
    .option('--conllu', 'CoNLL-U with parts of speech and offsets')
    .addHelpText('after', examples)
    .action(async (file: string | undefined, { tags, conllu }: { tags?: boolean; conllu?: boolean }) => {
      const input = file === undefined || file === '-' ? process.stdin : openInput(file);
      const format = conllu ? formatConllu : tags ? formatTagged : formatWords;
      await printFlowing(lines(openTokenizer({ tags: tags || conllu })(input), format));
    });
}

async function* lines(
  sentences: AsyncIterable<TokenizedSentence>,
  format: (sentence: TokenizedSentence, number: number) => string,
): AsyncGenerator<string> {
  let number = 0;
  for await (const sentence of sentences) yield format(sentence, ++number);
}
