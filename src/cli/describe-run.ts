import { existsSync } from 'node:fs';
import { queryWarehouse, type RunReport } from '../index.ts';
import { readRejects } from '../runtime/read-rejects.ts';
import { locateVar } from '../runtime/records/var-folder.ts';
import { describeDelta } from './describe-delta.ts';
import { describeRejects } from './describe-rejects.ts';
import { describeSources } from './describe-sources.ts';
import { formatTable } from './format-table.ts';
import { defaultOut } from './run-options.ts';
import { shellWord } from './shell-word.ts';

/** One fact of each kind with its sentence: what a newcomer wants to see first. */
const factQueries = [
  `SELECT person_name || ': ' || position || coalesce(' (' || place || ')', ''), evidence FROM appointments ORDER BY confidence DESC, article_id, char_start LIMIT 2`,
  `SELECT text || coalesce(': ' || indicator, '') || coalesce(', ' || year_to, ''), evidence FROM percentages WHERE indicator IS NOT NULL ORDER BY confidence DESC, article_id, char_start LIMIT 1`,
  `SELECT doc_type || coalesce(' ' || number, '') || coalesce(', ' || issued_on, ''), evidence FROM citations WHERE number IS NOT NULL ORDER BY confidence DESC, article_id, char_start LIMIT 1`,
  `SELECT type || coalesce(': ' || person_name, ': ' || "count", ''), evidence FROM events ORDER BY confidence DESC, article_id, char_start LIMIT 1`,
];

const nextQueries = [
  'select person_name, position, place, tenure from appointments order by place, person_name limit 20',
  'select indicator, low, high, comparator, year_to, status from percentages where indicator is not null limit 20',
  'select * from coverage',
];

const shownReasons = 5;

/** The end of a run in words: stages, tables, a few facts, what to ask next. */
export async function describeRun(report: RunReport, out: string): Promise<string> {
  const rows = report.stages.map((one) => [
    one.stage,
    one.in,
    one.done,
    one.unchanged,
    one.rejected,
    seconds(one.ms),
  ]);
  const parts = [formatTable(['stage', 'in', 'done', 'unchanged', 'rejected', 'time'], rows)];
  const sources = describeSources(report);
  if (sources !== '') parts.push(sources);
  if (report.rows === null) return parts.join('\n\n');
  if (!report.changed)
    parts.push(`Nothing has changed since the last run: ${report.warehouse} stays as it is.`);
  if (report.delta !== null) parts.push(describeDelta(report.delta));
  const counts = Object.entries(report.rows).filter(([, count]) => count > 0);
  parts.push(`${report.warehouse}\n${formatTable(['table', 'rows'], counts)}`);
  if (existsSync(report.warehouse)) {
    const facts = await pickFacts(report.warehouse);
    if (facts.length > 0 && report.changed)
      parts.push(['A few of the facts, each with its sentence:', ...facts].join('\n'));
  }
  if (report.changed && (report.rows.rejects ?? 0) > 0) parts.push(...(await tellRejects(out)));
  const where = out === defaultOut ? '' : ` --out ${shellWord(out)}`;
  parts.push(
    ['To ask next:', ...nextQueries.map((query) => `  tinhuyen query${where} "${query}"`)].join('\n'),
  );
  return parts.join('\n\n');
}

/** What of one's files and pages could not be used, by its first reasons; what a crawl didn't ask for is told of by source. */
async function tellRejects(out: string): Promise<string[]> {
  const rejects = (await readRejects(locateVar(out))).filter(
    ({ stage }) => stage !== 'sources' && stage !== 'fetch',
  );
  return rejects.length === 0 ? [] : [describeRejects(rejects, shownReasons)];
}

async function pickFacts(file: string): Promise<string[]> {
  const lines: string[] = [];
  for (const sql of factQueries) {
    const { rows } = await queryWarehouse(file, sql);
    for (const [fact, evidence] of rows)
      lines.push(`  ${fact}`, `      “${String(evidence).replace(/\s+/g, ' ')}”`);
  }
  return lines;
}

function seconds(ms: number): string {
  return `${(ms / 1000).toFixed(1)} s`;
}
