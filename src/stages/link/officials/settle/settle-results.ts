import { indexAt, type Span } from '../../../../model/span.ts';
import type { Holding } from '../holding.ts';
import type { ToldArticle } from '../told-article.ts';

/** Items of a list that are looked back over for the line that leads it. */
const longestList = 40;
/** A line of a list: `- Chủ tịch HĐND: Bà X`, `1. …`. */
const item = /^\s*(?:[-–—+•*]|\d{1,2}[.)/])/u;

/** Posts in a list that tells the outcome of an election (`Kết quả bầu cử:` and its lines) are being taken up. */
export function settleResults(
  holdings: readonly Holding[],
  { text, sentences, cues }: ToldArticle,
): Holding[] {
  const wordsOf = (index: number) => text.slice(sentences[index]?.start, sentences[index]?.end);
  const isElection = ({ start, end }: Span) => {
    const cue = cues[indexAt(cues, end - 1)];
    return cue !== undefined && cue.start >= start && cue.class === 'elect';
  };
  return holdings.map((holding) => {
    const sentence = indexAt(sentences, holding.postAt);
    if (holding.tenure !== null || holding.nameAt < holding.postAt || !item.test(wordsOf(sentence)))
      return holding;
    let lead = sentence - 1;
    while (lead > sentence - longestList && lead >= 0 && item.test(wordsOf(lead))) lead--;
    const led = lead >= 0 && wordsOf(lead).trimEnd().endsWith(':') && isElection(sentences[lead]!);
    return led ? { ...holding, tenure: 'incoming' } : holding;
  });
}
