/** Lines one upon another that make a table, and how many of them have as many cells as the widest. */
const leastRows = 2;
const wideShare = 0.5;
const longestHeading = 120;

/**
 * Lines of a table that was copied from a page, cells parted by tabs, as its rows read elsewhere: parted by ` | `, an empty cell's place
 * kept, columns without any text left out. A tab in a line alone, or in lines of other lengths, is only a gap. Null for other lines.
 */
export function readTabbedRows(lines: readonly string[]): (string | null)[] {
  const rows: (string | null)[] = lines.map(() => null);
  for (let from = 0; from < lines.length; ) {
    let until = from;
    while (until < lines.length && isRow(lines[until]!)) until++;
    for (const [at, row] of readRun(lines.slice(from, until)).entries()) rows[from + at] = row;
    from = until + 1;
  }
  return rows;
}

/** A paragraph may begin with a tab; what has one cell only is short where it is a row. */
function isRow(line: string): boolean {
  const told = line.trim();
  return told.includes('\t') || (line.includes('\t') && told !== '' && told.length <= longestHeading);
}

function readRun(lines: readonly string[]): string[] {
  const rows = lines.map((line) => line.split('\t').map((cell) => cell.trim()));
  const width = rows.reduce((most, cells) => Math.max(most, cells.length), 0);
  const wide = rows.filter((cells) => cells.length === width).length;
  if (rows.length < leastRows || wide < rows.length * wideShare)
    return rows.map((cells) => cells.filter((cell) => cell !== '').join(' | '));
  const shown = new Set(rows.flatMap((cells) => cells.flatMap((cell, at) => (cell === '' ? [] : [at]))));
  const columns = [...shown].sort((one, other) => one - other);
  return rows.map((cells) => {
    const told = cells.filter((cell) => cell !== '');
    return told.length === 1 ? told[0]! : columns.map((column) => cells[column] ?? '').join(' | ');
  });
}
