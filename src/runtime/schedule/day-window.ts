/** Hours of the day, as `22:00-05:00`; the end does not belong to it. */
export interface DayWindow {
  holds(now: Date): boolean;
  /** When it opens next; `now` itself while it is open. */
  opens(now: Date): Date;
}

const dayMinutes = 24 * 60;
/** Vietnam keeps UTC+7 all the year, and has no summer time. */
const offsetMinutes = 7 * 60;

/** Compiles a window in Vietnamese time; one that ends where it starts is the whole day. */
export function parseDayWindow(text: string): DayWindow {
  const [from, to] = text.split('-').map(minutesOf) as [number, number];
  const length = (to - from + dayMinutes) % dayMinutes || dayMinutes;
  const sinceStart = (now: Date) => {
    const minute = now.getTime() / 60_000 + offsetMinutes;
    return (((minute - from) % dayMinutes) + dayMinutes) % dayMinutes;
  };
  return {
    holds: (now) => sinceStart(now) < length,
    opens: (now) => {
      const since = sinceStart(now);
      return since < length ? now : new Date(now.getTime() + (dayMinutes - since) * 60_000);
    },
  };
}

function minutesOf(time: string): number {
  const [hours = 0, minutes = 0] = time.split(':').map(Number);
  return hours * 60 + minutes;
}
