import { z } from 'zod';

const yes = z.literal(true).optional();
const basis = z.enum(['share', 'plan', 'previous']);

/** A time without its year: which school year or which year before; `told`: the words point to a year told before. */
const unnamedTime = z.strictObject({
  school: z.enum(['this', 'past', 'next']).optional(),
  past: z.literal('year').optional(),
  period: yes,
  told: yes,
});

/** What a rule of a cue says of the words that it finds, by kind; of any other cue only where it stands counts. */
export const cueValues = {
  /** `weak`: gives way to a sure word; `near`: counts right before the figure alone; `done`: unless something says that it was done. */
  'status-cue': z.strictObject({
    status: z.enum(['target', 'actual']),
    weak: z.boolean(),
    near: yes,
    done: yes,
    foreseen: yes,
  }),
  /**
   * What a share is compared with. `same`: with the same time of another year; `compared`: the figure is the comparison itself; `bare`:
   * the words for a time before stand without a word of comparing.
   */
  'basis-cue': z.strictObject({
    basis,
    same: z.boolean().optional(),
    compared: z.boolean().optional(),
    bare: yes,
  }),
  /** `level`: what is reached is said, not by how much it changed; `growth`: a noun that is a rate of change itself. */
  'change-cue': z.strictObject({ role: z.enum(['change', 'growth', 'level']) }),
  'cell-change': z.strictObject({ change: z.enum(['increase', 'decrease']), basis }),
  'now-cue': unnamedTime,
  'year-end-cue': unnamedTime,
  /** Years that reach to the news (`publication`), or to what the text told last. */
  'span-cue': z.strictObject({ from: z.enum(['text', 'publication']) }),
  'past-span-cue': z.strictObject({ start: yes, term: yes }),
  /** `when`: a share of what was so at a time. */
  'origin-cue': z.strictObject({ when: yes }),
  /** `sets`: a document that a figure stands under set it. */
  'governing-cue': z.strictObject({ sets: z.boolean() }),
  'setting-cue': z.strictObject({ tells: yes }),
  'programme-cue': z.strictObject({ alone: yes }),
  'weight-cue': z.strictObject({ sector: yes }),
  'counterpart-cue': z.strictObject({ pair: z.enum(['budget', 'trade']) }),
  'person-cue': z.strictObject({ trait: yes }),
  /** `bare`: says nothing of what is measured by itself. */
  'phrase-head': z.strictObject({ bare: z.boolean() }),
  /** `of`, `among`: the word that a part has to a whole behind the figure; `equal`: what is told is as much as the figure. */
  'phrase-tail': z.strictObject({
    level: yes,
    equal: yes,
    among: z.string().optional(),
    of: z.string().optional(),
  }),
  'bound-noun': z.strictObject({ of: z.string().optional() }),
  'phrase-whole': z.strictObject({ of: z.string(), plural: yes }),
  'phrase-among': z.strictObject({ loose: yes }),
  /** `loose`: also a verb of other things; `person`: persons do it; `asks`: what is said is asked for. */
  'phrase-report': z.strictObject({ loose: yes, person: yes, asks: yes }),
};

/** The values of cues, by kind. */
export type CueMentions = {
  readonly [Kind in keyof typeof cueValues]: z.infer<(typeof cueValues)[Kind]>;
};
