/** Terminal columns of a text: marks that did not compose take none. */
export function columnsOf(text: string): number {
  return Array.from(text.replace(/\p{M}/gu, '')).length;
}

/**
 * Text in lines of at most `width` columns, the first behind `lead`, the others indented as far; a word longer than a line is cut.
 */
export function wrapText(text: string, width: number, lead = ''): string {
  const indent = ' '.repeat(columnsOf(lead));
  const room = Math.max(10, width - indent.length);
  const lines: string[] = [];
  let line = '';
  for (const word of text
    .split(/\s+/)
    .filter(Boolean)
    .flatMap((one) => cut(one, room))) {
    if (line !== '' && columnsOf(line) + 1 + columnsOf(word) > room) {
      lines.push(line);
      line = word;
    } else line = line === '' ? word : `${line} ${word}`;
  }
  lines.push(line);
  return lines.map((one, i) => `${i === 0 ? lead : indent}${one}`.trimEnd()).join('\n');
}

function cut(word: string, room: number): string[] {
  if (columnsOf(word) <= room) return [word];
  const points = Array.from(word);
  const pieces: string[] = [];
  for (let at = 0; at < points.length; at += room) pieces.push(points.slice(at, at + room).join(''));
  return pieces;
}
