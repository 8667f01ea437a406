import type { AppointmentRow } from './compare-facts.ts';
import { letterRewrites } from './rewrite-letters.ts';
import { lineRewrites } from './rewrite-lines.ts';
import { markRewrites } from './rewrite-marks.ts';
import { nameRewrites } from './rewrite-names.ts';
import { spaceRewrites } from './rewrite-spaces.ts';

/** One way in which a paper or a paste may write the same words: the text and who is named in it -> the text rewritten. */
export type Rewrite = (text: string, appointments: readonly AppointmentRow[]) => string;

/** Rewritings of an article's body, which leave every fact as it is. */
export const bodyRewrites: Readonly<Record<string, Rewrite>> = {
  ...letterRewrites,
  ...markRewrites,
  ...nameRewrites,
  'decomposed letters and long dashes': chain(
    letterRewrites['decomposed letters']!,
    markRewrites['long dashes']!,
  ),
  'capitals in a table': chain(nameRewrites['names in capitals']!, markRewrites['a table row around it']!),
  'old tones and spaces before marks': chain(
    letterRewrites['the other tone placement']!,
    markRewrites['a space before each comma']!,
  ),
};

/** Rewritings of what cleaning is given, which leave every fact of the cleaned body as it is. */
export const sourceRewrites: Readonly<Record<string, Rewrite>> = {
  ...spaceRewrites,
  ...lineRewrites,
  'a break inside a name, decomposed': chain(
    lineRewrites['a line break inside a name']!,
    letterRewrites['decomposed letters']!,
  ),
};

function chain(first: Rewrite, second: Rewrite): Rewrite {
  return (text, appointments) => second(first(text, appointments), appointments);
}
