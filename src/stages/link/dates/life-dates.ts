import type { Mention } from '../../../model/mention.ts';
import { mentionsOf } from '../../../model/mentions-of.ts';
import { indexAt, type Span } from '../../../model/span.ts';

/** Characters between a word of life and its date: `vào Đảng năm 1998`. */
const near = 3;

/**
 * Offsets of the dates that tell of a person's life and of no post and no event: behind a word of life or with it (`sinh năm 1971`,
 * `SN 1971`, `vào Đảng năm 1998`), or a year in brackets right behind a name, which is the year of birth (`ông Vi Văn Bách (1971)`).
 */
export function lifeDates(mentions: readonly Mention[], text: string): ReadonlySet<number> {
  const words: Span[] = mentionsOf(mentions, 'career-cue').filter(({ values }) => values.class === 'life');
  const names = mentionsOf(mentions, 'name');
  const isLived = ({ start, end }: Span) => {
    const word = words[indexAt(words, start)];
    // `kết nạp 3 đảng viên. Năm 2020, …`: over a full stop the date is the next sentence's.
    const reaches = word !== undefined && word.end <= end && start - word.end <= near;
    if (reaches && !/[.;!?\n]/.test(text.slice(word.end, start))) return true;
    const name = names[indexAt(names, start)];
    return name !== undefined && name.end <= start && text.slice(name.end, start).trim() === '(';
  };
  return new Set(
    mentionsOf(mentions, 'date')
      .filter(isLived)
      .map(({ start }) => start),
  );
}
