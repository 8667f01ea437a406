/** Header lines in their order, with their case and their repetitions kept. */
export type Fields = readonly (readonly [name: string, value: string])[];

/** The value of the first field with that name, whatever its case. */
export function fieldOf(fields: Fields, name: string): string | null {
  const wanted = name.toLowerCase();
  for (const [key, value] of fields) if (key.toLowerCase() === wanted) return value;
  return null;
}

/** `Name: value` lines, CRLF-ended; line breaks inside a value would forge a field, so they become spaces. */
export function formatFields(fields: Fields): string {
  return fields.map(([name, value]) => `${name}: ${value.replace(/[\r\n\0]+/g, ' ')}\r\n`).join('');
}

/** Fields of a header block without its first line; folded lines are joined. Null when a line is no field. */
export function parseFields(lines: readonly string[]): Fields | null {
  const fields: [string, string][] = [];
  for (const line of lines) {
    if (/^[ \t]/.test(line) && fields.length > 0) {
      fields[fields.length - 1]![1] += ` ${line.trim()}`;
      continue;
    }
    const colon = line.indexOf(':');
    if (colon < 1) return null;
    fields.push([line.slice(0, colon).trim(), line.slice(colon + 1).trim()]);
  }
  return fields;
}
