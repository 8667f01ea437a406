import { describe, expect, it } from 'vitest';
import { pickNewest } from '../../../src/stages/warehouse/pick-newest.ts';
import { article, page } from './sample-input.ts';

function read(day: number, content: string, status: number | null = 200) {
  const page_id = `p${day}`;
  return {
    page: { ...page, page_id, fetched_at: `2026-01-0${day}T00:00:00.000Z`, http_status: status },
    article: status === 200 ? { ...article, page_id, content_hash: content } : null,
  };
}

describe('pickNewest', () => {
  it('takes the newest version whatever the order and counts changes of the text only', () => {
    const [newest] = pickNewest([read(3, 'two'), read(1, 'one'), read(2, 'one')]);
    expect(newest).toMatchObject({ version: 2, vanished_on: null });
    expect(newest?.article.page_id).toBe('p3');
    expect(newest?.first_seen_at).toBe('2026-01-01T00:00:00.000Z');
    expect(newest?.last_seen_at).toBe('2026-01-03T00:00:00.000Z');
  });

  it('keeps a vanished article with the day on which it was first found gone', () => {
    const [newest] = pickNewest([read(1, 'one'), read(2, '', 404), read(3, '', 410)]);
    expect(newest).toMatchObject({
      version: 1,
      vanished_on: '2026-01-02',
      last_seen_at: '2026-01-01T00:00:00.000Z',
    });
  });

  it('forgets that an article was gone once it is back', () => {
    expect(pickNewest([read(1, 'one'), read(2, '', 404), read(3, 'one')])[0]?.vanished_on).toBeNull();
  });
});
