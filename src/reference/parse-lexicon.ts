import type { LexiconEntry } from '../model/reference.ts';
import { dataError } from './data-error.ts';
import { parseTsv } from './parse-tsv.ts';

/**
 * Reads one lexicon: columns `text`, `class`, any attributes, and `evidence`, which stays in the file.
 * The same text twice in one class is an error: one of the two would never be seen.
 */
export function parseLexicon(file: string, content: string): LexiconEntry[] {
  const { rows } = parseTsv(file, content, ['text', 'class']);
  const seen = new Map<string, number>();
  return rows.map(({ line, cells }) => {
    const { text, class: kind, evidence: _evidence, ...attributes } = cells;
    if (text === undefined || kind === undefined) {
      const field = text === undefined ? 'text' : 'class';
      throw dataError('lexicon-entry', { file, line, field }, 'a value', 'an empty cell');
    }
    const key = `${kind}\t${text}`;
    const first = seen.get(key);
    if (first !== undefined)
      throw dataError(
        'lexicon-duplicate',
        { file, line, field: 'text' },
        `"${text}" once in class ${kind}`,
        `it again, first on line ${first}`,
      );
    seen.set(key, line);
    return { text, class: kind, attributes };
  });
}
