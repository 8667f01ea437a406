import { foldKey } from '../../../text/fold.ts';

/** A document number taken apart: `30/2020/NĐ-CP` is 30, 2020, nđ + cp. Symbols are fold keys, spellings of TW made one. */
export interface ParsedNumber {
  readonly figure: string;
  readonly year: string | null;
  readonly symbols: readonly string[];
  /** Equal for all spellings of one full number (`18–NQ/TW`, `18NQ/TW`, `18/NQ-TW`). */
  readonly key: string;
}

/** Takes a printed number apart; a bare figure has no symbols. NULL when no figure starts it. */
export function parseNumber(printed: string): ParsedNumber | null {
  const folded = foldKey(printed)
    .replace(/[\u2010-\u2015]/g, '-')
    .replace(/t\.?ư|twb/g, 'tw')
    .replace(/\s+/g, ' ');
  const head = /(\d+)([a-e](?![\p{L}]))?/u.exec(folded);
  if (head === null) return null;
  const rest = folded.slice(head.index + head[0].length);
  const year = /^\s*\/\s*((?:19|20)\d\d)(?!\d)/.exec(rest);
  const symbols = rest
    .slice(year?.[0].length ?? 0)
    .split(/[-/\s&]+/)
    .filter((symbol) => symbol !== '');
  const figure = `${Number(head[1])}${head[2] ?? ''}`;
  return { figure, year: year?.[1] ?? null, symbols, key: [figure, year?.[1] ?? '', ...symbols].join('|') };
}
