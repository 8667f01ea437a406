import { createRequire } from 'node:module';
import { join, resolve } from 'node:path';

/**
 * The real vntk, its addon built, from the folder whose node_modules holds it: `{unavailable}` with the reason when it can't be
 * loaded. `labels(tokens)` gives one letter a token, I for vntk's IW and B otherwise; `tokens(text)` are vntk's own;
 * `tags(text)` gives words with their part of speech, chunk and name class.
 */
export function openVntk(folder) {
  const require = createRequire(join(resolve(folder), 'package.json'));
  try {
    const tokenizer = require('vntk/lib/tokenizer');
    const words = require('vntk/lib/word_tokenizer');
    const labels = (tokens) => words.tagger.tag(words.transform(tokens.map((token) => [token, 'X'])));
    return {
      tokens: (text) => tokenizer.tokenize(text),
      labels: (tokens) =>
        tokens.length === 0
          ? ''
          : Array.from(labels(tokens), (label) => (label === 'IW' ? 'I' : 'B')).join(''),
      segment: (text) => words.tag(text),
      tags: (text) => require('vntk/lib/ner').tag(text),
    };
  } catch (error) {
    return {
      unavailable: `vntk with its addon cannot be loaded from ${folder}: ${error.message.split('\n')[0]}`,
    };
  }
}
