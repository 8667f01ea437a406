import type { Pass } from '../pass.ts';
import {
  act,
  body,
  countedPersons,
  decidingPost,
  namedPerson,
  opening,
  people,
  pronoun,
  reach,
  shift,
  status,
  subject,
  unnamedPersons,
} from './event-values.ts';

/** Verbs of cadre work, then the persons round them, then which person each verb reaches, its status and its decider. */
export const eventPasses: readonly Pass[] = [
  { name: 'persons sent off', kinds: ['event-sent', 'event-installed'], normalisers: { reach } },
  {
    name: 'event verbs',
    kinds: ['event-act'],
    avoids: ['org', 'post', 'name', 'unit'],
    normalisers: { act },
  },
  { name: 'event voices', kinds: ['event-voice'], normalisers: { reach } },
  {
    name: 'event persons',
    kinds: ['event-person'],
    normalisers: {
      'named-person': namedPerson,
      'counted-persons': countedPersons,
      'unnamed-persons': unnamedPersons,
      pronoun,
    },
  },
  { name: 'lists of event persons', kinds: ['event-people'], normalisers: { people } },
  { name: 'objects of events', kinds: ['event-reach'], normalisers: { reach } },
  { name: 'rolls of counted persons', kinds: ['event-roll'], normalisers: { reach } },
  {
    name: 'parts of counted persons',
    kinds: ['event-part', 'event-partition'],
    rivals: 'kind',
    normalisers: { opening, reach },
  },
  { name: 'subjects of events', kinds: ['event-subject'], normalisers: { subject } },
  { name: 'counted cases', kinds: ['event-case'], normalisers: { subject } },
  {
    name: 'purposes of events',
    kinds: ['event-candidacy', 'event-study', 'event-plan', 'event-charge', 'event-posting', 'event-consult'],
    rivals: 'kind',
    normalisers: { reach },
  },
  { name: 'elliptic clauses', kinds: ['event-series'], normalisers: { opening } },
  { name: 'posts given in turn', kinds: ['event-turn'], normalisers: { reach } },
  { name: 'status of events', kinds: ['event-status'], normalisers: { status } },
  {
    name: 'deciders of events',
    kinds: ['event-decider'],
    normalisers: { body, 'deciding-post': decidingPost },
  },
  { name: 'goals of events', kinds: ['event-goal'], normalisers: { body } },
  {
    name: 'grounds of events',
    kinds: ['event-ground', 'event-back', 'event-successor', 'event-proposal', 'event-pending'],
    rivals: 'kind',
    normalisers: { reach },
  },
  {
    name: 'bounds of events',
    kinds: ['event-floor', 'event-rate', 'event-membership', 'event-purpose', 'event-guests', 'event-shift', 'event-courtesy'],
    rivals: 'kind',
    normalisers: { reach, shift },
  },
  { name: 'beginnings of events', kinds: ['event-since'], normalisers: { reach } },
];
