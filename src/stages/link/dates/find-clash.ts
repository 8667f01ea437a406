import type { DateMention } from '../../../model/mentions/mention-kinds.ts';
import type { LunarCalendar } from '../../../text/calendar/lunar-calendar.ts';
import { cycleOf } from '../../../text/calendar/lunar-calendar.ts';
import { readLunarForm } from './resolve-lunar.ts';

const DAY = 86_400_000;
/** `sáng nay (6/10)` may stand in news of the next morning. */
const TODAY_SLACK = 1;

/** What the words beside a day say against it (weekday, lunar day, `hôm nay`); NULL when they agree or there are none. */
export function findClash(
  mention: DateMention,
  edtf: string,
  published: string | null,
  calendar: LunarCalendar,
): string | null {
  if (!/^\d{4}-\d\d-\d\d$/.test(edtf)) return null;
  return (
    weekdayClash(mention.values.weekday, edtf) ??
    lunarClash(mention.values.lunar, edtf, calendar) ??
    todayClash(mention.values.today, edtf, published)
  );
}

function weekdayClash(written: unknown, edtf: string): string | null {
  const weekday = new Date(`${edtf}T00:00:00Z`).getUTCDay() || 7;
  if (typeof written !== 'number' || written === weekday) return null;
  return `weekday ${written} is written, ${edtf} is weekday ${weekday}`;
}

function lunarClash(written: unknown, edtf: string, calendar: LunarCalendar): string | null {
  if (typeof written !== 'string') return null;
  const [form, lunar] = [readLunarForm(written), calendar.toLunar(edtf)];
  if (form === null || lunar === null) return null;
  const year = form.year.startsWith('c') ? Number(form.year.slice(1)) === cycleOf(lunar.year) : true;
  const month = form.month === 0 ? 12 : form.month;
  if (year && month === lunar.month && form.day === lunar.day) return null;
  return `lunar day ${form.day} of month ${month} is written, ${edtf} is day ${lunar.day} of month ${lunar.month}`;
}

function todayClash(written: unknown, edtf: string, published: string | null): string | null {
  if (typeof written !== 'string' || published === null) return null;
  const offset = Number(written.match(/[+-]\d+/)?.[0] ?? 0);
  const days = (Date.parse(edtf) - Date.parse(published)) / DAY - offset;
  if (Math.abs(days) <= TODAY_SLACK) return null;
  return `a word for the day of publication is written, ${edtf} is ${days} days from it`;
}
