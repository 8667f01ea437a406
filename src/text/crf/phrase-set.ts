/** The phrases of a word list, matched without regard to case, and what they start with. */
export class PhraseSet {
  private readonly phrases: Set<string>;
  private readonly openings = new Set<string>();

  /** `dictionary` has one phrase a line, syllables parted by one space. */
  constructor(dictionary: string) {
    this.phrases = new Set(dictionary.toLowerCase().split('\n'));
    // An empty line is no word.
    this.phrases.delete('');
    for (const phrase of this.phrases) this.addOpenings(phrase);
  }

  /** Adds what a phrase starts with: for `a b c` both `a` and `a b`. */
  addOpenings(phrase: string): void {
    for (let at = phrase.indexOf(' '); at !== -1; at = phrase.indexOf(' ', at + 1))
      this.openings.add(phrase.slice(0, at));
  }

  /** Whether a lower-case phrase is in the list. */
  has(lower: string): boolean {
    return this.phrases.has(lower);
  }

  /** Whether a known phrase starts with this one and goes on. */
  opens(lower: string): boolean {
    return this.openings.has(lower);
  }
}
