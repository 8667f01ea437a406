import type { RunReport } from '../index.ts';

const shownSources = 8;
const why = {
  limit: 'the most pages that this run may ask for are reached',
  window: 'the hours in which hosts may be asked are over',
  host: 'a host did not answer as it should (table rejects)',
} as const;

/** What the table of the stages does not say of a crawl: addresses that lead elsewhere, and sources that were left early. Empty when there is nothing to say. */
export function describeSources({ sources, status }: Pick<RunReport, 'sources' | 'status'>): string {
  const all = Object.entries(sources);
  const gone = all.reduce((sum, [, source]) => sum + source.gone, 0);
  const lines = gone === 0 ? [] : [`Moved or gone: ${gone} of the addresses asked for.`];
  const left = all.filter(([, { waiting }]) => waiting > 0);
  for (const [id, { waiting, ended }] of left.slice(0, shownSources)) {
    const reason =
      ended === null ? (status === 'interrupted' ? 'the run was interrupted' : null) : why[ended];
    lines.push(`${id}: ${waiting} still to ask for${reason === null ? '' : `, as ${reason}`}.`);
  }
  if (left.length > shownSources) lines.push(`… and ${left.length - shownSources} more sources like them.`);
  if (left.length > 0) lines.push('The same command goes on with them.');
  return lines.join('\n');
}
