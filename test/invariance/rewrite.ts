import type { AppointmentRow } from './compare-facts.ts';

/** One way in which a paper or a paste may write the same words: the text and who is named in it -> the text rewritten. */
export type Rewrite = (text: string, appointments: readonly AppointmentRow[]) => string;

/** Rewritings that leave every fact as it is. */
export const rewrites: Readonly<Record<string, Rewrite>> = {
  'decomposed letters': (text) => text.normalize('NFD'),
  'the other tone placement': swapTones,
  'names in capitals': (text, appointments) =>
    replaceNames(text, appointments, (name) => name.toLocaleUpperCase('vi')),
  'a comma behind the posts': addComma,
  'a space before each comma': (text) => text.replace(/, /g, ' , '),
  'a dash for the comma behind a name': (text, appointments) =>
    namesOf(appointments).reduce((all, name) => all.replaceAll(`${name}, `, `${name} - `), text),
  'a line break inside a name': (text, appointments) =>
    replaceNames(text, appointments, (name) => name.replace(/ (?=[^ ]+$)/, '\n')),
  'a table row around it': (text) =>
    text
      .split('\n')
      .map((line, at) => `${at + 1} | ${line} |`)
      .join('\n'),
};

const PLACEMENTS = ['òa oà', 'óa oá', 'ỏa oả', 'õa oã', 'ọa oạ', 'òe oè', 'óe oé', 'ỏe oẻ', 'õe oẽ', 'ọe oẹ']
  .concat(['ùy uỳ', 'úy uý', 'ủy uỷ', 'ũy uỹ', 'ụy uỵ'])
  .map((pair) => pair.split(' ') as [string, string]);

/** `ủy` for `uỷ` and the other way round, in open syllables; behind `q` there is one placement only. */
function swapTones(text: string): string {
  const other = new Map(
    PLACEMENTS.flatMap(
      ([a, b]) =>
        [
          [a, b],
          [b, a],
        ] as const,
    ),
  );
  return text.normalize('NFC').replace(/(?<![qQ])[\p{L}]{2}(?!\p{L})/gu, (pair) => {
    const found = other.get(pair.toLocaleLowerCase('vi'));
    if (found === undefined) return pair;
    const letters = Array.from(found, (letter, at) =>
      isCapital(pair[at]!) ? letter.toLocaleUpperCase('vi') : letter,
    );
    return letters.join('');
  });
}

function isCapital(letter: string): boolean {
  return letter !== letter.toLocaleLowerCase('vi');
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

function replaceNames(
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
