const maxMs = 7 * 86_400_000;

/** Milliseconds that a `Retry-After` (seconds or a date) asks for, at most a week; null without a readable one. */
export function readRetryAfter(value: string | null, now: Date): number | null {
  if (value === null) return null;
  const text = value.trim();
  const ms = /^\d{1,9}$/.test(text) ? Number(text) * 1000 : Date.parse(text) - now.getTime();
  return Number.isNaN(ms) ? null : Math.min(Math.max(ms, 0), maxMs);
}
