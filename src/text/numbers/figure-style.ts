import type { Token } from '../../model/text.ts';

/** Whether a dot groups thousands and a comma parts decimals, or the other way round. */
export type FigureStyle = 'vietnamese' | 'foreign';

/** Figures that only a foreign hand writes: `1,234,567`, `1,234.5`. */
const foreign = /^\d{1,3}(,\d{3})+(,\d{3}|\.\d+)$/;
/** Figures that make no sense in a foreign hand, or are most unlikely there: `1.234,5`, `98,5`, `10.300`. */
const vietnamese = /^\d{1,3}(\.\d{3})+(,\d+)?$|^\d+,(\d{1,2}|\d{4,})$/;

/**
 * Style of the figures of a text: foreign only on evidence and with nothing that speaks against it. What a lone `1,234` is hangs
 * on it: 1.234, or 1234 in a foreign text. Cost: one look at every figure.
 */
export function figureStyleOf(tokens: readonly Token[]): FigureStyle {
  let seen = false;
  for (const { shape, fold } of tokens) {
    if (shape !== 'number' && shape !== 'percent') continue;
    for (const figure of fold.replaceAll('%', '').split('-')) {
      if (figure.length > mostCharacters) continue;
      if (vietnamese.test(figure)) return 'vietnamese';
      seen ||= foreign.test(figure);
    }
  }
  return seen ? 'foreign' : 'vietnamese';
}

/** No figure is longer; a shape token may be. */
const mostCharacters = 24;
