/** A moment as it is told in Vietnam, to the minute: `2026-03-01 05:00`. */
export function formatTime(time: Date): string {
  return new Date(time.getTime() + 7 * 3_600_000).toISOString().slice(0, 16).replace('T', ' ');
}
