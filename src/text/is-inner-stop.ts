import type { Token } from '../model/text.ts';
import { isCapital, isPunct, isSmall, type SentenceContext } from './sentence-context.ts';
import { looksLikeSyllable } from './syllable.ts';

/** One letter, decomposed, without a tone: `Ú` is a whole name. */
const initial = /^\p{L}[\u0302\u0306\u031b]?$/u;
const maxAbbreviation = 12;
const maxListDigits = 3;
const maxHeadingWords = 3;
const openers = '-–•+*"\'([▪●‣·■♦✓';

/** Whether the full stop at `i`, with a capital or a figure at `next`, belongs to an abbreviation, an initial or a list number. */
export function isInnerStop(context: SentenceContext, first: number, i: number, next: number): boolean {
  const { rules } = context;
  if (i - 1 < first || isListNumber(context, first, i)) return true;
  if (isNumeral(context, first, i)) return false;
  const run = runBefore(context, first, i);
  if (rules.closing.has(run)) return false;
  const last = run.slice(run.lastIndexOf('.', run.length - 2) + 1);
  if (rules.leading.has(run) || rules.leading.has(last))
    return last.length > 2 || !isHiddenName(context, first, i, next);
  return isInitial(context, first, i, next);
}

/**
 * `1. Về`, `II. Kết quả`, `a. Các`, `1.1. Công`: a figure or letter that heads the sentence; `Điều 1. Phạm vi`: with its heading;
 * `gồm: 1. Cán bộ; 2. Nhân dân`: inside one.
 */
function isListNumber(context: SentenceContext, first: number, i: number): boolean {
  const { tokens, rules } = context;
  const number = tokens[i - 1]!;
  const numbered = number.shape === 'number' || number.shape === 'roman';
  const lettered = number.shape === 'word' && number.end - number.start === 1;
  const from = afterOpeners(tokens, first, i - 1);
  if (from === i - 1) return numbered || lettered || number.shape === 'code';
  const short = number.end - number.start <= maxListDigits;
  if (!short || !(numbered || (lettered && !number.capital))) return false;
  const before = tokens[i - 2]!;
  if (isPunct(before, ':')) return ['1', 'i', 'a'].includes(number.fold);
  if (isPunct(before, ';')) return true;
  if (i - 1 - from > maxHeadingWords || !tokens[from]!.capital) return false;
  const heading = tokens.slice(from, i - 1).map((token) => token.fold);
  return rules.headings.has(heading.join(' ')) && !opensAlike(tokens, from, i);
}

/** `khóa X. Hai Phó Chủ tịch`: the tenth, no abbreviation of a commune. */
function isNumeral({ tokens, rules }: SentenceContext, first: number, i: number): boolean {
  const before = tokens[i - 2];
  return (
    i - 2 >= first &&
    before !== undefined &&
    tokens[i - 1]!.shape === 'roman' &&
    rules.numbered.has(before.fold)
  );
}

/** `Thôn 1. Thôn 2.`: what comes next begins as this does, so both are whole. */
function opensAlike(tokens: readonly Token[], from: number, i: number): boolean {
  return tokens[i + 1]?.fold === tokens[from]!.fold;
}

function afterOpeners(tokens: readonly Token[], first: number, last: number): number {
  let at = first;
  while (at < last && at < first + 2 && isPunct(tokens[at], openers)) at++;
  return at;
}

/** The characters without white space that end with the stop at `i`, opening marks left aside: `TP.`, `Đ/c.`, `v.v.`. */
function runBefore({ text, tokens }: SentenceContext, first: number, i: number): string {
  let from = i - 1;
  while (from > first && i - from < maxAbbreviation && tokens[from - 1]!.end === tokens[from]!.start) from--;
  while (from < i - 1 && tokens[from]!.shape === 'punct') from++;
  return text.slice(tokens[from]!.start, tokens[i]!.end).normalize('NFC');
}

/** `Nguyễn V. Anh`, `P.V. Hùng`: one capital letter after a capital or another initial; `hạng A. Ông` ends. */
function isInitial(context: SentenceContext, first: number, i: number, next: number): boolean {
  const { text, tokens } = context;
  const letter = tokens[i - 1]!;
  if (!letter.capital || !initial.test(text.slice(letter.start, letter.end).normalize('NFD'))) return false;
  const before = tokens[i - 2];
  if (i - 2 < first || before === undefined) return true;
  // `Vitamin A. Vitamin D.`, `Xã A. Xã B.`
  if (tokens[next]?.fold === before.fold) return false;
  if (before.shape === 'word') return before.capital && !isFullName(context, first, i);
  return isPunct(before, '.-(":,') && !(opensPhrase(tokens, next) && isWholeName(tokens, first, i));
}

/**
 * `của H. Khám xét`, `Nguyễn Văn P. Bài được giải`: a letter that may stand for `huyện` or `phường` hides a person's name, since no
 * name follows; `ở H. Mèo Vạc`, `tại P. 5` don't end.
 */
function isHiddenName(context: SentenceContext, first: number, i: number, next: number): boolean {
  const { tokens } = context;
  const before = tokens[i - 2];
  if (i - 2 < first || before === undefined) return false;
  if (isPunct(before, '.')) return opensPhrase(tokens, next) && isWholeName(tokens, first, i);
  // `lúc 7 h. Sau đó`
  if (before.shape === 'number') return isSmall(tokens[i - 1]) && opensPhrase(tokens, next);
  if (before.shape !== 'word') return false;
  if (tokens[next]?.fold === before.fold) return true;
  return opensPhrase(tokens, next) && (isSmall(before) || isFullName(context, first, i));
}

/** A capital and then a small word: the start of a sentence rather than a name. */
function opensPhrase(tokens: readonly Token[], next: number): boolean {
  return isCapital(tokens[next]) && isSmall(tokens[next + 1]);
}

/** `Nguyễn Văn H.`: surname and middle name before the letter, so that it is the given name; `Ông Trần V. Hùng` has one. */
function isFullName({ tokens, rules }: SentenceContext, first: number, i: number): boolean {
  const middle = tokens[i - 2];
  const surname = tokens[i - 3];
  if (i - 3 < first || !isCapital(middle) || !isCapital(surname)) return false;
  return (
    looksLikeSyllable(middle!.fold) &&
    looksLikeSyllable(surname!.fold) &&
    !rules.beforeName.has(surname!.fold)
  );
}

/** `L.V.K.`: three letters are a whole name. */
function isWholeName(tokens: readonly Token[], first: number, i: number): boolean {
  if (i - 5 < first) return false;
  return (
    [i - 4, i - 2].every((at) => isPunct(tokens[at], '.')) &&
    [i - 5, i - 3].every((at) => tokens[at]!.capital)
  );
}
