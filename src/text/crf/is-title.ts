const wordCharacters = /^[\p{L}\p{N}]+$/u;

/**
 * vntk's `istitle`: the token equals its title case, as the package `title-case` makes it. Marks and characters outside the
 * first plane are no word characters there; digits are title case.
 */
export function isTitle(word: string): boolean {
  const lower = word.toLowerCase();
  if (lower.charAt(0).toUpperCase() + lower.slice(1) !== word || !wordCharacters.test(word)) return false;
  for (let i = 0; i < word.length; i++)
    if (word.charCodeAt(i) >= 0xd800 && word.charCodeAt(i) <= 0xdfff) return false;
  return true;
}
