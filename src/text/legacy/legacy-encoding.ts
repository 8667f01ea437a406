/** Names under which an encoding is told in notes. */
export type LegacyName = 'tcvn3' | 'tcvn5712' | 'viscii' | 'vni' | 'windows-1258' | 'utf8-twice';

/**
 * A single-byte way of writing Vietnamese, seen through Latin-1 or windows-1252 eyes: `read` takes what a reader who knew
 * no better made of the bytes (`Uû ban nh©n d©n`) and gives the text, NFC. Letters that it doesn't know stay.
 */
export interface LegacyEncoding {
  readonly name: LegacyName;
  read(text: string): string;
  /** Code units that can be part of a word in it, as the inside of a character class. */
  readonly wordChars: string;
  /** Whether a word could have been written in it: every mark on a letter that can carry it. */
  fits(word: string): boolean;
}
