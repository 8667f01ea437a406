import type { Pass } from '../pass.ts';
import { charge } from './charge-values.ts';
import {
  appointment,
  called,
  careerLine,
  careerStep,
  cue,
  enumerated,
  givenName,
  handOver,
  listedName,
  moveOfPosts,
  mover,
  name,
  postOwner,
  posts,
  profileHead,
  profilePosts,
  pronoun,
  replaced,
  spot,
  unnamed,
} from './name-values.ts';
import { org } from './org-values.ts';
import { post, postFull } from './post-values.ts';
import { frame, side, unit } from './unit-values.ts';

/** Units, then the bodies that they stand in, then posts in bodies, then names beside posts, then who holds what. */
export const officialPasses: readonly Pass[] = [
  { name: 'units', kinds: ['unit'], normalisers: { unit } },
  { name: 'sides', kinds: ['unit-side'], normalisers: { side } },
  { name: 'orgs', kinds: ['org'], normalisers: { org } },
  { name: 'posts', kinds: ['post'], normalisers: { post } },
  { name: 'posts with their unit', kinds: ['post-full'], normalisers: { 'post-full': postFull } },
  { name: 'bare units', kinds: ['unit-bare'], avoids: ['post', 'org', 'unit'], normalisers: { unit } },
  { name: 'frames', kinds: ['unit-frame'], normalisers: { frame } },
  { name: 'verbs in capitals', kinds: ['headline-verb'], normalisers: { spot } },
  {
    name: 'names',
    kinds: ['name'],
    avoids: ['post', 'org', 'unit', 'unit-bare'],
    normalisers: { name, 'given-name': givenName },
  },
  { name: 'figures of history', kinds: ['figure'], normalisers: { called } },
  {
    name: 'names in doubt',
    kinds: ['name-doubtful'],
    avoids: ['post', 'org', 'unit', 'unit-bare', 'name'],
    normalisers: { called },
  },
  {
    name: 'names in lists',
    kinds: ['name-listed'],
    avoids: ['name', 'unit-bare'],
    normalisers: { 'listed-name': listedName },
  },
  { name: 'pronouns', kinds: ['pronoun'], normalisers: { pronoun, replaced } },
  { name: 'lists of posts', kinds: ['posts'], normalisers: { posts } },
  { name: 'posts before their holders', kinds: ['posts-turned'], normalisers: { spot } },
  { name: 'appointments', kinds: ['appointment'], normalisers: { appointment } },
  {
    name: 'moves',
    kinds: ['take-up', 'give-up', 'hand-over', 'being', 'shared-posts'],
    normalisers: { 'move-of-posts': moveOfPosts, 'hand-over': handOver, enumerated },
  },
  { name: 'posts told before', kinds: ['take-up-same'], normalisers: { spot } },
  { name: 'owners of posts', kinds: ['post-owner'], normalisers: { 'post-owner': postOwner } },
  { name: 'posts without a name', kinds: ['post-unnamed'], normalisers: { unnamed } },
  {
    name: 'lists of the elected',
    kinds: ['elected-list', 'elected-turned', 'new-holders'],
    rivals: 'kind',
    normalisers: { spot },
  },
  {
    name: 'lines of careers',
    kinds: ['career-line'],
    normalisers: { 'career-line': careerLine, 'career-step': careerStep },
  },
  {
    name: 'profiles',
    kinds: ['profile-head', 'profile-posts', 'profile-end', 'profile-aside'],
    rivals: 'kind',
    normalisers: { 'profile-head': profileHead, 'profile-posts': profilePosts, spot },
  },
  { name: 'replaced persons', kinds: ['replaced'], normalisers: { replaced } },
  { name: 'relatives of persons', kinds: ['relative'], normalisers: { replaced } },
  { name: 'who is cited', kinds: ['source'], normalisers: { replaced } },
  { name: 'who moves others', kinds: ['mover'], normalisers: { mover } },
  { name: 'bodies in charge', kinds: ['charge'], normalisers: { charge } },
  { name: 'orders of the news', kinds: ['news-order'], normalisers: { spot } },
  { name: 'career cues', kinds: ['career-cue', 'since', 'post-column'], normalisers: { cue, spot } },
];
