/** The phrases of a word list, matched in lower case, and which two syllables in a row may matter. */
export class PhraseSet {
  private readonly phrases: Set<string>;
  private readonly followers = new Map<string, Map<string, boolean>>();

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
    const followers = this.followers.get(head) ?? new Map<string, boolean>();
    if (followers.size === 0) this.followers.set(head, followers);
    followers.set(next, second !== -1 || followers.get(next) === true);
  }

  /** Whether a lower-case phrase is in the list. */
  has(lower: string): boolean {
    return this.phrases.has(lower);
  }

  /** Syllables that matter after this one, and whether a phrase of three or more starts with the two. */
  after(lower: string): ReadonlyMap<string, boolean> | undefined {
    return this.followers.get(lower);
  }
}
