import { isDash, isDigit, isSlash } from '../chars.ts';
import { isDayMonth, isYear } from './calendar.ts';
import { digitsEnd, digitsValue } from './figure.ts';
import type { Shape } from './shape.ts';

type Separator = 'slash' | 'dash' | 'dot';

function separatorAt(text: string, i: number): Separator | null {
  const code = text.charCodeAt(i);
  if (isSlash(code)) return 'slash';
  if (isDash(code)) return 'dash';
  return code === 0x2e ? 'dot' : null;
}

/** Whole dates in digits, day first, or ISO: `25/1/2002`, `15-11-2023`, `25.5.2019`, `26/3/22`, `2023-11-15`. */
export function readDate(text: string, i: number): Shape | null {
  if (separatorAt(text, digitsEnd(text, i)) === null) return null;
  const parts: { value: number; digits: number }[] = [];
  let separator: Separator | null = null;
  let at = i;
  for (let n = 0; n < 3; n++) {
    const end = digitsEnd(text, at);
    if (end <= at || end - at > 4) return null;
    parts.push({ value: digitsValue(text, at, end), digits: end - at });
    at = end;
    if (n === 2) break;
    const found = separatorAt(text, at);
    if (found === null || (separator !== null && found !== separator)) return null;
    separator = found;
    at++;
  }
  const next = separatorAt(text, at);
  // `6.11.2023.00` is an image name and `1/2/2020/3` nothing at all.
  if (next === separator && isDigit(text.charCodeAt(at + 1))) return null;
  return isDate(parts, separator!) ? { end: at, shape: 'date' } : null;
}

function isDate(parts: readonly { value: number; digits: number }[], separator: Separator): boolean {
  const [a, b, c] = parts as [(typeof parts)[0], (typeof parts)[0], (typeof parts)[0]];
  if (isYear(a.value, a.digits)) {
    return separator !== 'dot' && b.digits <= 2 && c.digits <= 2 && isDayMonth(c.value, b.value);
  }
  if (a.digits > 2 || b.digits > 2 || !isDayMonth(a.value, b.value)) return false;
  // With day and month beside it an older figure is a year too: 19/5/1890.
  const older = c.digits === 4 && c.value >= 1800 && c.value < 1900;
  return older || isYear(c.value, c.digits) || (c.digits === 2 && separator !== 'dot');
}
