import { type Block, leadsNowhere, linkShare } from './block.ts';
import { isMenu } from './judge-line.ts';
import type { PageCues } from './page-cues.ts';
import { parseStamp } from './parse-stamp.ts';

/** A line that may be the title. */
export interface TitleLine {
  readonly block: Block;
  /** Its text as a title would stand, folded, and its words alone. */
  readonly text: string;
  readonly folded: string;
  readonly words: string;
  /** Metadata or the address says the same. */
  readonly agrees: boolean;
  /** Whether a link of the page has just these words. */
  isLinked(words: string): boolean;
}

/** What is asked of a line more than once. */
interface CountedLine extends TitleLine {
  readonly count: number;
  /** As long as a sentence, with its full stop, and no heading. */
  readonly isSentence: boolean;
}

interface FormRule {
  readonly points: number;
  fits(line: CountedLine, cues: PageCues): boolean;
}

/** By level. */
const headingPoints = [0, 4, 3, 2.5, 2, 2, 1.5];
const otherRoles = ['role-section', 'role-date', 'role-author', 'role-caption'] as const;

/** What speaks for a line and against it; all that fit are added up. */
const formRules: readonly FormRule[] = [
  { points: 3.5, fits: ({ block }) => block.roles.has('role-title') },
  { points: 1, fits: ({ block }) => block.bold && block.heading === 0 },
  { points: 0.5, fits: ({ block }) => block.centered },
  { points: -3, fits: ({ count }) => count < 4 },
  { points: 1, fits: ({ count }) => count >= 6 },
  { points: 0.5, fits: ({ count }) => count >= 9 },
  { points: -6, fits: ({ block }) => block.roles.has('role-box') },
  // The text itself, where no form sets the sentence apart.
  { points: -5, fits: (line) => isPlainSentence(line) },
  { points: -2.5, fits: (line) => isLongSentence(line) },
  // A bold sapo right over the text, with its full stop.
  { points: -1.5, fits: (line) => line.isSentence && !isPlainSentence(line) && !isLongSentence(line) },
  { points: -3, fits: ({ block }) => block.text.length > 220 },
  { points: -4, fits: ({ block }) => block.roles.has('role-lead') },
  { points: -3, fits: ({ block }) => otherRoles.some((role) => block.roles.has(role)) },
  { points: -4, fits: ({ block, agrees }) => linkShare(block) > 0.5 && !agrees && !leadsNowhere(block) },
  {
    points: -3,
    fits: ({ block, words, count, agrees, isLinked }) =>
      count < 5 && linkShare(block) < 0.5 && !agrees && isLinked(words),
  },
  {
    points: -10,
    fits: ({ folded }, cues) =>
      cues.is('generic-title', folded) || cues.is('tail', folded) || cues.is('home', folded),
  },
  { points: -10, fits: ({ folded }, cues) => isMenu(folded, cues) },
  // A portal's name with its address: `Trang tin huyện Biên Hà (www.bienha.example.vn)`.
  { points: -3, fits: ({ folded, agrees }) => !agrees && /(?:https?:\/\/|www\.)\S/.test(folded) },
  { points: -4, fits: ({ block, agrees }) => block.imprint && !agrees },
  // `Chào mừng … !` stands in banners; an article of that title has a heading or metadata behind it.
  {
    points: -6,
    fits: ({ block, text, folded, agrees }, cues) =>
      /!$/.test(text) && cues.startLength('slogan', folded) > 0 && !agrees && block.heading === 0,
  },
  { points: -5, fits: ({ folded, count }, cues) => cues.has('portal', folded) && count < 14 },
  { points: -6, fits: (line, cues) => isStamp(line, cues) },
];

/** What the form and the words of a line say for its being the title. */
export function scoreForm(line: TitleLine, cues: PageCues): number {
  const { block, words } = line;
  const count = words.split(' ').length;
  const isSentence = block.heading === 0 && count >= 15 && block.text.endsWith('.');
  const counted = { ...line, count, isSentence };
  let score = headingPoints[block.heading]!;
  for (const { points, fits } of formRules) if (fits(counted, cues)) score += points;
  return score;
}

function isPlainSentence({ block, isSentence }: CountedLine): boolean {
  return isSentence && !block.bold && !block.roles.has('role-title');
}

function isLongSentence(line: CountedLine): boolean {
  return !isPlainSentence(line) && /[.!]$/.test(line.block.text) && line.count > 25;
}

/** Figures alone, a day in front, or `Thứ hai, ngày 23/11/2026`, with or without a word of its own. */
function isStamp({ text, agrees }: CountedLine, cues: PageCues): boolean {
  if (/^\P{L}*$/u.test(text) || /\d{1,2}[/.-]\d{1,2}[/.-]\d{4}/.test(text.slice(0, 14))) return true;
  return !agrees && text.length <= 60 && parseStamp(text, cues)?.rest === '';
}
