export interface Bounds {
  readonly date_from: string | null;
  readonly date_to: string | null;
}

/** First and last day of an EDTF value: `2024-01/2024-09`, `198X`, `2003/..`; NULL is open or unknown. */
export function edtfBounds(edtf: string): Bounds {
  const [from, to] = edtf.includes('/') ? (edtf.split('/') as [string, string]) : [edtf, edtf];
  return { date_from: edgeOf(from, 'first'), date_to: edgeOf(to, 'last') };
}

function edgeOf(end: string, edge: 'first' | 'last'): string | null {
  if (end === '..' || end === '' || end.startsWith('XXXX')) return null;
  const first = edge === 'first';
  if (/X/.test(end)) return `${end.replaceAll('X', first ? '0' : '9')}-${first ? '01-01' : '12-31'}`;
  if (end.length === 4) return `${end}-${first ? '01-01' : '12-31'}`;
  if (end.length > 7 || first) return end.length === 7 ? `${end}-01` : end;
  const [year, month] = end.split('-').map(Number) as [number, number];
  return `${end}-${new Date(Date.UTC(year, month, 0)).getUTCDate()}`;
}
