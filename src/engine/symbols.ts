import type { Token } from '../model/text.ts';

/** Numbers for words, so that the matcher compares integers; 0 stands for every word that was never numbered. */
export class Numbering {
  readonly #numbers = new Map<string, number>();
  readonly #words: string[] = [''];

  /** The number of a word, a new one when it has none yet: for what patterns and lexicons name. */
  add(word: string): number {
    const known = this.#numbers.get(word);
    if (known !== undefined) return known;
    const number = this.#words.push(word) - 1;
    this.#numbers.set(word, number);
    return number;
  }

  /** The number of a word, 0 when no pattern and no lexicon names it: for what texts hold. */
  find(word: string): number {
    return this.#numbers.get(word) ?? 0;
  }

  /** One more than the highest number. */
  get size(): number {
    return this.#words.length;
  }

  /** The word of a number; that of 0 is empty. */
  word(number: number): string {
    return this.#words[number]!;
  }
}

/** Trait bits that are no shape. */
const CAPITAL_WORD = 1;
const NO_BREAK = 2;
const shapeBits = 30;

/** What the patterns and lexicons of one annotator compare tokens and edges by. Texts add nothing to it. */
export class Symbols {
  readonly folds = new Numbering();
  /** Classes of edges. */
  readonly labels = new Numbering();
  readonly #shapes = new Numbering();

  /** Bits of a pattern element that asks for a shape, a capital or anything; a token fits when it shares one. */
  traitsOf(element: 'capital' | 'any' | ReadonlySet<string>): number {
    if (element === 'capital') return CAPITAL_WORD;
    if (element === 'any') return NO_BREAK;
    let bits = 0;
    for (const shape of element) bits |= this.#bit(this.#shapes.add(shape));
    return bits;
  }

  /** Bits that a token has. */
  traits(token: Token): number {
    const shape = this.#shapes.find(token.shape);
    return (
      (shape === 0 ? 0 : this.#bit(shape)) |
      (token.capital && token.shape === 'word' ? CAPITAL_WORD : 0) |
      (token.shape === 'break' ? 0 : NO_BREAK)
    );
  }

  #bit(shape: number): number {
    if (shape + 1 > shapeBits) throw new Error(`patterns name more than ${shapeBits - 1} shapes`);
    return 1 << (shape + 1);
  }
}
