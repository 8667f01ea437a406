import type { Token } from '../model/text.ts';
import type { SentenceRules } from './sentence-rules.ts';
import { looksLikeSyllable } from './syllable.ts';

const enders = new Set(['.', '!', '?', '...']);
const closers = new Set(['"', "'", ')', ']', '}']);
const openers = new Set([
  '"',
  "'",
  '(',
  '[',
  '{',
  '-',
  '•',
  '+',
  '*',
  '–',
  '▪',
  '●',
  '‣',
  '·',
  '■',
  '♦',
  '✓',
]);
/** One letter, decomposed, without a tone: `Ú` is a whole name. */
const initial = /^\p{L}[\u0302\u0306\u031b]?$/u;
const maxAbbreviation = 12;
const maxClosers = 8;

/** A text and the rules that its sentences end by. */
export interface SentenceContext {
  readonly text: string;
  readonly tokens: readonly Token[];
  readonly rules: SentenceRules;
}

/** Whether a token can end a sentence: full stop, question or exclamation mark, ellipsis. */
export function isEnder(token: Token): boolean {
  return token.shape === 'punct' && enders.has(token.fold);
}

/** Token index after the ender at `i` and the enders and closing quotes or brackets that stick to it. */
export function clusterEnd({ tokens }: SentenceContext, i: number): number {
  let end = i + 1;
  while (end < tokens.length && end - i < maxClosers && tokens[end]!.start === tokens[end - 1]!.end) {
    const token = tokens[end]!;
    if (token.shape !== 'punct' || !(enders.has(token.fold) || closers.has(token.fold))) break;
    end++;
  }
  return end;
}

/** Whether the ender at `i`, its cluster ending before token `next`, ends the sentence that starts at token `first`. */
export function endsSentence(context: SentenceContext, first: number, i: number, next: number): boolean {
  const { tokens } = context;
  const following = tokens[next];
  if (following === undefined || following.shape === 'break') return true;
  const gap = following.start > tokens[next - 1]!.end;
  const opened = afterOpeners(tokens, next);
  if (opened === undefined || opened.shape === 'break') return gap;
  if (opened.shape === 'punct') return gap && !',;:)]}%/'.includes(opened.fold[0]!) && !isEnder(opened);
  if (isLowerWord(opened) && !isListLetter(tokens, opened, next)) return false;
  if (!gap && !isLostSpace(context, i, next, opened)) return false;
  const ender = tokens[i]!;
  if (ender.fold === '...') return !isGapInList(tokens, i);
  return ender.fold !== '.' || next > i + 1 || !isInnerStop(context, first, i);
}

/** `(...)`, `Bắc Giang, ... Lạng Sơn`: something left out; `nhanh, đẹp,... Ông` ends. */
function isGapInList(tokens: readonly Token[], i: number): boolean {
  const before = tokens[i - 1];
  return isPunct(before, '([') || (isPunct(before, ',;') && before!.end < tokens[i]!.start);
}

/** First token after bullets and opening quotes, at most three of them. */
function afterOpeners(tokens: readonly Token[], next: number): Token | undefined {
  let at = next;
  while (at < next + 3 && tokens[at]?.shape === 'punct' && openers.has(tokens[at]!.fold)) at++;
  return tokens[at];
}

function isLowerWord(token: Token): boolean {
  return token.shape === 'word' && !token.capital;
}

/** `b) Về xã hội`: a small letter with its bracket opens a list item. */
function isListLetter(tokens: readonly Token[], opened: Token, next: number): boolean {
  return opened === tokens[next] && opened.end - opened.start === 1 && isPunct(tokens[next + 1], ')');
}

function isPunct(token: Token | undefined, marks: string): boolean {
  return token?.shape === 'punct' && marks.includes(token.fold);
}

/** `cơ sở.Ông`: a stop without a space ends a sentence between a whole word or figure and a word in title case. */
function isLostSpace({ text, tokens }: SentenceContext, i: number, next: number, opened: Token): boolean {
  const before = tokens[i - 1];
  if (before === undefined || opened.shape !== 'word' || opened !== tokens[next]) return false;
  if (opened.end - opened.start < 2 || isAllCaps(text, opened)) return false;
  return before.shape === 'word' ? isWholeWord(before) && !isAllCaps(text, before) : before.shape !== 'roman';
}

function isAllCaps(text: string, token: Token): boolean {
  const raw = text.slice(token.start, token.end);
  return raw === raw.toUpperCase();
}

/** A full stop that belongs to an abbreviation, an initial or a list number. */
function isInnerStop(context: SentenceContext, first: number, i: number): boolean {
  const { text, tokens, rules } = context;
  const before = tokens[i - 1];
  if (before === undefined || i - 1 < first) return true;
  if (isListNumber(tokens, first, i)) return true;
  const run = runBefore(context, first, i);
  if (rules.closing.has(run)) return false;
  if (rules.leading.has(run) || rules.leading.has(run.slice(run.lastIndexOf('.', run.length - 2) + 1)))
    return true;
  return isInitial(text, tokens, first, i);
}

/** `1. Về`, `II. Kết quả`, `a. Các`, `1.1. Công`, `Điều 1. Phạm vi`: a figure that heads the sentence. */
function isListNumber(tokens: readonly Token[], first: number, i: number): boolean {
  const number = tokens[i - 1]!;
  const numbered = number.shape === 'number' || number.shape === 'roman' || number.shape === 'code';
  if (i - 1 === first) return numbered || number.end - number.start === 1;
  return (
    numbered &&
    number.shape !== 'code' &&
    number.end - number.start <= 3 &&
    i - 2 === first &&
    tokens[first]!.shape === 'word' &&
    tokens[first]!.capital
  );
}

/** The characters without white space that end with the stop at `i`, opening marks left aside: `TP.`, `Đ/c.`, `v.v.`. */
function runBefore({ text, tokens }: SentenceContext, first: number, i: number): string {
  let from = i - 1;
  while (from > first && i - from < maxAbbreviation && tokens[from - 1]!.end === tokens[from]!.start) from--;
  while (from < i - 1 && tokens[from]!.shape === 'punct') from++;
  return text.slice(tokens[from]!.start, tokens[i]!.end).normalize('NFC');
}

/** `Nguyễn V. Anh`, `P.V. Hùng`: one capital letter after a capital or another initial; `hạng A. Ông` ends. */
function isInitial(text: string, tokens: readonly Token[], first: number, i: number): boolean {
  const letter = tokens[i - 1]!;
  if (!letter.capital || !initial.test(text.slice(letter.start, letter.end).normalize('NFD'))) return false;
  const before = tokens[i - 2];
  if (i - 2 < first || before === undefined) return true;
  return before.shape === 'word' ? before.capital : isPunct(before, '.-(":,');
}

/** Not the lone `c` of `Đ/c.Anh`; `ý` and `ở` are words. */
function isWholeWord(token: Token): boolean {
  return token.end - token.start > 2 || looksLikeSyllable(token.fold);
}
