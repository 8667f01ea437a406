import { readFileSync } from 'node:fs';

/** One row that a perfect extractor makes of a passage; `place` NULL where the text ties the post to none. */
export interface ExpectedOfficial {
  readonly name: string;
  readonly position: string;
  readonly tenure: string;
  readonly place: string | null;
}

/** An annotated passage; `published` ISO date. */
export interface OfficialPassage {
  readonly published: string;
  readonly place: string | null;
  readonly body: string;
  readonly officials: readonly ExpectedOfficial[];
}

const orNull = (words: string) => (words === '-' ? null : words);

/** Reads a file of passages; its head says how they are written. */
export function readOfficialPassages(file: string | URL): OfficialPassage[] {
  return readFileSync(file, 'utf8')
    .split(/^## /m)
    .slice(1)
    .map((block) => {
      const [head, ...lines] = block.trim().split('\n');
      const [published, place] = head!.split(' | ');
      return {
        published: published!,
        place: orNull(place!),
        body: lines.filter((line) => !line.startsWith('= ')).join('\n'),
        officials: lines
          .filter((line) => line.startsWith('= '))
          .map((line) => {
            const [name, position, tenure, unit] = line.slice(2).split(' | ');
            return { name: name!, position: position!, tenure: tenure!, place: orNull(unit!) };
          }),
      };
    });
}
