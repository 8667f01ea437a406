import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { LexiconEntry } from '../model/reference.ts';
import { parseLexicon } from './parse-lexicon.ts';

/** One lexicon of a data folder by its theme, for commands that need no more than that. */
export function loadLexicon(folder: string, theme: string): LexiconEntry[] {
  const file = `lexicons/${theme}.tsv`;
  return parseLexicon(`data/${file}`, readFileSync(join(folder, file), 'utf8'));
}
