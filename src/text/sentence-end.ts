import type { Token } from '../model/text.ts';
import { isInnerStop } from './is-inner-stop.ts';
import { isLostSpace } from './is-lost-space.ts';
import { isPunct, isSmall, type SentenceContext } from './sentence-context.ts';

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
const maxClosers = 8;

/** Whether a token can end a sentence: full stop, question or exclamation mark, ellipsis. */
export function isEnder(token: Token): boolean {
  return token.shape === 'punct' && enders.has(token.fold);
}

/** Token index after the ender at `i` and the enders and closing quotes or brackets that stick to it. */
export function clusterEnd({ text, tokens }: SentenceContext, i: number): number {
  let end = i + 1;
  while (end < tokens.length && end - i < maxClosers && tokens[end]!.start === tokens[end - 1]!.end) {
    const token = tokens[end]!;
    if (token.shape !== 'punct' || !(enders.has(token.fold) || closers.has(token.fold))) break;
    if ('“‘«„'.includes(text[token.start]!)) break;
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
  // `Thôi. ... Rồi`: after a stop, three dots alone are a sentence left out.
  if (isEnder(opened)) return gap && opened.fold === '...';
  if (opened.shape === 'punct') return gap && !',;:)]}%/'.includes(opened.fold[0]!);
  if (isSmall(opened) && !isListLetter(tokens, opened, next)) return false;
  if (!gap && !isLostSpace(context, first, i, next, opened)) return false;
  const ender = tokens[i]!;
  if (ender.fold === '...') return !isGapInList(tokens, i);
  return ender.fold !== '.' || next > i + 1 || !isInnerStop(context, first, i, next);
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

/** `b) Về xã hội`: a small letter with its bracket opens a list item. */
function isListLetter(tokens: readonly Token[], opened: Token, next: number): boolean {
  return opened === tokens[next] && opened.end - opened.start === 1 && isPunct(tokens[next + 1], ')');
}
