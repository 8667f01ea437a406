import type { LegacyName } from './legacy-encoding.ts';
import type { LegacyFont } from './legacy-font.ts';
import { type Expectation, hasUnicodeVietnamese, type RepairedText, repairText } from './repair-text.ts';

/** A paragraph of a page and the legacy font that it is set in. */
export interface Paragraph {
  readonly text: string;
  readonly font: LegacyFont | null;
}

/** What was found in the paragraphs of one text, and the words that bore it out. */
export interface LegacyFinding {
  readonly name: LegacyName;
  readonly paragraphs: number;
  readonly good: number;
  readonly changed: number;
  /** Of these paragraphs, those set in a font of that encoding. */
  readonly inFont: number;
}

export interface RepairedParagraphs {
  /** One for each paragraph given. */
  readonly repaired: readonly RepairedText[];
  /** What any further text of the same page is to be expected in. */
  readonly expected: Expectation | null;
  readonly findings: readonly LegacyFinding[];
}

/** Words that make a page's encoding out; a heading and a byline are too few. */
const enoughWords = 6;

/**
 * Repairs the paragraphs of one text, each by its own evidence and its font; what they agree on is then expected of those
 * too short to tell. Paragraphs in Unicode stay as they are.
 */
export function repairParagraphs(paragraphs: readonly Paragraph[]): RepairedParagraphs {
  const alone = paragraphs.map(({ text, font }) =>
    repairText(text, font === null ? null : { name: font.name, how: 'likely' }),
  );
  const expected = expectOf(paragraphs, alone);
  const repaired =
    expected === null
      ? alone
      : alone.map((one, at) => (one.from === null ? repairText(paragraphs[at]!.text, expected) : one));
  const inCase = repaired.map((one, at) => {
    const font = paragraphs[at]!.font;
    return font?.capitals && one.from === font.name ? { ...one, text: one.text.toUpperCase() } : one;
  });
  return { repaired: inCase, expected, findings: summarize(paragraphs, inCase) };
}

function expectOf(paragraphs: readonly Paragraph[], repaired: readonly RepairedText[]): Expectation | null {
  const words = new Map<LegacyName, number>();
  let unicode = false;
  repaired.forEach(({ from, good }, at) => {
    if (from === null) unicode ||= hasUnicodeVietnamese(paragraphs[at]!.text);
    else words.set(from, (words.get(from) ?? 0) + good);
  });
  const main = [...words].sort((a, b) => b[1] - a[1])[0];
  if (main === undefined || main[1] < enoughWords) return null;
  return { name: main[0], how: unicode ? 'likely' : 'certain' };
}

function summarize(paragraphs: readonly Paragraph[], repaired: readonly RepairedText[]): LegacyFinding[] {
  const findings = new Map<LegacyName, LegacyFinding>();
  repaired.forEach(({ from, good, changed }, at) => {
    if (from === null) return;
    const known = findings.get(from) ?? { name: from, paragraphs: 0, good: 0, changed: 0, inFont: 0 };
    findings.set(from, {
      name: from,
      paragraphs: known.paragraphs + 1,
      good: known.good + good,
      changed: known.changed + changed,
      inFont: known.inFont + (paragraphs[at]!.font?.name === from ? 1 : 0),
    });
  });
  return [...findings.values()].sort((a, b) => b.paragraphs - a.paragraphs);
}
