import { isDigit, skipSpace } from '../chars.ts';
import { digitsEnd } from './figure.ts';
import type { Shape } from './shape.ts';

/** `1800` and `1900` with four or six digits behind: the numbers of call centres. */
const callCentre =
  /^1[89]00(?:[ .\u00a0]?\d{4}|[ .\u00a0]?\d{6}|[ .\u00a0]\d{3}[ .\u00a0]\d{3})(?![\d/-]|[.,]\d)/;
const longestCallCentre = 14;

/**
 * Subscriber numbers of 9 to 11 digits from 0, in one run or in groups, or `+84` and 9 or 10: `0912 345 678`, `0234.3822345`,
 * `(0205) 3812 345`; call centres: `1900 1234`.
 */
export function readPhone(text: string, i: number): Shape | null {
  if (text[i] === '(') return readBracketed(text, i);
  if (text[i] === '1') return readCallCentre(text, i);
  const international = text[i] === '+';
  const start = international ? i + 1 : i;
  if (international ? !text.startsWith('84', start) : text[start] !== '0') return null;
  let end = digitsEnd(text, start);
  if (end < 0 || end - start < (international ? 2 : 3)) return null;
  let digits = end - start;
  const most = international ? 12 : 11;
  for (let groups = 0; groups < 4 && digits < most; groups++) {
    if (!' .-\u00a0'.includes(text[end] ?? '!') || !isDigit(text.charCodeAt(end + 1))) break;
    const next = digitsEnd(text, end + 1);
    const size = next - end - 1;
    if (next < 0 || (size < 2 && digits > 4) || digits + size > most) break;
    digits += size;
    end = next;
  }
  const enough = digits >= (international ? 11 : 9) && digits <= most;
  return enough && !isDigit(text.charCodeAt(end)) ? { end, shape: 'phone' } : null;
}

/** An area code in brackets and a subscriber number behind. */
function readBracketed(text: string, i: number): Shape | null {
  const close = digitsEnd(text, i + 1);
  if (text[i + 1] !== '0' || close < i + 4 || close > i + 6 || text[close] !== ')') return null;
  let end = skipSpace(text, close + 1);
  let digits = close - i - 1;
  for (let groups = 0; groups < 3; groups++) {
    const next = digitsEnd(text, end);
    if (next - end < 2 || digits + next - end > 11) break;
    digits += next - end;
    end = next;
    if (!' .-\u00a0'.includes(text[end] ?? '!') || !isDigit(text.charCodeAt(end + 1))) break;
    end++;
  }
  return digits >= 9 && isDigit(text.charCodeAt(end - 1)) && !isDigit(text.charCodeAt(end))
    ? { end, shape: 'phone' }
    : null;
}

function readCallCentre(text: string, i: number): Shape | null {
  const found = callCentre.exec(text.slice(i, i + longestCallCentre + 3));
  return found === null ? null : { end: i + found[0].length, shape: 'phone' };
}
