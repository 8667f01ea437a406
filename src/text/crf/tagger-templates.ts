const window = [-2, -1, 0, 1, 2];
const pairs = ['-2,-1', '-1,0', '0,1', '1,2'];
const lower = window.map((o) => `T[${o}].lower`);
const forms = [...window.map((o) => `T[${o}]`), ...pairs.map((pair) => `T[${pair}]`)];
const tags = [...window.map((o) => `T[${o}][1]`), ...pairs.map((pair) => `T[${pair}][1]`)];
const title = (...offsets: readonly number[]) => offsets.map((o) => `T[${o}].istitle`);
const own = (column: number) => [-3, -2, -1].map((o) => `T[${o}][${column}]`);

/** Feature templates of vntk's taggers, in vntk's order. Column 0 is the word, 1 its part of speech, 2 its chunk, 3 its name class. */
export const taggerTemplates = {
  pos: [...lower, ...title(0, -1, 1), ...forms, ...own(1), 'T[-3,-2][1]', 'T[-2,-1][1]'],
  chunk: [...lower, ...title(0, -1, 1), ...forms, ...tags, ...own(2)],
  ner: [...lower, ...title(0, -1, 1, -2, 2), ...forms, ...tags, ...own(3)],
} as const;
export type TaggerName = keyof typeof taggerTemplates;
