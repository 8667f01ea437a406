import type { Rewrite } from './rewrite.ts';
import { replaceNames } from './rewrite-names.ts';

/** The same words with a name on two lines: what copying out of a page leaves. */
export const lineRewrites: Readonly<Record<string, Rewrite>> = {
  'a line break inside a name': (text, appointments) =>
    replaceNames(text, appointments, (name) => name.replace(/ (?=[^ ]+$)/, '\n')),
  'a line break behind the surname': (text, appointments) =>
    replaceNames(text, appointments, (name) => name.replace(/ /, '\n')),
};

/** Lines filled with words up to a width, as mail and plain-text papers are. */
export function wrap(text: string, width: number): string {
  const lines: string[] = [];
  let line = '';
  for (const word of text.split(' ')) {
    if (line !== '' && line.length + 1 + word.length > width) {
      lines.push(line);
      line = word;
    } else line = line === '' ? word : `${line} ${word}`;
  }
  lines.push(line);
  return lines.join('\n');
}
