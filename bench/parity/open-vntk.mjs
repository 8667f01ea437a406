import { createRequire } from 'node:module';
import { join, resolve } from 'node:path';

/**
 * The real vntk, its addon built, from the folder whose node_modules holds it: null with a reason when it can't be loaded.
 * `labels(tokens)` gives one letter a token, I for vntk's IW and B otherwise; `tokens(text)` are vntk's own.
 */
export function openVntk(folder) {
  const require = createRequire(join(resolve(folder), 'package.json'));
  try {
    const tokenizer = require('vntk/lib/tokenizer');
    const words = require('vntk/lib/word_tokenizer');
    return {
      tokens: (text) => tokenizer.tokenize(text),
      labels: (tokens) =>
        tokens.length === 0
          ? ''
          : words.tagger
              .tag(words.transform(tokens.map((token) => [token, 'X'])))
              .map((label) => (label === 'IW' ? 'I' : 'B'))
              .join(''),
      segment: (text) => words.tag(text),
    };
  } catch (error) {
    return {
      unavailable: `vntk with its addon cannot be loaded from ${folder}: ${error.message.split('\n')[0]}`,
    };
  }
}
