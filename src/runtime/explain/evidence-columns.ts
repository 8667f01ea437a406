/** Columns that say where a fact stands or what made it, not what it says. */
export const evidenceColumns: ReadonlySet<string> = new Set([
  'article_id',
  'sentence_no',
  'char_start',
  'char_end',
  'text',
  'evidence',
  'rule',
  'confidence',
]);
