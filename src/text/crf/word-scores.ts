import { isTitle } from './is-title.ts';
import { type Followers, followerBit, PhraseSet } from './phrase-set.ts';
import type { CrfModel } from './read-model.ts';
import { RowStore } from './row-store.ts';
import { TemplateTables, type Width } from './template-tables.ts';

const digits = /^\d+$/;
/** Bounds for hostile input; Vietnamese has some ten thousand forms of syllables and marks. */
const maxWords = 100_000;
/** Numbers in the store: 64 MB of them. */
const maxScores = 8_000_000;
/** Longer tokens are addresses and hostile input: worked out each time, never kept. */
const longest = 64;

/** Where the scores of a token, pair or triple begin in the store of rows. */
type Rows = number;

/** What one distinct token adds to the labels around it. */
export interface Word {
  readonly form: string;
  readonly lower: string;
  readonly title: boolean;
  readonly rows: Rows;
  /** Its number among the tokens that make a pair of interest with one before them, -1 when it makes none. */
  readonly number: number;
  /** The bits of that number; none where it has none. */
  readonly low: number;
  readonly high: number;
  /** Tokens after it that make a pair of interest, and all their bits: mostly they tell that a pair is none, without a look-up. */
  readonly after: Followers;
  readonly afterLow: number;
  readonly afterHigh: number;
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
  readonly store = new RowStore();
  private readonly tables: TemplateTables;
  private readonly phrases: PhraseSet;
  private readonly words = new Map<string, Word>();
  /** What pairs and triples add that neither dictionary nor model knows: nearly all of them. By title case. */
  private readonly plainPairs: readonly [Pair, Pair];
  private readonly plainTriples: readonly [Rows, Rows];
  /** What stands in the store for good. */
  private readonly lasting: number;

  constructor(model: CrfModel, dictionary: string) {
    this.tables = new TemplateTables(model);
    this.phrases = new PhraseSet(dictionary);
    for (const phrase of this.tables.phrases()) this.phrases.watch(phrase);
    // NUL stands in no value of a model, so it gives the rows of what is unknown.
    const rows = (width: 'two' | 'three', title: boolean) => this.rows(width, ['\0', flag(title), 'False']);
    const plainPair = (title: boolean): Pair => ({ rows: rows('two', title), title, triples: null });
    this.plainPairs = [plainPair(false), plainPair(true)];
    this.plainTriples = [rows('three', false), rows('three', true)];
    this.lasting = this.store.length;
  }

  private rows(width: Width, values: readonly string[]): Rows {
    return this.store.keep(this.tables.rows(width, values));
  }

  /** What templates add that reach before the first token or past the last one, by width. */
  edgeRows(edge: 'BOS' | 'EOS'): Readonly<Record<Width, readonly number[]>> {
    const of = (width: Width) => this.tables.edgeRows(width, edge);
    return { one: of('one'), two: of('two'), three: of('three') };
  }

  /** Forgets every token once hostile input has filled the memory; only between sentences. */
  trim(): void {
    if (this.words.size < maxWords && this.store.length < maxScores) return;
    this.words.clear();
    this.store.forgetFrom(this.lasting);
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
    const rows = this.rows('one', values);
    const number = this.phrases.numberOf(lower);
    const after = this.phrases.after(lower);
    const word: Word = {
      form,
      lower,
      title,
      rows,
      number,
      low: number === -1 ? 0 : followerBit(number, 0),
      high: number === -1 ? 0 : followerBit(number, 1),
      after,
      afterLow: bitsOf(after, 0),
      afterHigh: bitsOf(after, 1),
      pairs: new Map(),
    };
    if (form.length <= longest) this.words.set(form, word);
    return word;
  }

  pair(a: Word, b: Word): Pair {
    const mayMatter = ((a.afterLow & b.low) | (a.afterHigh & b.high)) !== 0;
    const opens = mayMatter ? a.after.get(b.number) : undefined;
    if (opens === undefined) return this.plainPairs[a.title && b.title ? 1 : 0];
    return a.pairs.get(b) ?? this.addPair(a, b, opens);
  }

  private addPair(a: Word, b: Word, opens: boolean): Pair {
    const title = a.title && b.title;
    const listed = this.phrases.has(`${a.lower} ${b.lower}`);
    const value = listed ? '-' : beforeEquals(`${a.form} ${b.form}`);
    const rows = this.rows('two', [value, flag(title), flag(listed)]);
    const pair: Pair = { rows, title, triples: opens ? new Map() : null };
    a.pairs.set(b, pair);
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
    const rows = this.rows('three', [value, flag(title), flag(listed)]);
    pair.triples.set(c, rows);
    return rows;
  }
}

function bitsOf(after: Followers, word: 0 | 1): number {
  let bits = 0;
  for (const number of after.keys()) bits |= followerBit(number, word);
  return bits;
}

/** vntk splits `template=value` at every `=`, so what follows one in the value is lost. */
function beforeEquals(form: string): string {
  const cut = form.indexOf('=');
  return cut === -1 ? form : form.slice(0, cut);
}

function flag(value: boolean): string {
  return value ? 'True' : 'False';
}
