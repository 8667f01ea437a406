/** Widest cell that is shown whole. */
const maxWidth = 60;

/** Rows as aligned text under a heading; numbers to the right. */
export function formatTable(columns: readonly string[], rows: readonly (readonly unknown[])[]): string {
  const cells = [columns.map(String), ...rows.map((row) => row.map(showCell))];
  const widths = columns.map((_, i) => Math.max(...cells.map((row) => width(row[i] ?? ''))));
  const right = columns.map(
    (_, i) => rows.length > 0 && rows.every((row) => typeof row[i] === 'number' || row[i] === null),
  );
  const lines = cells.map((row) =>
    row
      .map((cell, i) => {
        const gap = ' '.repeat(Math.max(0, widths[i]! - width(cell)));
        return right[i] ? gap + cell : cell + gap;
      })
      .join('  ')
      .trimEnd(),
  );
  lines.splice(1, 0, widths.map((one) => '-'.repeat(one)).join('  '));
  return lines.join('\n');
}

function showCell(value: unknown): string {
  if (value === null || value === undefined) return '';
  const text = typeof value === 'object' ? JSON.stringify(value) : String(value);
  const line = text.replace(/\s+/g, ' ');
  const points = Array.from(line);
  return points.length > maxWidth ? `${points.slice(0, maxWidth - 1).join('')}…` : line;
}

/** Terminal columns of NFC text: marks that did not compose take none. */
function width(text: string): number {
  return Array.from(text.replace(/\p{M}/gu, '')).length;
}
