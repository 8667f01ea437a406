import { groupBy } from '../../../../model/group-by.ts';
import { mentionsOf } from '../../../../model/mentions-of.ts';
import { indexAt, type Span, startingIn } from '../../../../model/span.ts';
import { isPlaceLine } from '../../is-place-line.ts';
import { listMarker } from '../../list-marker.ts';
import type { Holding } from '../holding.ts';
import type { ToldArticle } from '../told-article.ts';

/** A list goes on behind a line that ends in one of these. */
const goesOn = /[:;,]\s*$/u;
/** Most characters before the post that opens a line: `Các Phó Chủ tịch`. */
const openedBy = 4;

/**
 * Posts that a list gives behind `bầu các đồng chí:`, in the same sentence or in the lines after it, are being taken up; but not
 * beside another post that the line says is taken up. Where the list elects to Party posts, a state post beside one is held
 * already (`Phó Bí thư Huyện ủy, Chủ tịch UBND huyện`), and the other way round: what others are elected to alone tells.
 */
export function settleElected(
  holdings: readonly Holding[],
  { text, sentences, mentions }: ToldArticle,
): Holding[] {
  const heads = mentionsOf(mentions, 'elected-list');
  if (heads.length === 0) return [...holdings];
  const posts = mentionsOf(mentions, 'posts');
  const places = [...mentionsOf(mentions, 'unit'), ...mentionsOf(mentions, 'org')].sort(
    (a, b) => a.start - b.start,
  );
  // An item opens with a mark, a number, a letter or a post (`Chủ tịch HĐND: bà X`), or says where those of the next items are.
  const isItem = (line: Span) => {
    const { start, end } = line;
    const post = posts[indexAt(posts, start + openedBy)];
    return (
      listMarker.test(text.slice(start, end)) ||
      (post !== undefined && post.start >= start) ||
      isPlaceLine(line, text, startingIn(places, line))
    );
  };
  const lists = heads.map((head) => ({ start: head.end, end: endOfList(head, text, sentences, isItem) }));
  const sentenceOf = (holding: Holding) => indexAt(sentences, holding.postAt);
  const moved = new Set(
    holdings.filter(({ tenure }) => tenure === 'incoming').map((one) => `${sentenceOf(one)} ${one.name}`),
  );
  const listOf = (holding: Holding) => {
    const list = lists[indexAt(lists, holding.start)];
    return list !== undefined && holding.end <= list.end ? list : undefined;
  };
  const listed = holdings.filter((one) => one.tenure === null && listOf(one) !== undefined);
  const kindsOf = new Map(
    [...groupBy(listed, ({ name }) => name)].map(([name, own]) => [name, new Set(own.map(isParty))]),
  );
  const alone = new Set(
    [...kindsOf.values()].filter(({ size }) => size === 1).flatMap((kinds) => [...kinds]),
  );
  // `Chủ tịch: Ông X, Bí thư Huyện ủy`: what a roster's line opens with is taken up, what stands behind a name there is held.
  const opensRoster = ({ start }: Span) => {
    const opening = posts[indexAt(posts, start + openedBy)];
    return opening !== undefined && opening.start >= start && text[opening.end] === ':';
  };
  const heldAlready = (holding: Holding) =>
    opensRoster(sentences[sentenceOf(holding)]!)
      ? holding.postAt > holding.nameAt
      : kindsOf.get(holding.name)?.size === 2 && alone.size === 1 && !alone.has(isParty(holding));
  return holdings.map((holding) => {
    if (holding.tenure !== null || listOf(holding) === undefined) return holding;
    if (heldAlready(holding)) return { ...holding, tenure: 'current' as const };
    return moved.has(`${sentenceOf(holding)} ${holding.name}`)
      ? holding
      : { ...holding, tenure: 'incoming' as const };
  });
}

function isParty({ joint, branch, party, position }: Holding): boolean {
  return joint || branch === 'party' || (party !== null && position.endsWith(party));
}

function endOfList(
  head: Span,
  text: string,
  sentences: readonly Span[],
  isItem: (line: Span) => boolean,
): number {
  let index = indexAt(sentences, head.end - 1);
  while (index + 1 < sentences.length) {
    const { start, end } = sentences[index]!;
    if (!isItem(sentences[index + 1]!) && !goesOn.test(text.slice(start, end))) break;
    index++;
  }
  return sentences[index]?.end ?? head.end;
}
