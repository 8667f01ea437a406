import { isTitle } from './is-title.ts';
import { PhraseSet } from './phrase-set.ts';
import type { CrfModel } from './read-model.ts';
import { type Rows, TemplateTables } from './template-tables.ts';

const digits = /^\d+$/;
/** Bounds for hostile input; Vietnamese has some ten thousand forms of syllables and marks. */
const maxWords = 100_000;
const maxKnown = 1_000_000;
/** Longer tokens are addresses and hostile input: worked out each time, never kept. */
const longest = 64;

/** What one distinct token adds to the labels around it. */
export interface Word {
  readonly form: string;
  readonly lower: string;
  readonly title: boolean;
  readonly rows: Rows;
  /** Lower-case tokens after it that make a pair of interest; the flag says that three may. */
  readonly after: ReadonlyMap<string, boolean> | undefined;
  readonly pairs: Map<Word, Pair>;
}

/** What two tokens in a row add. */
export interface Pair {
  readonly rows: Rows;
  readonly title: boolean;
  /** Null unless a phrase of three starts with the pair. */
  readonly triples: Map<Word, Rows> | null;
}

/** Scores of vntk's word-segmentation templates, worked out once a distinct token and once a pair or triple of interest. */
export class WordScores {
  readonly tables: TemplateTables;
  private readonly phrases: PhraseSet;
  private readonly words = new Map<string, Word>();
  private known = 0;
  /** What pairs and triples add that neither dictionary nor model knows: nearly all of them. By title case. */
  private readonly plainPairs: readonly [Pair, Pair];
  private readonly plainTriples: readonly [Rows, Rows];

  constructor(model: CrfModel, dictionary: string) {
    this.tables = new TemplateTables(model);
    this.phrases = new PhraseSet(dictionary);
    for (const phrase of this.tables.phrases()) this.phrases.watch(phrase);
    // NUL stands in no value of a model, so it gives the rows of what is unknown.
    const rows = (width: 'two' | 'three', title: boolean) =>
      this.tables.rows(width, ['\0', flag(title), 'False']);
    const plainPair = (title: boolean): Pair => ({ rows: rows('two', title), title, triples: null });
    this.plainPairs = [plainPair(false), plainPair(true)];
    this.plainTriples = [rows('three', false), rows('three', true)];
  }

  /** Forgets every token once hostile input has filled the memory; only between sentences. */
  trim(): void {
    if (this.words.size < maxWords && this.known < maxKnown) return;
    this.words.clear();
    this.known = 0;
  }

  word(form: string): Word {
    const known = this.words.get(form);
    if (known !== undefined) return known;
    const lower = form.toLowerCase();
    const listed = this.phrases.has(lower);
    const title = isTitle(form);
    const plain = listed ? '-' : beforeEquals(form);
    const values = [
      plain,
      listed ? '-' : beforeEquals(lower),
      flag(digits.test(form)),
      flag(title),
      flag(listed),
      'X',
    ];
    const rows = this.tables.rows('one', values);
    const word: Word = { form, lower, title, rows, after: this.phrases.after(lower), pairs: new Map() };
    if (form.length <= longest) this.words.set(form, word);
    return word;
  }

  pair(a: Word, b: Word): Pair {
    const opens = a.after?.get(b.lower);
    if (opens === undefined) return this.plainPairs[a.title && b.title ? 1 : 0];
    return a.pairs.get(b) ?? this.addPair(a, b, opens);
  }

  private addPair(a: Word, b: Word, opens: boolean): Pair {
    const title = a.title && b.title;
    const listed = this.phrases.has(`${a.lower} ${b.lower}`);
    const value = listed ? '-' : beforeEquals(`${a.form} ${b.form}`);
    const rows = this.tables.rows('two', [value, flag(title), flag(listed)]);
    const pair: Pair = { rows, title, triples: opens ? new Map() : null };
    a.pairs.set(b, pair);
    this.known++;
    return pair;
  }

  triple(a: Word, b: Word, c: Word, pair: Pair): Rows {
    const title = pair.title && c.title;
    if (pair.triples === null) return this.plainTriples[title ? 1 : 0];
    const known = pair.triples.get(c);
    if (known !== undefined) return known;
    // Unlike a token or a pair, a listed triple keeps its form as value: vntk drops only the first two.
    const value = beforeEquals(`${a.form} ${b.form} ${c.form}`);
    const listed = this.phrases.has(`${a.lower} ${b.lower} ${c.lower}`);
    const rows = this.tables.rows('three', [value, flag(title), flag(listed)]);
    pair.triples.set(c, rows);
    this.known++;
    return rows;
  }
}

/** vntk splits `template=value` at every `=`, so what follows one in the value is lost. */
function beforeEquals(form: string): string {
  const cut = form.indexOf('=');
  return cut === -1 ? form : form.slice(0, cut);
}

function flag(value: boolean): string {
  return value ? 'True' : 'False';
}
