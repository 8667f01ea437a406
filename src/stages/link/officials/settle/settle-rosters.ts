import { groupBy } from '../../../../model/group-by.ts';
import { mentionsOf } from '../../../../model/mentions-of.ts';
import { indexAt, type Span, startingIn } from '../../../../model/span.ts';
import { listMarker } from '../../list-marker.ts';
import { bringing } from '../career-cues.ts';
import type { Holding } from '../holding.ts';
import type { ToldArticle } from '../told-article.ts';

/** Most characters before the place that opens a line: `Tại`. */
const openedBy = 5;

/**
 * Posts in a roster that tells the outcome of an election or who was appointed are being taken up: `Kết quả bầu cử:`,
 * `Danh sách lãnh đạo các xã mới:` and the lines behind it, each with the posts before their persons.
 */
export function settleRosters(
  holdings: readonly Holding[],
  { text, sentences, paragraphs, mentions, cues }: ToldArticle,
): Holding[] {
  const mayBeListed = (holding: Holding) => holding.tenure === null && opensPart(holding, text);
  if (!holdings.some(mayBeListed)) return [...holdings];
  const wordsOf = ({ start, end }: Span) => text.slice(start, end);
  const announced = mentionsOf(mentions, 'new-holders');
  const attended = mentionsOf(mentions, 'event-attendance');
  const places = mentionsOf(mentions, 'unit');
  // `- Chủ tịch HĐND: Bà X`, `1. …`, `Xã Tân Lập: …`
  const isItem = (line: Span) => {
    if (listMarker.test(wordsOf(line))) return true;
    const place = places[indexAt(places, line.start + openedBy)];
    return place !== undefined && place.start >= line.start && /^\s*:/u.test(text.slice(place.end, line.end));
  };
  const leads = (line: Span) =>
    startingIn(attended, line).length === 0 &&
    (startingIn(announced, line).length > 0 ||
      (wordsOf(line).trimEnd().endsWith(':') &&
        startingIn(cues, line).some((cue) => bringing.has(cue.class))));
  // `Ông A được chỉ định giữ chức Bí thư Đảng ủy phường B. Bí thư Đảng ủy xã C là ông D; …`: the same post elsewhere, so the paragraph goes on.
  const turned = mentionsOf(mentions, 'posts-turned');
  const bySentence = groupBy(holdings, ({ postAt }) => indexAt(sentences, postAt));
  const goesOn = (line: Span, index: number) => {
    const opening = turned[indexAt(turned, line.start + openedBy)];
    if (opening === undefined || opening.start < line.start) return false;
    if (indexAt(paragraphs, line.start) !== indexAt(paragraphs, sentences[index - 1]!.start)) return false;
    const first = bySentence.get(index)?.find(({ postAt }) => postAt === opening.start);
    const taken = bySentence.get(index - 1)?.filter(({ tenure }) => tenure === 'incoming') ?? [];
    return first !== undefined && taken.some((one) => isSamePost(one, first));
  };
  // Whether each sentence is an item of a roster: of a list whose line before the first item says so, or of such a paragraph.
  const isListed: boolean[] = [];
  for (const [index, line] of sentences.entries()) {
    const before = sentences[index - 1];
    const isLed = before !== undefined && (isListed[index - 1]! || leads(before));
    isListed.push((isLed && isItem(line)) || (before !== undefined && goesOn(line, index)));
  }
  return holdings.map((holding) =>
    mayBeListed(holding) && isListed[indexAt(sentences, holding.postAt)]
      ? { ...holding, tenure: 'incoming' as const }
      : holding,
  );
}

function isSamePost(one: Holding, other: Holding): boolean {
  return one.role === other.role && one.branch === other.branch && one.level === other.level;
}

/** `Bí thư Đảng ủy: ông X; Chủ tịch UBND xã Y`: before its person, behind a mark or at the line's beginning. */
function opensPart({ postAt, nameAt }: Holding, text: string): boolean {
  return nameAt > postAt && /(?:^|[\n:;,.)*•+–—-])\s*$/u.test(text.slice(Math.max(0, postAt - 3), postAt));
}
