import type { FigureStyle } from './figure-style.ts';

const maxDigits = 15;
/** Digits with all their separators; what is longer is not looked at. */
const maxLength = 40;
/** Most figures of news are small numbers without any separator. */
const plainDigits = /^[0-9]{1,15}$/;

/**
 * Value of a figure as Vietnamese writes it: `10.300` = 10300, `1.234,5` = 1234.5, `98,5` = 98.5, `2.5` = 2.5, `08` = 8.
 * `1,234.5` and `1,234,567` carry their own evidence of foreign style; a lone `1,234` is 1.234 unless `style` says 'foreign'.
 * Null when it is no figure, or has more than 15 digits.
 */
export function parseFigure(figure: string, style: FigureStyle = 'vietnamese'): number | null {
  if (plainDigits.test(figure)) return Number(figure);
  if (figure.length > maxLength) return null;
  const plain = figure.replace(/[\p{Zs}]/gu, '').replace(/[\uff10-\uff19]/g, toAscii);
  if (!/^\d+(?:[.,]\d+)*$/.test(plain) || plain.replace(/\D/g, '').length > maxDigits) return null;
  const ascii =
    style === 'foreign'
      ? decimalDot(plain, ',', '.')
      : (decimalDot(plain, '.', ',') ?? decimalDot(plain, ',', '.'));
  return ascii === null ? null : Number(ascii);
}

/** The figure with a decimal point and no grouping, or null when these separators cannot be read so. */
function decimalDot(figure: string, group: string, decimal: string): string | null {
  const [whole, fraction, ...more] = figure.split(decimal);
  if (more.length > 0) return null;
  const groups = whole!.split(group);
  if (fraction?.includes(group)) return null;
  if (groups.length === 1) return fraction === undefined ? whole! : `${whole}.${fraction}`;
  const grouped =
    groups[0]!.length <= 3 && groups[0] !== '0' && groups.slice(1).every((part) => part.length === 3);
  if (grouped) return fraction === undefined ? groups.join('') : `${groups.join('')}.${fraction}`;
  // One dot with one, two or more than three digits behind it can only be a decimal point: `2.5`, `0.125`.
  return groups.length === 2 && fraction === undefined && group === '.' ? groups.join('.') : null;
}

function toAscii(digit: string): string {
  return String.fromCharCode(digit.charCodeAt(0) - 0xfee0);
}
