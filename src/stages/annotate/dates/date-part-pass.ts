import type { Pass } from '../pass.ts';
import { datePartNormalisers } from './read-date-part.ts';
import { lunarNormalisers } from './read-lunar.ts';
import { spanNormalisers } from './read-span.ts';

/** Single date expressions, as edges for the rules that compose them. */
export const datePartPass: Pass = {
  name: 'date parts',
  kinds: ['date-part'],
  normalisers: { ...datePartNormalisers, ...spanNormalisers, ...lunarNormalisers },
};
