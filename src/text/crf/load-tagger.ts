import { isTitle } from './is-title.ts';
import { readCrfModel } from './read-model.ts';
import { type TaggerName, taggerTemplates } from './tagger-templates.ts';
import { viterbi } from './viterbi.ts';

/** A row of a sentence: the word, then the tags that earlier taggers gave it. */
export type WordRow = readonly [word: string, ...tags: string[]];

/** One label for each row: parts of speech, chunks or name classes. */
export interface Tagger {
  tag(rows: readonly WordRow[]): string[];
}

/** A template taken apart: `T[-2,-1][1].lower` is first -2, last -1, column 1, function lower. */
interface Template {
  readonly first: number;
  readonly last: number;
  readonly column: number;
  readonly function: string;
  readonly weights: ReadonlyMap<string, Float64Array>;
}

const syntax = /^T\[(-?\d+)(?:,(-?\d+))?\](?:\[(\d+)\])?(?:\.(.*))?$/;
/** While it is being worked out a column holds this in every row. */
const unknown = 'X';

/**
 * One of vntk's taggers from the bytes of its `lib/pos_tag`, `lib/chunking` or `lib/ner` model.bin. Rows hold the columns before
 * its own: `pos` takes `[word]`, `chunk` `[word, pos]`, `ner` `[word, pos, chunk]`; words are vntk's, syllables parted by a space.
 */
export function loadTagger(name: TaggerName, modelBytes: Uint8Array): Tagger {
  const model = readCrfModel(modelBytes);
  const size = model.labels.length;
  const templates = taggerTemplates[name].flatMap((template): Template[] => {
    const [, first, last, column, kind] = syntax.exec(template)!;
    const weights = model.templates.get(template);
    if (weights === undefined) return [];
    const from = Number(first);
    return [
      { first: from, last: Number(last ?? from), column: Number(column ?? 0), function: kind ?? '', weights },
    ];
  });
  return {
    tag(rows: readonly WordRow[]): string[] {
      const state = new Float64Array(rows.length * size);
      for (let i = 0; i < rows.length; i++) {
        for (const template of templates) {
          const found = template.weights.get(valueAt(rows, i, template));
          if (found === undefined) continue;
          for (let label = 0; label < size; label++) state[i * size + label]! += found[label]!;
        }
      }
      return Array.from(
        viterbi(state, rows.length, model.transitions, size),
        (label) => model.labels[label]!,
      );
    },
  };
}

function valueAt(rows: readonly WordRow[], i: number, template: Template): string {
  const first = i + template.first;
  const last = i + template.last;
  if (first < 0) return 'BOS';
  if (first >= rows.length || last >= rows.length) return 'EOS';
  let value = rows[first]![template.column] ?? unknown;
  for (let at = first + 1; at <= last; at++) value += ` ${rows[at]![template.column] ?? unknown}`;
  if (template.function === 'lower') return value.toLowerCase();
  return template.function === 'istitle' ? (isTitle(value) ? 'True' : 'False') : value;
}
