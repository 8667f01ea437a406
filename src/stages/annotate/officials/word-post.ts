import { memoize } from '../../../model/memoize.ts';
import type { Rewrite, UnitValues } from '../../../model/mentions/official-mentions.ts';
import type { AnnotatedText, Token } from '../../../model/text.ts';
import { settleTones } from '../../../text/settle-tones.ts';
import { looksLikeSyllable } from '../../../text/syllable.ts';

/**
 * Words of a token range as a canonical wording: rewrites applied, doubled heads dropped (`Phó trưởng ban Ban Tổ chức`),
 * one space between words, first letter upper case, tone marks on their modern place.
 */
export function wordPost(
  text: AnnotatedText,
  start: number,
  end: number,
  rewrites: readonly Rewrite[],
): string {
  const pieces: { word: string; glued: boolean }[] = [];
  const byStart = new Map(rewrites.map((rewrite) => [rewrite.start, rewrite]));
  let left = start; // what follows a rewrite is a word of its own
  for (let at = start; at < end; ) {
    const rewrite = byStart.get(at);
    const token = text.tokens[at]!;
    if (rewrite !== undefined && rewrite.end > at) {
      if (rewrite.written !== '') pieces.push({ word: rewrite.written, glued: false });
      at = left = rewrite.end;
      continue;
    }
    pieces.push({
      word: text.text.slice(token.start, token.end),
      glued: isGlued(text.tokens[at - 1], token) && at > left,
    });
    at++;
  }
  let wording = '';
  for (const { word, glued } of pieces)
    wording += (wording === '' || glued || word === ',' ? '' : ' ') + word;
  return settle(wording);
}

/** Texts name the same posts over and over. */
const settle = memoize(20_000, (wording) => {
  const settled = settleTones(dropDoubledHead(lowerCapitals(wording))).replace(/[\s,–-]+$/u, '');
  return settled.charAt(0).toUpperCase() + settled.slice(1);
});

function isGlued(before: Token | undefined, token: Token): boolean {
  return before !== undefined && before.end === token.start;
}

/** Syllables in capitals (a heading) are written small where there are several: `BÍ THƯ ĐẢNG ỦY`, but `UBND`, `BCH`. */
function lowerCapitals(wording: string): string {
  const loud = (word: string) => word.length > 1 && word === word.toUpperCase() && looksLikeSyllable(word);
  const words = wording.match(/\p{L}+/gu) ?? [];
  return words.filter(loud).length < 2
    ? wording
    : wording.replace(/\p{L}+/gu, (word) => (loud(word) ? word.toLowerCase() : word));
}

/** `Trưởng phòng Phòng Y tế` says its head twice. */
function dropDoubledHead(wording: string): string {
  return wording.replace(
    /(^|\s)(\p{L}+) (\p{L}+)(?=\s|$)/gu,
    (all, space: string, first: string, second: string) =>
      first.toLowerCase() === second.toLowerCase() && first !== second ? `${space}${second}` : all,
  );
}

/** Rewrites that drop the proper names of units and write their kinds out. */
export function unitRewrites(units: readonly UnitValues[]): Rewrite[] {
  return units.flatMap(({ start, end, nameStart, nameEnd, type }) => {
    // `TPHCM` is kind and name in one word.
    if (nameStart < 0 || nameStart === start) return [{ start, end, written: type ?? '' }];
    return [
      { start, end: nameStart, written: type ?? '' },
      { start: nameStart, end: Math.max(end, nameEnd), written: '' },
    ];
  });
}
