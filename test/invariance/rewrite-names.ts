import type { AppointmentRow } from './compare-facts.ts';
import type { Rewrite } from './rewrite.ts';

/** The same persons and posts introduced in another way. */
export const nameRewrites: Readonly<Record<string, Rewrite>> = {
  'names in capitals': (text, appointments) =>
    replaceNames(text, appointments, (name) => name.toLocaleUpperCase('vi')),
  'a comma behind the posts': addComma,
  'a dash for the comma behind a name': (text, appointments) => markPosts(text, appointments, ', ', ' - '),
  'a long dash for the comma behind a name': (text, appointments) =>
    markPosts(text, appointments, ', ', ' – '),
  'a comma for the dash behind a name': (text, appointments) => markPosts(text, appointments, ' - ', ', '),
  'đ/c for đồng chí': (text) =>
    text.replace(/đồng chí(?= \p{Lu})/gu, 'đ/c').replace(/Đồng chí(?= \p{Lu})/gu, 'Đ/c'),
  'Đ/c within a sentence': (text) => text.replace(/đồng chí(?= \p{Lu})/gu, 'Đ/c'),
  'a capital on the form of address': (text) =>
    text.replace(
      /(?<= )(?:ông|bà|đồng chí)(?= \p{Lu}\p{Ll})/gu,
      (word) => word[0]!.toLocaleUpperCase('vi') + word.slice(1),
    ),
};

/** Another mark between a name and the posts that follow it: `đồng chí A, Bí thư` is `đồng chí A - Bí thư`. */
function markPosts(text: string, appointments: readonly AppointmentRow[], from: string, to: string): string {
  const points = Array.from(text);
  const marks = appointments
    .filter(({ text: words, person_name }) => words.startsWith(`${person_name}${from}`))
    // Not in a list of names: `các đồng chí A, B giữ chức …`.
    .filter(({ text: words, person_name }) =>
      appointments.every((other) => !words.startsWith(`${person_name}${from}${other.person_name}`)),
    )
    .map(({ char_start, person_name }) => char_start + Array.from(person_name).length);
  for (const at of [...new Set(marks)].sort((a, b) => b - a)) points.splice(at, from.length, to);
  return points.join('');
}

/** Closes an apposition that stands without its second comma: `đồng chí A, Bí thư Huyện ủy chủ trì`. */
function addComma(text: string, appointments: readonly AppointmentRow[]): string {
  const points = Array.from(text);
  const ends = appointments
    .filter((row) => row.text.startsWith(`${row.person_name}, `))
    .map((row) => row.char_end)
    .filter(
      (end) =>
        points[end] === ' ' &&
        /^ (cho|phát|chủ|trao|yêu|đề|dự|đến|khẳng|nói|báo|trực)$/u.test(wordAt(points, end)),
    );
  for (const end of [...new Set(ends)].sort((a, b) => b - a)) points.splice(end, 0, ',');
  return points.join('');
}

function wordAt(points: readonly string[], start: number): string {
  return /^ \p{L}+/u.exec(points.slice(start, start + 12).join(''))?.[0] ?? '';
}

export function replaceNames(
  text: string,
  appointments: readonly AppointmentRow[],
  written: (name: string) => string,
): string {
  return namesOf(appointments).reduce((all, name) => all.replaceAll(name, written(name)), text);
}

/** Longest first, so that a name within another doesn't cut it. */
function namesOf(appointments: readonly AppointmentRow[]): string[] {
  return [...new Set(appointments.map((row) => row.person_name))].sort((a, b) => b.length - a.length);
}
