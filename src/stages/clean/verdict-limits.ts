/** One threshold of a verdict: characters or counts, and why it stands where it does. */
interface VerdictLimit {
  readonly value: number;
  readonly why: string;
}

/** Name -> threshold and its reason: what `judgePage` compares with. Lengths are characters of visible or kept text. */
export const verdictLimits = {
  bare: { value: 40, why: 'a page that shows less says nothing: a blank frame, one word, a spinner' },
  wall: { value: 300, why: 'a wall of scripts shows a line of excuse at most, and never a paragraph' },
  small: {
    value: 1_500,
    why: 'challenge and login pages stand alone; a page with menus round them shows more than this',
  },
  errorPage: {
    value: 4_500,
    why: 'an error page in the portal’s own frame still has its menus, and little else',
  },
  errorText: { value: 600, why: 'an error is told in a few sentences; a longer text only quotes the words' },
  loginText: { value: 200, why: 'a login page has labels and a hint, no paragraph' },
  recordText: {
    value: 1_500,
    why: 'a document’s record is a table of labels; more rows are a text with a table',
  },
  recordProse: { value: 600, why: 'a summary of the document may stand under its record' },
  announced: {
    value: 2_000,
    why: 'summaries under linked headlines; a text as long is an article with links in it',
  },
  plain: { value: 500, why: 'three sentences in running text: an article, whatever is known of its title' },
  long: { value: 1_200, why: 'no list of summaries keeps so much text once its teasers are left out' },
  manyTeasers: { value: 12, why: 'fewer boxes that lead elsewhere stand beside an article on any portal' },
  someTeasers: { value: 8, why: 'beside a short text more of them make it one summary among others' },
  titled: { value: 60, why: 'one sentence under a title that page and address agree on is short news' },
  paragraphs: { value: 250, why: 'two paragraphs without such a title must say a little more' },
  alone: { value: 120, why: 'one paragraph on a page that leads nowhere else' },
  leads: { value: 3, why: 'a page with fewer links of a headline’s length leads nowhere' },
  listLinks: { value: 5, why: 'so many headlines are a list even where no box repeats' },
  listTeasers: { value: 3, why: 'so many like boxes are a list' },
  strongTitle: {
    value: 7,
    why: 'a heading right over the text, or a line that metadata repeat: see find-title',
  },
  framedTitle: {
    value: 4,
    why: 'less than a line of metadata: a document in a frame says that the page is its own',
  },
  excuse: { value: 160, why: 'one sentence says that there is nothing; a longer text only uses the words' },
  proseWords: { value: 12, why: 'a shorter line may be a heading, a caption or a menu' },
} as const satisfies Record<string, VerdictLimit>;

export type VerdictLimitName = keyof typeof verdictLimits;

/** The threshold of that name. */
export function limitOf(name: VerdictLimitName): number {
  return verdictLimits[name].value;
}
