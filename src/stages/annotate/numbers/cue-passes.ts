import { cueValues } from '../../../model/mentions/cue-mentions.ts';
import type { LexiconEntry } from '../../../model/reference.ts';
import type { Normaliser, Pass } from '../pass.ts';

const constant: Normaliser = (view) => view.values;

const changeCue: Normaliser = (view) => {
  const { attributes } = view.edge('g')!.payload as LexiconEntry;
  return { ...view.values, change: attributes.change ?? null, basis: attributes.basis ?? null };
};

const levelCue: Normaliser = (view) => {
  const { attributes } = view.edge('l')!.payload as LexiconEntry;
  return { level: attributes.level || null };
};

const boundCue: Normaliser = (view) => {
  const { attributes } = view.edge('b')!.payload as LexiconEntry;
  return { comparator: attributes.code ?? null };
};

const normalisers = { constant, 'bound-cue': boundCue, 'change-cue': changeCue, 'level-cue': levelCue };

/** Cues of every kind at once: the same word may be a verb before a figure, a cue of change and the end of a noun phrase. */
export const cuePasses: readonly Pass[] = [
  {
    name: 'cues',
    kinds: [
      'status-cue',
      'basis-cue',
      'change-cue',
      'level-cue',
      'now-cue',
      'origin-cue',
      'report-cue',
      'programme-cue',
      'setting-cue',
      'governing-cue',
      'whole-cue',
      'time-cue',
      'with-cue',
      'own-unit-cue',
      'past-span-cue',
      'base-cue',
      'bound-cue',
      'span-cue',
      'bound-from-cue',
      'phrase-head',
      'phrase-lead',
      'phrase-rest',
      'phrase-tail',
      'phrase-joint',
      'phrase-stop',
      'phrase-adverb',
      'phrase-and',
      'phrase-part',
      'phrase-report',
      'phrase-counter',
      'phrase-whole',
      'phrase-predicate',
      'phrase-anaphor',
      'noun-joint',
      'bound-noun',
      'bound-group',
      'phrase-among',
      'clause-stop',
      'in-turn-cue',
      'turn-cue',
      'vote-cue',
      'having-cue',
      'though-cue',
      'cell-change',
      'giving-cue',
      'counterpart-cue',
      'assent-cue',
      'deed-cue',
      'more-cue',
      'roster-cue',
      'round-cue',
      'poll-cue',
      'year-end-cue',
      'nation-cue',
      'yearly-cue',
      'outlook-cue',
      'planned-cue',
      'result-head',
      'taking-up-cue',
      'weight-cue',
      'actor-cue',
      'leading-cue',
      'person-cue',
      'grade-cue',
      'extreme-cue',
      'rating-cue',
      'measured-cue',
      'amount-head-cue',
      'output-cue',
      'occasion-cue',
      'sector-cue',
      'fund-cue',
      'denial-cue',
      'cause-cue',
      'growing-cue',
      'plan-document-cue',
      'short-of-cue',
      'copula-cue',
      'mean-cue',
      'committee-cue',
      'topic-cue',
      'trait-cue',
      'amounts-to-cue',
      'term-end-cue',
      'example-cue',
    ],
    rivals: 'kind',
    normalisers,
    constants: cueValues,
  },
];
