import type { WordTags } from '../../model/text.ts';
import { loadTagger, type Tagger } from './load-tagger.ts';
import type { TaggerName } from './tagger-templates.ts';

/** Tags whole sentences; each model is read when the first sentence asks for it. */
export interface WordTagger {
  /**
   * One row for each word; a word's syllables are parted by single spaces, a mark is a word. `known` holds the part of speech of
   * words that the models have no say in.
   */
  tag(words: readonly string[], known?: readonly (string | undefined)[]): WordTags[];
}

/** The taggers one after another, each on what the ones before it gave, as vntk runs them: `models` holds their bytes. */
export function loadWordTagger(models: Readonly<Record<TaggerName, Uint8Array>>): WordTagger {
  const loaded = new Map<TaggerName, Tagger>();
  const tagger = (name: TaggerName): Tagger => {
    const known = loaded.get(name) ?? loadTagger(name, models[name]);
    loaded.set(name, known);
    return known;
  };
  return {
    tag(words, known = []) {
      const pos = tagger('pos')
        .tag(words.map((word) => [word]))
        .map((tag, i) => known[i] ?? tag);
      const chunk = tagger('chunk').tag(words.map((word, i) => [word, pos[i]!]));
      const ner = tagger('ner').tag(words.map((word, i) => [word, pos[i]!, chunk[i]!]));
      return words.map((_, i) => ({ pos: pos[i]!, chunk: chunk[i]!, ner: ner[i]! }));
    },
  };
}
