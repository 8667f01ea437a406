import type { FactChange, WarehouseDelta } from '../index.ts';
import { evidenceColumns } from '../runtime/explain/evidence-columns.ts';
import { formatTable } from './format-table.ts';
import { wrapText } from './wrap-text.ts';

const width = 100;
const signs = { added: '+', changed: '~', removed: '-' } as const;
const whys: Readonly<Record<FactChange['why'], string>> = {
  'page-new': 'the page is new',
  'page-changed': 'the page has other words',
  'page-moved': 'the page has another address',
  'page-removed': 'the page is no longer there',
  rules: 'rules or code read the same page otherwise',
  'other-articles': 'another article changed what it refers to',
};
/** What differs between two warehouses: counts by table and by reason, then fact after fact with its sentence and its rule. */
export function formatDelta({ tables, reasons, changes }: WarehouseDelta): string {
  const counts = Object.entries(tables);
  if (counts.length === 0) return 'The two say the same.';
  const rows = counts.map(([table, { added, changed, removed }]) => [table, added, changed, removed]);
  const because = Object.entries(reasons).map(([why, { added, changed, removed }]) => [
    whys[why as FactChange['why']],
    added,
    changed,
    removed,
  ]);
  const total = counts.reduce((sum, [, { added, changed, removed }]) => sum + added + changed + removed, 0);
  const parts = [
    formatTable(['table', 'added', 'changed', 'removed'], rows),
    formatTable(['because', 'added', 'changed', 'removed'], because),
    ...changes.map(formatChange),
  ];
  if (changes.length < total)
    parts.push(`${changes.length} of ${total} shown; --limit shows more, --json gives them to a program.`);
  return parts.join('\n\n');
}

function formatChange(change: FactChange): string {
  const { kind, table, before, after, columns, origin, article_id } = change;
  const row = (after ?? before)!;
  const rule = before && after && before.rule !== after.rule ? `${before.rule} → ${after.rule}` : row.rule;
  const lines = [
    wrapText(`“${row.text}” by ${rule}`, width, `${signs[kind]} ${table}  `),
    ...differences(change).map((text) => wrapText(text, width, '    ')),
  ];
  if (kind === 'changed' && columns.every((name) => name === 'rule' || name === 'confidence'))
    lines.push('    the same values');
  lines.push(
    wrapText(String(row.evidence), width, '    | '),
    wrapText(`${origin}, ${article_id}`, width, '    '),
  );
  return lines.join('\n');
}

/** The values of a fact that came or went; what became of each column that changed. */
function differences({ kind, before, after, columns }: FactChange): string[] {
  const value = (of: unknown) => (of === null || of === undefined ? 'nothing' : String(of));
  if (kind === 'changed')
    return columns
      .filter(
        (name) => !['rule', 'confidence', 'sentence_no', 'char_start', 'char_end', 'evidence'].includes(name),
      )
      .map((name) => `${name}: ${value(before![name])} → ${value(after![name])}`);
  return Object.entries((after ?? before)!)
    .filter(([name, of]) => of !== null && !evidenceColumns.has(name) && !name.endsWith('_id'))
    .map(([name, of]) => `${name}: ${value(of)}`);
}
