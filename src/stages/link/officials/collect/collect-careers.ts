import { mentionsOf } from '../../../../model/mentions-of.ts';
import { indexAt, type Span } from '../../../../model/span.ts';
import type { Holding } from '../holding.ts';
import type { ToldArticle } from '../told-article.ts';
import { byStart, holdingsOf } from './collect-holdings.ts';

/**
 * Lines of a career (`2006 - 2010: Bí thư Tỉnh đoàn;`) belong to the last person named in full before them; what lasts
 * till now is current. Posts that stand with a name of their own are left to that name.
 */
export function collectCareers(stated: readonly Holding[], { mentions }: ToldArticle): Holding[] {
  const posts = byStart(mentions, 'post');
  const taken = new Set(stated.map((holding) => holding.postAt));
  const names = mentionsOf(mentions, 'name').filter((name) => !name.values.given);
  const lines = mentionsOf(mentions, 'career-line');
  const subjectAt = ({ start }: Span) => indexAt(names, start - 1);
  return lines.flatMap((line, index) => {
    const subject = names[subjectAt(line)];
    // A year alone opens a step only among others of its person.
    const isKin = (other: Span | undefined) => other !== undefined && subjectAt(other) === subjectAt(line);
    if (line.values.step === true && !isKin(lines[index - 1]) && !isKin(lines[index + 1])) return [];
    const listed = line.values.starts.map((start) => posts.get(start)!);
    if (subject === undefined || listed.some((post) => taken.has(post.start))) return [];
    const { from, to } = line.values;
    const held = { held_from: from, held_to: to };
    const lasts = to === null && line.values.step !== true;
    // The evidence is the line: the name may stand paragraphs above it.
    return holdingsOf(line, subject, listed, null, lasts ? 'current' : 'former').map((holding) => ({
      ...holding,
      ...held,
      start: line.start,
      end: line.end,
    }));
  });
}
