import { createRequire } from 'node:module';
import { join, resolve } from 'node:path';

/**
 * The real vntk, its addon built, from the folder whose node_modules holds it: `{unavailable}` with the reason when it can't be
 * loaded. `labels(tokens)` gives one letter a token, I for vntk's IW and B otherwise; `tokens(text)` are vntk's own;
 * `segment(text)` its words; `tags(text)` words with their part of speech, chunk and name class.
 */
export function openVntk(folder) {
  const require = createRequire(join(resolve(folder), 'package.json'));
  try {
    const tokenizer = require('vntk/lib/tokenizer');
    const words = require('vntk/lib/word_tokenizer');
    const rawLabels = (tokens) => words.tagger.tag(words.transform(tokens.map((token) => [token, 'X'])));
    const labels = (tokens) =>
      tokens.length === 0
        ? ''
        : Array.from(rawLabels(tokens), (label) => (label === 'IW' ? 'I' : 'B')).join('');
    return {
      tokens: (text) => tokenizer.tokenize(text),
      labels,
      segment: (text) => words.tag(text),
      tags: (text) => require('vntk/lib/ner').tag(text),
      rows: (text) => rowsOf(require, text),
      cacheLookups: () => cacheLookups(require),
    };
  } catch (error) {
    return {
      unavailable: `vntk with its addon cannot be loaded from ${folder}: ${error.message.split('\n')[0]}`,
    };
  }

  /** `{tokens, labels, tags}` of a text, each of vntk's models run once, where `tags` alone runs its tokenizer again for each. */
  function rowsOf(require, text) {
    const tokens = require('vntk/lib/tokenizer').tokenize(text);
    const words = require('vntk/lib/word_tokenizer');
    const raw = Array.from(words.tagger.tag(words.transform(tokens.map((token) => [token, 'X']))));
    const labels = raw.map((label) => (label === 'IW' ? 'I' : 'B')).join('');
    let rows = joinWords(tokens, labels).map((word) => [word]);
    for (const name of ['pos_tag', 'chunking', 'ner']) {
      const model = require(`vntk/lib/${name}`);
      const tags = Array.from(model.tagger.tag(model.transform(rows.map((row) => [...row, 'X']))));
      rows = rows.map((row, i) => [...row, tags[i]]);
    }
    return { tokens, labels, tags: rows };
  }

  /**
   * vntk asks its dictionary, a list of 74,000 words that it searches from the front, a dozen times a token. Each question is put
   * once and its answer kept; nothing else of vntk changes.
   */
  function cacheLookups(require) {
    const dictionary = require('@vntk/dictionary');
    const ask = dictionary.has.bind(dictionary);
    const answers = new Map();
    dictionary.has = (word) => {
      const known = answers.get(word);
      if (known !== undefined) return known;
      const answer = ask(word);
      answers.set(word, answer);
      return answer;
    };
  }
}

/** Words of tokens by their labels, as vntk joins them: an I with no word before it is lost. */
export function joinWords(tokens, labels) {
  const words = [];
  tokens.forEach((token, i) => {
    if (labels[i] === 'B') words.push(token);
    else if (words.length > 0) words[words.length - 1] += ` ${token}`;
  });
  return words;
}
