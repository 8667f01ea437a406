import type { DeltaCount, FactChange, WarehouseDelta } from '../index.ts';
import { formatTable } from './format-table.ts';

const shownChanges = 12;
const reasons: Readonly<Record<string, string>> = {
  'page-new': 'new page',
  'page-changed': 'page has other words',
  'page-moved': 'page moved',
  'page-removed': 'page no longer told of',
  rules: 'rules, lexicons or program',
  'other-articles': 'what another article says',
};
const signs = { added: '+', changed: '~', removed: '-' } as const;

/** What became of articles and facts since the warehouse before, why, and the first of the changes. */
export function describeDelta(delta: WarehouseDelta): string {
  const fates = Object.entries(delta.articles).filter(([, count]) => count > 0);
  const articles =
    fates.length === 0
      ? 'the articles are as they were'
      : fates.map(([fate, count]) => `${count} articles ${fate}`).join(', ');
  const parts = [`Against the warehouse before: ${articles}.`];
  const byTable = Object.entries(delta.tables);
  if (byTable.length === 0) parts.push('No fact was added, changed or removed.');
  else {
    parts.push(countTable('facts', byTable));
    parts.push(countTable('why', Object.entries(delta.reasons).map(([why, count]) => [reasons[why] ?? why, count])));
  } // biome-ignore format: short
  if (delta.marked > 0)
    parts.push(`${delta.marked} facts stay, of articles that vanished or moved (articles.vanished_on).`);
  const shown = delta.changes.slice(0, shownChanges).map(describeChange);
  const changed = byTable.reduce(
    (sum, [, { added, changed, removed }]) => sum + added + changed + removed,
    0,
  );
  if (changed > shown.length) shown.push(`  … and ${changed - shown.length} more`);
  if (shown.length > 0) parts.push(shown.join('\n'));
  return parts.join('\n');
}

function countTable(title: string, counts: readonly (readonly [string, DeltaCount])[]): string {
  return formatTable(
    [title, 'added', 'changed', 'removed'],
    counts.map(([name, { added, changed, removed }]) => [name, added, changed, removed]),
  );
}

function describeChange({ kind, table, before, after, columns, why, origin }: FactChange): string {
  const text = String((after ?? before)?.text ?? '').replace(/\s+/g, ' ');
  const values = columns
    .filter((name) => !['sentence_no', 'char_start', 'char_end', 'evidence'].includes(name))
    .map((name) => `${name} ${show(before?.[name])} -> ${show(after?.[name])}`);
  const detail = values.length > 0 ? `: ${values.join(', ')}` : '';
  return `  ${signs[kind]} ${table} “${text}”${detail} (${reasons[why]}; ${origin})`;
}

function show(value: unknown): string {
  return value === null || value === undefined ? 'none' : String(value).slice(0, 80);
}
