import { describe, expect, it } from 'vitest';
import { buildPositionCoder } from '../../../../src/stages/link/officials/code-position.ts';
import { extract, reference } from '../../../support/extract.ts';
import { type GridPost, gridPosts, orders, spellings } from './post-grid.ts';

const code = buildPositionCoder(reference.lexicons.get('expansions') ?? []);
const name = 'Vi Thị Lan';

/** Combinations of one spelling are numbered; a step prime to the sizes of the grid spreads the sample over all of it. */
const combinations = gridPosts.length * orders.length * Object.keys(spellings).length;
const step = 41;

/** What differs from what the post says, in words; empty when nothing does. */
function faults(post: GridPost, order: (typeof orders)[number], spelling: string): string[] {
  const text = order[0].replace('N', () => name).replace('P', () => spellings[spelling]!(post));
  const { appointments, branches } = extract(text, { published_on: post.date });
  const row = appointments.find((one) => one.person_name === name);
  if (row === undefined) return [`no row: ${text}`];
  const found: Record<string, unknown> = {
    code: row.position_code,
    level: row.level,
    place: row.place,
    tenure: row.tenure,
    organization: row.organization && code(row.organization),
    branch: branches?.find((one) => one.position_code === row.position_code)?.branch ?? null,
  };
  const wanted: Record<string, unknown> = {
    code: code(post.position),
    level: post.level,
    place: post.place,
    tenure: order[1],
    organization: code(post.organization),
    branch: post.branch,
  };
  return Object.keys(wanted)
    .filter((key) => found[key] !== wanted[key])
    .map((key) => `${key}: ${found[key]}, not ${wanted[key]}: ${text.normalize('NFC')}`);
}

describe('posts composed by grammar', () => {
  it('is a grid of many thousand', () => expect(combinations).toBeGreaterThan(20_000));
  for (const [at, spelling] of Object.keys(spellings).entries())
    it(spelling, () => {
      const wrong: string[] = [];
      let tried = 0;
      for (let number = at; number < gridPosts.length * orders.length; number += step) {
        tried++;
        const post = gridPosts[Math.floor(number / orders.length)]!;
        wrong.push(...faults(post, orders[number % orders.length]!, spelling));
      }
      expect(tried).toBeGreaterThan(100);
      expect(wrong).toEqual([]);
    });
});
