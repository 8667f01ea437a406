import { describe, expect, it } from 'vitest';
import { extract } from '../../../support/extract.ts';
import { readWordings } from './read-wordings.ts';

const wordings = readWordings();

describe('the ways in which cadre work is told', () => {
  it('are many', () => {
    expect(wordings.length).toBeGreaterThan(200);
  });

  it.each(wordings.map((wording) => [wording.text, wording] as const))(
    '%s',
    (text, { officials, events }) => {
      const facts = extract(text, { published_on: '2020-05-05' });
      const rows = {
        officials: facts.appointments.map((row) => `${row.person_name} | ${row.position} | ${row.tenure}`),
        events: facts.events.map(
          (row) =>
            `${row.type} | ${row.status} | ${row.person_name ?? row.count} | ${row.position_to ?? '-'}`,
        ),
      };
      expect(rows).toEqual({ officials, events });
    },
  );
});
