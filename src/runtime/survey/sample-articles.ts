import type { Extraction } from '../workers/extract-article.ts';
import type { PortalReader } from './portal-reader.ts';
import type { PortalVisitor } from './portal-visitor.ts';
import type { PortalSurvey } from './survey-types.ts';

/** Reads some of the articles that titles lead to, and the unit that most of them are the news of. */
export async function sampleArticles(
  titles: readonly string[],
  most: number,
  visitor: PortalVisitor,
  reader: PortalReader,
  extraction: Extraction,
): Promise<Pick<PortalSurvey, 'sampled' | 'unit' | 'unitVotes'>> {
  const sampled: { url: string; title: string }[] = [];
  const units: PortalSurvey['unit'][] = [];
  // From all over the lists: the first titles of a start page are its notices.
  const step = Math.max(1, Math.floor(titles.length / (2 * most)));
  for (let at = 0; at < titles.length && sampled.length < most && !visitor.isSpent; at += step) {
    const visited = await visitor.visit(titles[at]!);
    const article = visited && reader.clean(visited).article;
    if (!article) continue;
    sampled.push({ url: article.url ?? titles[at]!, title: article.title ?? '' });
    const { facts } = extraction.extract(article, null);
    units.push({ province: facts?.province ?? null, district: facts?.district ?? null });
  }
  const { unit, votes } = vote(units);
  return { sampled, unit, unitVotes: { votes, of: units.length } };
}

/** The unit that most articles are the news of; none when they don't agree. */
function vote(units: readonly PortalSurvey['unit'][]): { unit: PortalSurvey['unit']; votes: number } {
  const counts = new Map<string, number>();
  for (const unit of units) counts.set(JSON.stringify(unit), (counts.get(JSON.stringify(unit)) ?? 0) + 1);
  const [best] = [...counts].sort(([a, m], [b, n]) => n - m || (a < b ? -1 : 1));
  if (!best || best[1] * 2 <= units.length)
    return { unit: { province: null, district: null }, votes: best?.[1] ?? 0 };
  return { unit: JSON.parse(best[0]), votes: best[1] };
}
