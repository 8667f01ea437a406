import { mentionsOf } from '../../../../model/mentions-of.ts';
import { indexAt } from '../../../../model/span.ts';
import type { Holding } from '../holding.ts';
import type { ToldArticle } from '../told-article.ts';

/** Posts that stand before their persons behind a verb (`chỉ định P là ông X; Q là bà Y`) are being taken up, to the end of the sentence. */
export function settleTurned(
  holdings: readonly Holding[],
  { text, sentences, mentions }: ToldArticle,
): Holding[] {
  const heads = mentionsOf(mentions, 'elected-turned');
  const isListed = ({ postAt }: Holding) => {
    const head = heads[indexAt(heads, postAt)];
    return head !== undefined && indexAt(sentences, head.start) === indexAt(sentences, postAt);
  };
  return holdings.map((holding) =>
    holding.tenure === null && isTurned(holding, text) && isListed(holding)
      ? { ...holding, tenure: 'incoming' as const }
      : holding,
  );
}

/** `Chủ tịch UBND xã là ông X`, `Chủ tịch UBND xã: ông X`; neither `Chủ tịch UBND xã X` nor `Chủ tịch UBND xã, ông X`. */
function isTurned({ postEnd, nameAt }: Holding, text: string): boolean {
  return nameAt - postEnd > 1 && text[postEnd] !== ',';
}
