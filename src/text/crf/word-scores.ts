import { isTitle } from './is-title.ts';
import { PhraseSet } from './phrase-set.ts';
import type { CrfModel } from './read-model.ts';
import { type Row, sumWeights, type TemplateValue } from './sum-weights.ts';

/** Positions relative to the token being labelled that vntk's templates look at. */
const unigrams = [-2, -1, 0, 1, 2];
const bigrams = [-2, -1, 0, 1];
const trigrams = [-2, -1, 0];
const withDigit = new Set([-1, 0, 1]);
const digits = /^\d+$/;
/** A bound for hostile input; ordinary Vietnamese has some ten thousand syllable forms and marks. */
const maxWords = 100_000;
const maxPairs = 1_000_000;

/** What one distinct token adds to the labels around it: `rows[k]` for the token that it is `unigrams[k]` from. */
export interface Word {
  readonly form: string;
  readonly title: boolean;
  readonly rows: readonly Row[];
  readonly pairs: Map<Word, Pair>;
}

/** What two tokens in a row add. */
export interface Pair {
  readonly rows: readonly Row[];
  readonly title: boolean;
  /** A phrase of three may start with it; null otherwise, which is nearly always. */
  readonly triples: Map<Word, readonly Row[]> | null;
}

/** Scores of vntk's word-segmentation templates, each worked out once a distinct token, pair or opening triple. */
export class WordScores {
  /** Rows for a template that reaches before the first or past the last token, by the template's first position. */
  readonly edges: { readonly [edge in 'BOS' | 'EOS']: { one: Row[]; two: Row[]; three: Row[] } };
  private readonly words = new Map<string, Word>();
  private pairCount = 0;
  private readonly plainPairs: [Pair, Pair];
  private readonly plainTriples: [readonly Row[], readonly Row[]];
  private readonly model: CrfModel;
  private readonly phrases: PhraseSet;

  constructor(model: CrfModel, dictionary: string) {
    this.model = model;
    this.phrases = new PhraseSet(dictionary);
    for (const o of trigrams) {
      for (const phrase of model.templates.get(`T[${o},${o + 2}]`)?.keys() ?? [])
        this.phrases.addOpenings(phrase.toLowerCase());
    }
    const edgeRows = (edge: string) => ({
      one: unigrams.map((o) =>
        this.sum([...unigramTemplates(o), `T[${o}][1]`].map((template) => [template, edge])),
      ),
      two: bigrams.map((o) => this.sum(bigramTemplates(o).map((template) => [template, edge]))),
      three: trigrams.map((o) => this.sum(trigramTemplates(o).map((template) => [template, edge]))),
    });
    this.edges = { BOS: edgeRows('BOS'), EOS: edgeRows('EOS') };
    // The null byte stands in no model value, so these rows hold what every unknown pair and triple adds.
    const plainPair = (title: boolean): Pair => ({
      rows: this.pairRows('\0', false, title),
      title,
      triples: null,
    });
    this.plainPairs = [plainPair(false), plainPair(true)];
    this.plainTriples = [this.tripleRows('\0', false, false), this.tripleRows('\0', false, true)];
  }

  /** Forgets every token when hostile input has filled the memory; call between sentences only. */
  trim(): void {
    if (this.words.size < maxWords && this.pairCount < maxPairs) return;
    this.words.clear();
    this.pairCount = 0;
  }

  word(form: string): Word {
    const known = this.words.get(form);
    if (known !== undefined) return known;
    const word = { form, title: isTitle(form), rows: this.unigramRows(form), pairs: new Map<Word, Pair>() };
    this.words.set(form, word);
    return word;
  }

  pair(a: Word, b: Word): Pair {
    const known = a.pairs.get(b);
    if (known !== undefined) return known;
    const pair = this.makePair(a, b);
    a.pairs.set(b, pair);
    this.pairCount++;
    return pair;
  }

  triple(a: Word, b: Word, c: Word, pair: Pair): readonly Row[] {
    const title = pair.title && c.title;
    if (pair.triples === null) return this.plainTriples[title ? 1 : 0];
    const known = pair.triples.get(c);
    if (known !== undefined) return known;
    const form = `${a.form} ${b.form} ${c.form}`;
    const rows = this.tripleRows(form, this.phrases.has(form.toLowerCase()), title);
    pair.triples.set(c, rows);
    this.pairCount++;
    return rows;
  }

  private makePair(a: Word, b: Word): Pair {
    const form = `${a.form} ${b.form}`;
    const lower = form.toLowerCase();
    const title = a.title && b.title;
    const known = this.phrases.has(lower);
    const triples = this.phrases.opens(lower) ? new Map<Word, readonly Row[]>() : null;
    const inModel = bigrams.some((o) =>
      this.model.templates.get(`T[${o},${o + 1}]`)?.has(beforeEquals(form)),
    );
    if (!known && !inModel && triples === null) return this.plainPairs[title ? 1 : 0];
    return { rows: this.pairRows(form, known, title), title, triples };
  }

  private unigramRows(form: string): Row[] {
    const known = this.phrases.has(form.toLowerCase());
    const values = new Map<string, string>([
      ['', known ? '-' : beforeEquals(form)],
      ['.lower', known ? '-' : beforeEquals(form.toLowerCase())],
      ['.isdigit', flag(digits.test(form))],
      ['.istitle', flag(isTitle(form))],
      ['.is_in_dict', flag(known)],
    ]);
    return unigrams.map((o) => {
      const prefix = `T[${o}]`;
      const own = unigramTemplates(o).map((t): TemplateValue => [t, values.get(t.slice(prefix.length))!]);
      return this.sum([...own, [`${prefix}[1]`, 'X']]);
    });
  }

  private pairRows(form: string, known: boolean, title: boolean): Row[] {
    const value = known ? '-' : beforeEquals(form);
    return bigrams.map((o) => this.sum(withFlags(`T[${o},${o + 1}]`, value, known, title)));
  }

  /** Unlike a word or a pair, a known triple keeps its form as value: vntk drops only the first two. */
  private tripleRows(form: string, known: boolean, title: boolean): Row[] {
    return trigrams.map((o) => this.sum(withFlags(`T[${o},${o + 2}]`, beforeEquals(form), known, title)));
  }

  private sum(values: readonly TemplateValue[]): Row {
    return sumWeights(this.model, values);
  }
}

function unigramTemplates(o: number): string[] {
  const templates = [`T[${o}].lower`, `T[${o}].is_in_dict`, `T[${o}]`];
  return withDigit.has(o) ? [...templates, `T[${o}].isdigit`, `T[${o}].istitle`] : templates;
}

function bigramTemplates(o: number): string[] {
  return withFlags(`T[${o},${o + 1}]`, '', false, false).map(([template]) => template);
}

function trigramTemplates(o: number): string[] {
  return withFlags(`T[${o},${o + 2}]`, '', false, false).map(([template]) => template);
}

/** Case is asked of `T[0,1]` and `T[0,2]` only; the model holds no weight for the others. */
function withFlags(template: string, value: string, known: boolean, title: boolean): TemplateValue[] {
  return [
    [template, value],
    [`${template}.is_in_dict`, flag(known)],
    [`${template}.istitle`, flag(title)],
  ];
}

/** vntk splits `template=value` at every `=`, so what follows one in the value is lost. */
function beforeEquals(form: string): string {
  const cut = form.indexOf('=');
  return cut === -1 ? form : form.slice(0, cut);
}

function flag(value: boolean): string {
  return value ? 'True' : 'False';
}
