import type { LexiconEntry } from '../../model/reference.ts';
import type { Token } from '../../model/text.ts';

const numberWordClasses = [
  'digit',
  'digit-bound',
  'units-digit',
  'ten',
  'tens',
  'scale',
  'half',
  'link',
  'point',
  'fraction',
  'share',
  'vague',
  'few',
  'points',
] as const;
export type NumberWordClass = (typeof numberWordClasses)[number];

/** One word that numbers are read from. */
export interface NumberWord {
  readonly class: NumberWordClass;
  readonly value: number;
  /** Spelling of a scale word in a unit: `tỷ` for `tỉ`; empty for words that no unit keeps. */
  readonly written: string;
  /** Fold keys after which the word is part of another word: `tỷ lệ`, `một số`, `vạn sự`. */
  readonly unless: ReadonlySet<string>;
}

/** Number words by fold key, as data/lexicons/number-words.tsv lists them. */
export type NumberWords = ReadonlyMap<string, NumberWord>;

/** Number words from lexicon entries; entries of other classes are left out. */
export function numberWordsOf(entries: readonly LexiconEntry[]): NumberWords {
  const classes = new Set<string>(numberWordClasses);
  return new Map(
    entries
      .filter((entry) => classes.has(entry.class))
      .map(({ text, class: kind, attributes }) => [
        text,
        {
          class: kind as NumberWordClass,
          value: Number(attributes.value),
          written: attributes.written ?? '',
          unless: new Set((attributes.unless ?? '').split(' ').filter(Boolean)),
        },
      ]),
  );
}

/** The number word at token `i`, if its class is one of those asked for. */
export function wordAt(
  tokens: readonly Token[],
  i: number,
  words: NumberWords,
  ...classes: readonly NumberWordClass[]
): NumberWord | undefined {
  const token = tokens[i];
  if (token?.shape !== 'word') return undefined;
  const word = words.get(token.fold);
  if (word === undefined || (classes.length > 0 && !classes.includes(word.class))) return undefined;
  const next = word.unless.size > 0 ? tokens[i + 1] : undefined;
  return next !== undefined && word.unless.has(next.fold) ? undefined : word;
}
