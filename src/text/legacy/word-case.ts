/** Whether a word is written as words are: small, with a first capital, or in capitals. A wrong reading mixes them. */
export function hasWordCase(word: string): boolean {
  const small = word.toLowerCase();
  return word.slice(1) === small.slice(1) || word === word.toUpperCase();
}
