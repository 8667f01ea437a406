/** Bits of what follows a syllable: eight words of 32. */
const filterWords = 8;

/** What may follow a syllable in the phrases of a list. */
export class Followers {
  private readonly bits = new Int32Array(filterWords);
  private readonly opens = new Map<number, boolean>();

  add(number: number, opens: boolean): void {
    this.bits[(number >> 5) % filterWords]! |= 1 << (number & 31);
    this.opens.set(number, opens || this.opens.get(number) === true);
  }

  /** Whether a phrase of three or more starts with the two; undefined where none has them in a row, as nearly always: then the bits mostly tell. */
  find(number: number): boolean | undefined {
    if ((this.bits[(number >> 5) % filterWords]! & (1 << (number & 31))) === 0) return undefined;
    return this.opens.get(number);
  }
}

/** The phrases of a word list, matched in lower case, and which two syllables in a row may matter. */
export class PhraseSet {
  private readonly phrases: Set<string>;
  private readonly followers = new Map<string, Followers>();
  private readonly numbers = new Map<string, number>();

  /** `dictionary` has one phrase a line, syllables parted by one space. */
  constructor(dictionary: string) {
    this.phrases = new Set(dictionary.toLowerCase().split('\n'));
    // An empty line is no word.
    this.phrases.delete('');
    for (const phrase of this.phrases) this.watch(phrase);
  }

  /** Takes the first two syllables of a lower-case phrase for a pair that matters; one syllable is left aside. */
  watch(phrase: string): void {
    const first = phrase.indexOf(' ');
    if (first === -1) return;
    const second = phrase.indexOf(' ', first + 1);
    const head = phrase.slice(0, first);
    const next = phrase.slice(first + 1, second === -1 ? undefined : second);
    let followers = this.followers.get(head);
    if (followers === undefined) this.followers.set(head, (followers = new Followers()));
    let number = this.numbers.get(next);
    if (number === undefined) this.numbers.set(next, (number = this.numbers.size));
    followers.add(number, second !== -1);
  }

  /** Whether a lower-case phrase is in the list. */
  has(lower: string): boolean {
    return this.phrases.has(lower);
  }

  /** The number of a lower-case syllable among those that follow one; -1 for one that never does. */
  numberOf(lower: string): number {
    return this.numbers.get(lower) ?? -1;
  }

  /** Syllables that matter after this one. */
  after(lower: string): Followers | undefined {
    return this.followers.get(lower);
  }
}
