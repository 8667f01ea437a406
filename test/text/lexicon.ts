import { readFileSync } from 'node:fs';
import type { LexiconEntry } from '../../src/model/reference.ts';

/** The shipped entries of one theme, read plainly so that these tests need nothing but `text` and the data. */
export function lexiconEntries(theme: string): LexiconEntry[] {
  const content = readFileSync(new URL(`../../data/lexicons/${theme}.tsv`, import.meta.url), 'utf8');
  const [header, ...rows] = content.split('\n').filter((line) => line !== '' && !line.startsWith('#'));
  const columns = header!.split('\t');
  return rows.map((row) => {
    const {
      text,
      class: kind,
      ...attributes
    } = Object.fromEntries(row.split('\t').map((cell, n) => [columns[n]!, cell]));
    return { text: text!, class: kind!, attributes };
  });
}
