import { foldKey } from '../../../../src/text/fold.ts';
import { articleOf, extract } from '../../../support/extract.ts';
import type { OfficialPassage } from './read-official-passages.ts';

/** Counts over passages: posts found, wrong and missed; of the found ones, right tenures and places; what went wrong in words. */
export interface OfficialScore {
  posts: { right: number; wrong: number; missed: number };
  names: { right: number; wrong: number; missed: number };
  tenure: { right: number; of: number };
  place: { right: number; of: number };
  readonly errors: string[];
}

/** A wording without what the guideline leaves open: the level behind a department, `Việt Nam`, dashes. */
function wording(position: string): string {
  const folded = foldKey(position)
    .replace(/ việt nam/g, '')
    .replace(/ (?:-|và|&) /g, ' ')
    .replace(/\s+/g, ' ');
  return /(^| )(?:sở|phòng) |đảng ủy /.test(folded)
    ? folded.replace(/ (?:tỉnh|thành phố|huyện|quận|thị xã|xã|phường|thị trấn|đặc khu)$/, '')
    : folded;
}

/** Extracts every passage and compares rows as the guideline says; a place that is not annotated is not asked for. */
export function scoreOfficialPassages(passages: readonly OfficialPassage[]): OfficialScore {
  const score: OfficialScore = {
    posts: { right: 0, wrong: 0, missed: 0 },
    names: { right: 0, wrong: 0, missed: 0 },
    tenure: { right: 0, of: 0 },
    place: { right: 0, of: 0 },
    errors: [],
  };
  for (const passage of passages) {
    const article = articleOf(passage.body);
    const rows = extract(passage.body, {
      origin: article.origin,
      published_on: passage.published,
    }).appointments;
    const left = [...rows];
    const say = (what: string) => score.errors.push(`${passage.body.slice(0, 40)}… ${what}`);
    for (const wanted of passage.officials) {
      const at = left.findIndex(
        (row) =>
          foldKey(row.person_name) === foldKey(wanted.name) &&
          wording(row.position) === wording(wanted.position),
      );
      const row = left[at];
      if (row === undefined) {
        score.posts.missed++;
        say(`missed ${wanted.name} | ${wanted.position}`);
        continue;
      }
      left.splice(at, 1);
      score.posts.right++;
      score.tenure.of++;
      if (row.tenure === wanted.tenure) score.tenure.right++;
      else say(`tenure ${wanted.name} | ${wanted.position}: ${row.tenure}, not ${wanted.tenure}`);
      if (wanted.place === null) continue;
      score.place.of++;
      if (row.place !== null && foldKey(row.place) === foldKey(wanted.place)) score.place.right++;
      else say(`place ${wanted.name} | ${wanted.position}: ${row.place}, not ${wanted.place}`);
    }
    score.posts.wrong += left.length;
    for (const row of left) say(`wrong ${row.person_name} | ${row.position} | ${row.tenure}`);
    const found = new Set(rows.map((row) => foldKey(row.person_name)));
    const names = new Set(passage.officials.map((wanted) => foldKey(wanted.name)));
    for (const name of names) found.has(name) ? score.names.right++ : score.names.missed++;
    for (const name of found) if (!names.has(name)) score.names.wrong++;
  }
  return score;
}

/** F1 of a count of right, wrong and missed. */
export function f1({ right, wrong, missed }: OfficialScore['posts']): number {
  return (2 * right) / (2 * right + wrong + missed);
}
