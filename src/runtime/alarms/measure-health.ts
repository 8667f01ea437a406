import type { Article } from '../../model/article.ts';
import type { ArticleFacts } from '../../model/facts.ts';
import type { Corpus } from '../records/collect-corpus.ts';
import type { SourceHealth } from '../records/run-record.ts';

/** Fields whose filling is watched: what cleaning reads beside the text, and each kind of fact. */
const articleFields = [
  'title',
  'lead',
  'author',
  'published_on',
] as const satisfies readonly (keyof Article)[];
const factFields = ['appointments', 'citations', 'percentages', 'quantities', 'dates', 'events'] as const;

/** What a run's new pages and versions gave, by source: the base of every alarm on layouts. */
export function measureHealth(
  corpus: Corpus,
  facts: readonly ArticleFacts[],
  since: string,
): Record<string, SourceHealth> {
  const factsOf = new Map(facts.map((one) => [one.article_id, one]));
  const health: Record<
    string,
    {
      pages: number;
      articles: number;
      challenges: number;
      filled: Record<string, number>;
      missed?: Record<string, number>;
    }
  > = {};
  for (const { page, outcome } of corpus.pages) {
    if (page.fetched_at < since) continue;
    const one = (health[page.source_id] ??= { pages: 0, articles: 0, challenges: 0, filled: {} });
    one.pages++;
    if (outcome.verdict === 'challenge') one.challenges++;
    const { article } = outcome;
    if (!article) continue;
    one.articles++;
    for (const part of missedParts(article)) {
      one.missed ??= {};
      one.missed[part] = (one.missed[part] ?? 0) + 1;
    }
    const told = factsOf.get(article.article_id);
    const filled = [
      ...articleFields.filter((name) => article[name] !== null),
      ...factFields.filter((name) => (told?.[name].length ?? 0) > 0),
    ];
    for (const name of [...articleFields, ...factFields])
      one.filled[name] = (one.filled[name] ?? 0) + Number(filled.includes(name));
  }
  return health;
}

/** What the profile of the article's source names but could not find on the page. */
function missedParts({ notes }: Article): ReadonlySet<string> {
  return new Set(notes.flatMap((note) => /^profile-miss: (\w+)/.exec(note)?.[1] ?? []));
}
