import type { Article } from '../../model/article.ts';
import type { ArticleFacts } from '../../model/facts.ts';
import { foldKey } from '../../text/fold.ts';

/** Columns that linking may fill from outside the sentence. */
interface Linkable {
  readonly evidence: string;
  readonly text: string;
  readonly person_name?: string | null;
  readonly organization?: string | null;
  readonly place?: string | null;
  readonly place_id?: string | null;
  readonly year_to?: number | null;
  readonly resolved_from?: string | null;
  readonly issuer_inferred?: string | null;
  readonly document_id?: string | null;
  readonly number?: string | null;
}

/** In words, where values come from that the sentence does not spell out: the article's place, its date, other sentences. */
export function describeLinks(row: Linkable, article: Article, facts: ArticleFacts): string[] {
  const sentence = foldKey(row.evidence);
  const says = (words: string) => sentence.includes(foldKey(words));
  const links: string[] = [];
  if (row.person_name && !says(row.person_name))
    links.push(
      `person: ${row.person_name} is named elsewhere in the article, ${quote(row.text)} points there`,
    );
  if (row.place) links.push(`place: ${placeLink(row, facts, says)}`);
  if (row.organization && !says(row.organization))
    links.push(`organization: completed from the posts before it or the unit it belongs to`);
  if (row.year_to && !row.evidence.includes(String(row.year_to)))
    links.push(`year: ${yearLink(row.year_to, article)}`);
  if (row.resolved_from === 'publication')
    links.push(`date: its missing part is that of the publication, ${article.published_on}`);
  if (row.resolved_from === 'context') links.push('date: its missing part is that of a date before it');
  if (row.issuer_inferred) links.push(`issuer: ${row.issuer_inferred}, inferred from the symbol`);
  const document = facts.documents.find(({ document_id }) => document_id === row.document_id);
  if (document?.number && !says(document.number))
    links.push(
      `document: points to ${document.doc_type} ${document.number}, ${document.registry_key ? 'which the registry knows' : 'named elsewhere'}`,
    );
  return links;
}

function placeLink(row: Linkable, facts: ArticleFacts, says: (words: string) => boolean): string {
  const name = row.place!;
  if (says(name)) return `${name}, which the sentence names`;
  const own = name.replace(/^\p{Ll}+(?: \p{Ll}+)* /u, '');
  if (says(own)) return `${name}, by its name in the sentence, the unit that bore it at the article's date`;
  if (name === facts.place || row.place_id === facts.place_id)
    return `${name}, whose news it is; the sentence names none`;
  return name === facts.province || name === facts.district
    ? `${name}, of the level of the post, above the place of the article (${facts.place})`
    : `${name}, from what the article names before`;
}

function yearLink(year: number, { published_on }: Article): string {
  const published = published_on === null ? null : Number(published_on.slice(0, 4));
  if (year === published) return `${year}, in which the article was published`;
  return `${year}, from the figure's period or a sentence before it`;
}

function quote(text: string): string {
  return `“${text.replace(/\s+/g, ' ')}”`;
}
