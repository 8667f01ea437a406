const onset = '(?:ngh|ng|nh|ch|gh|gi|kh|ph|qu|th|tr|[bcdđghklmnprstvx])?';
const rime =
  '(?:[iy]ê(?:u|m|n|ng|p|t|c)|uyê(?:n|t)|uô(?:i|m|n|ng|p|t|c)|ươ(?:u|i|m|n|ng|p|t|c)|oă(?:m|n|ng|t|c)|oa(?:y|i|o|m|n|ng|nh|p|t|c|ch)?|oe(?:o|n|t|ng)?' +
  '|uâ(?:y|n|ng|t)|uê(?:nh|ch|n)?|uy(?:a|u|nh|ch|n|t|p)?|ia|ya|ua|ưa|uơ|yê(?:u|m|n|ng|t)' +
  '|[aăâeêioôơuưy](?:ch|nh|ng|[mnptckiouy])?)';
const syllable = new RegExp(`^${onset}${rime}$`);
const toneMarks = /[\u0300\u0301\u0303\u0309\u0323]/g;

/**
 * Whether a word has the shape of a Vietnamese syllable (onset, rime, at most one tone; the final k of highland names
 * counts too): spelling grammar, no word list.
 * Loan words and foreign names mostly fail, which is what makes it a measure of decodings.
 */
export function isVietnameseSyllable(word: string): boolean {
  const parts = word.toLowerCase().normalize('NFD');
  const tones = parts.match(toneMarks);
  if (tones !== null && tones.length > 1) return false;
  return syllable.test(parts.replace(toneMarks, '').normalize('NFC'));
}

/** How a text looks as Vietnamese: words, those with the shape of a syllable, and of these those with a mark. */
export function measureVietnamese(text: string): { words: number; syllables: number; marked: number } {
  let words = 0;
  let syllables = 0;
  let marked = 0;
  const seen = new Map<string, boolean>();
  for (const match of text.normalize('NFC').matchAll(/[\p{L}\p{M}]+/gu)) {
    if (words >= 4000) break;
    words++;
    const word = match[0];
    let known = seen.get(word);
    if (known === undefined) {
      known = isVietnameseSyllable(word);
      seen.set(word, known);
    }
    if (!known) continue;
    syllables++;
    if (/[^\x00-\x7f]/.test(match[0])) marked++;
  }
  return { words, syllables, marked };
}
