import type { Pass } from '../pass.ts';
import { impossibleDateNormalisers } from './impossible-dates.ts';
import { datePartNormalisers } from './read-date-part.ts';
import { lunarNormalisers } from './read-lunar.ts';
import { spanNormalisers } from './read-span.ts';

/** Single date expressions, as edges for the rules that compose them. */
export const datePartPass: Pass = {
  name: 'date parts',
  kinds: ['date-part', 'impossible-date'],
  normalisers: {
    ...datePartNormalisers,
    ...spanNormalisers,
    ...lunarNormalisers,
    ...impossibleDateNormalisers,
  },
};
