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

  describe('of an address that redirects', () => {
    const at = (path: string, day: number, to: string | null = null) => {
      const one = read(day, 'one', to === null ? 200 : 301);
      const url = `http://a.vn/${path}`;
      return {
        page: { ...one.page, page_id: `${path}${day}`, url },
        article: one.article && { ...one.article, article_id: path, url },
        movedTo: to === null ? null : `http://a.vn/${to}`,
      };
    };
    const tell = (...reads: ReturnType<typeof at>[]) =>
      pickNewest(reads).map(({ article, vanished_on, moved_to, first_seen_at }) => [
        article.article_id,
        vanished_on,
        moved_to,
        first_seen_at.slice(8, 10),
      ]);

    it('names the article at its end, which is as old as the one that moved there', () => {
      expect(tell(at('a', 1), at('a', 3, 'b'), at('b', 3))).toEqual([
        ['a', '2026-01-03', 'b', '01'],
        ['b', null, null, '01'],
      ]);
      expect(tell(at('a', 1), at('a', 3, 'b'), at('b', 3, 'c'), at('c', 4))[0]).toEqual([
        'a',
        '2026-01-03',
        'c',
        '01',
      ]);
    });

    it('takes it for gone when there is no article at its end, or no end', () => {
      expect(tell(at('a', 1), at('a', 3, ''))).toEqual([['a', '2026-01-03', null, '01']]);
      expect(tell(at('a', 1), at('a', 3, 'b'), at('b', 3, 'b2'), at('b2', 3, 'b'))).toEqual([
        ['a', '2026-01-03', null, '01'],
      ]);
    });

    it('forgets the redirect once the article is back', () => {
      expect(tell(at('a', 1), at('a', 3, 'b'), at('b', 3), at('a', 4))[0]).toEqual(['a', null, null, '01']);
    });
  });
});
