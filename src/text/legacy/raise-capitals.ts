import { isVietnameseSyllable } from '../vietnamese-syllable.ts';

const vowel = /[aeiouyăâêôơư]/i;

/**
 * TCVN3 fonts have no capitals with tones, so `HUYỆN ỦY` comes out as `HUYệN ủY`: small letters in a word of capitals are
 * raised. A word that doesn't tell (`Uỷ`, `ở`) follows the words beside it. As long as the text.
 */
export function raiseCapitals(text: string): string {
  const words = [...text.matchAll(/[\p{L}\p{M}]+/gu)];
  const cases = words.map(([word]) => caseOf(word));
  if (!cases.includes('capitals')) return text;
  const parts: string[] = [];
  let end = 0;
  words.forEach((match, at) => {
    const [word] = match;
    const raise = cases[at] === 'capitals' || (cases[at] === 'open' && standsInCapitals(cases, at));
    parts.push(text.slice(end, match.index), raise ? word.toUpperCase() : word);
    end = match.index + word.length;
  });
  parts.push(text.slice(end));
  return parts.join('');
}

type Case = 'capitals' | 'small' | 'open' | 'silent';

/** What a word says of its own case; acronyms (`UBND`) stand in any text and say nothing. */
function caseOf(word: string): Case {
  if (/[a-z]/.test(word)) return 'small';
  const capitals = word.match(/[A-ZĂÂÊÔƠƯĐ]/g)?.length ?? 0;
  if (capitals === word.length)
    return vowel.test(word) && word.length > 1 && isVietnameseSyllable(word) ? 'capitals' : 'silent';
  // A capital after a small letter, or two of them: nobody writes so but for want of a capital.
  if (capitals >= 2 || (capitals === 1 && !/^[A-ZĂÂÊÔƠƯĐ]/.test(word))) return 'capitals';
  return 'open';
}

/** Whether the nearest words that tell, on both sides or on the only one, are in capitals. */
function standsInCapitals(cases: readonly Case[], at: number): boolean {
  const tells = (one: Case) => one === 'capitals' || one === 'small';
  const near = 6;
  const before = cases.slice(Math.max(0, at - near), at).findLast(tells);
  const after = cases.slice(at + 1, at + 1 + near).find(tells);
  return before !== 'small' && after !== 'small' && (before ?? after) !== undefined;
}
