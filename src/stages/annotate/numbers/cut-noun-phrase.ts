import type { Span } from '../../../model/span.ts';
import { firstReaching } from '../../../text/first-reaching.ts';
import type { MatchView } from '../pass.ts';

/** A unit is the head of the noun phrase, not all of it. */
const MOST_SYLLABLES = 4;
/** Where no word segmentation is at hand. */
const MOST_WITHOUT_WORDS = 3;

/**
 * The counted noun of a match as it stands: whole words up to four syllables. A word of capture `x` (a verb such as
 * `cấp`, which may also be part of a noun) ends it when it is a word of its own. NULL when nothing is left.
 */
export function cutNounPhrase(view: MatchView): Span | null {
  const { text, match } = view;
  const nouns = match.captures.filter((capture) => capture.name === 'u' || capture.name === 'x');
  const first = nouns[0];
  if (first === undefined) return null;
  const most = text.words.length === 0 ? MOST_WITHOUT_WORDS : MOST_SYLLABLES;
  const end = nouns.at(-1)!.end;
  let cut = first.end;
  for (let at = first.start; at < end; ) {
    const whole = nouns.find((capture) => capture.start === at)?.end ?? at + 1;
    const wordEnd = Math.min(end, Math.max(whole, endOfWord(view, at)));
    const verb = nouns.find(
      (capture) => capture.name === 'x' && capture.start === at && capture.end === wordEnd,
    );
    if (at > first.start && (verb !== undefined || wordEnd - first.start > most)) break;
    cut = wordEnd;
    at = wordEnd;
  }
  return { start: text.tokens[first.start]!.start, end: text.tokens[cut - 1]!.end };
}

/** End of the segmented word that starts at a token, or of the token itself. */
function endOfWord(view: MatchView, at: number): number {
  const { words } = view.text;
  const word = words[firstReaching(words, at)];
  return word !== undefined && word.start <= at ? word.end : at + 1;
}
