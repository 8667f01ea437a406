const wordCharacters = /^[\p{L}\p{N}]+$/u;
const surrogate = /[\ud800-\udfff]/;

/**
 * vntk's `istitle`: the words equal their title case, as the package `title-case` makes it. Marks and characters outside the
 * first plane are no word characters there; digits are title case. `Ban Chấp hành` is not, `Ban Chấp Hành` is.
 */
export function isTitle(words: string): boolean {
  return words.includes(' ') ? words.split(' ').every(isTitleWord) : isTitleWord(words);
}

function isTitleWord(word: string): boolean {
  const lower = word.toLowerCase();
  if (lower.charAt(0).toUpperCase() + lower.slice(1) !== word) return false;
  return wordCharacters.test(word) && !surrogate.test(word);
}
