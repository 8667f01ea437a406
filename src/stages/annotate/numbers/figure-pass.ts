import { boundDateNormalisers } from '../dates/bound-dates.ts';
import { composedDateNormalisers } from '../dates/compose-dates.ts';
import { daysOfMonthNormalisers } from '../dates/days-of-month.ts';
import { durationNormalisers } from '../dates/read-duration.ts';
import type { Pass } from '../pass.ts';
import { numberNormalisers } from './read-number.ts';
import { percentNormalisers } from './read-percent.ts';

/**
 * Every figure is one thing: a date, a percentage, a count, an age, an ordinal, a clock or a page counter. One pass, so
 * that the longest reading wins (`ngày 5 và 6/10` over `5`, `khóa 13` over `13`).
 */
export const figurePass: Pass = {
  name: 'figures',
  kinds: [
    'date',
    'not-date',
    'percent',
    'cell-figure',
    'number',
    'spelled',
    'age',
    'fraction',
    'ordinal',
    'clock',
    'counter',
    'slogan',
  ],
  normalisers: {
    ...composedDateNormalisers,
    ...daysOfMonthNormalisers,
    ...boundDateNormalisers,
    ...numberNormalisers,
    ...percentNormalisers,
    ...durationNormalisers,
  },
};
