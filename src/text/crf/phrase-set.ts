/** What may follow a syllable in the phrases of a list: the number of each, and whether a phrase of three or more starts with the two. */
export type Followers = ReadonlyMap<number, boolean>;

/** One of 64 bits that the numbers of followers share, by the word of 32 that it lies in. */
export function followerBit(number: number, word: 0 | 1): number {
  return ((number >> 5) & 1) === word ? 1 << (number & 31) : 0;
}

const nothing: Followers = new Map();

/** The phrases of a word list, matched in lower case, and which two syllables in a row may matter. */
export class PhraseSet {
  private readonly phrases: Set<string>;
  private readonly followers = new Map<string, Map<number, boolean>>();
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
    if (followers === undefined) this.followers.set(head, (followers = new Map()));
    let number = this.numbers.get(next);
    if (number === undefined) this.numbers.set(next, (number = this.numbers.size));
    followers.set(number, second !== -1 || followers.get(number) === true);
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
  after(lower: string): Followers {
    return this.followers.get(lower) ?? nothing;
  }
}
