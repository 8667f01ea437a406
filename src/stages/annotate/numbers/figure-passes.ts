import { datePartPass } from '../dates/date-part-pass.ts';
import type { Pass } from '../pass.ts';
import { cuePasses } from './cue-passes.ts';
import { figurePass } from './figure-pass.ts';
import { countNormalisers } from './read-count.ts';

const countPass: Pass = { name: 'counts', kinds: ['count'], normalisers: countNormalisers };

/** All passes over figures, in order; nothing in them hangs on officials or documents. */
export const figurePasses: readonly Pass[] = [datePartPass, figurePass, countPass, ...cuePasses];
