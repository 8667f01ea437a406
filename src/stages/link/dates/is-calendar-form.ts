const DAY = /^(\d{4})-(\d\d)-(\d\d)$/;

/** Whether the days of an EDTF value are in the calendar (no 29 February of 2023) and an interval doesn't run backward. */
export function isCalendarForm(edtf: string): boolean {
  const ends = edtf.split('/');
  if (ends.length > 2 || !ends.every(isEnd)) return false;
  const [first, last] = ends as [string, string | undefined];
  if (last === undefined || !/^\d{4}/.test(first) || !/^\d{4}/.test(last)) return true;
  const shared = Math.min(first.length, last.length);
  return first.slice(0, shared) <= last.slice(0, shared);
}

function isEnd(end: string): boolean {
  const day = DAY.exec(end);
  if (day === null) return true;
  const date = new Date(`${end}T00:00:00Z`);
  return !Number.isNaN(date.getTime()) && date.toISOString().startsWith(end);
}
