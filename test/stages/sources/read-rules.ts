import { readFileSync } from 'node:fs';
import { parseLexicon } from '../../../src/reference/parse-lexicon.ts';

/** The shipped lexicon. */
export const urlRuleEntries = parseLexicon(
  'url-rules.tsv',
  readFileSync(new URL('../../../data/lexicons/url-rules.tsv', import.meta.url), 'utf8'),
);
