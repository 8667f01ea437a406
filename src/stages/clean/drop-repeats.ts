import { wordsOf } from './fold-line.ts';

/** Paragraphs each said once; `repeated` when an opening summary was left out for the text that says it in full. */
export interface OnceSaid {
  readonly paragraphs: readonly string[];
  readonly repeated: boolean;
  /** Place of each among the paragraphs given. */
  readonly kept: readonly number[];
}

const openingLines = 6;
const leastKey = 40;

/**
 * Drops what is said twice at the opening: the title, and a lead that the text repeats whole, cut off by `...`, or run
 * together from several paragraphs.
 */
export function dropRepeats(paragraphs: readonly string[], title: string | null): OnceSaid {
  const kept: { text: string; key: string; index: number }[] = [];
  const titleKey = title === null ? null : wordsOf(title);
  let repeated = false;
  for (const [index, text] of paragraphs.entries()) {
    // What stands below the opening is compared with nothing.
    const key = index >= openingLines ? '' : wordsOf(text);
    if (index >= openingLines || key.length < leastKey) {
      if (index >= 4 || key !== titleKey) kept.push({ text, key, index });
      continue;
    }
    if (key === titleKey && index < 4) continue;
    const full = kept.some((earlier) => earlier.key === key || (isCut(text) && earlier.key.startsWith(key)));
    const short = kept.find((earlier) => earlier.key.length >= leastKey && key.startsWith(earlier.key));
    if (full || isCutCopy(text, paragraphs.slice(index + 1, index + 5))) repeated = true;
    else if (short !== undefined) {
      short.text = text;
      short.key = key;
      short.index = index;
      repeated = true;
    } else kept.push({ text, key, index });
  }
  return { paragraphs: kept.map(({ text }) => text), repeated, kept: kept.map(({ index }) => index) };
}

function isCut(text: string): boolean {
  return /(?:…|\.\.\.)["”]?$/.test(text);
}

/** Whether a cut paragraph is the start of those after it, run together: a summary made by the portal. */
function isCutCopy(paragraph: string, after: readonly string[]): boolean {
  if (!isCut(paragraph)) return false;
  // Without blanks, for the portal drops them (`cơ sởÔng`); the last words may be cut inside.
  const key = wordsOf(paragraph).replace(/ /g, '');
  const most = key.slice(0, Math.floor(key.length * 0.95));
  return key.length >= leastKey && wordsOf(after.join(' ')).replace(/ /g, '').startsWith(most);
}
