import { describe, expect, it } from 'vitest';
import type { Article } from '../../../src/model/article.ts';
import { dataFolder } from '../../../src/reference/data-folder.ts';
import { loadReference } from '../../../src/reference/load-reference.ts';
import { allPasses } from '../../../src/stages/annotate/all-passes.ts';
import { prepareAnnotator } from '../../../src/stages/annotate/prepare-annotator.ts';
import { toFacts } from '../../../src/stages/facts/to-facts.ts';
import { prepareLinker } from '../../../src/stages/link/prepare-linker.ts';
import { annotateText } from '../../../src/text/annotate-text.ts';

const reference = loadReference(dataFolder());
const annotator = prepareAnnotator(reference, allPasses);
const linker = prepareLinker(reference);
const rules = new Map(reference.rules.map((rule) => [rule.id, rule]));
const examples = reference.rules.map((rule) => rule.examples[0]!.text);
const tenth = examples.filter((_, index) => index % 10 === 0);

const article: Article = {
  article_id: 'a',
  page_id: 'p',
  source_id: 's',
  url: null,
  origin: 'test',
  title: null,
  lead: null,
  body: '',
  captions: [],
  author: null,
  author_office: null,
  section: null,
  published_on: '2021-03-15',
  published_edtf: null,
  portal_text: null,
  language: 'vi',
  views: null,
  content_hash: '',
  notes: [],
};

/** The same objects, each reading of a property counted: a step is a look at a mention, a token or a stretch of text. */
function watched<Item extends object>(items: readonly Item[], counter: { steps: number }): Item[] {
  return items.map((item) => {
    const seen = {};
    for (const [key, value] of Object.entries(item))
      Object.defineProperty(seen, key, {
        enumerable: true,
        get() {
          counter.steps++;
          return value;
        },
      });
    return seen as Item;
  });
}

/** Steps that linking and making facts take on a text, and how many facts come of it. */
function costOf(passage: string) {
  const body = passage.normalize('NFC');
  const plain = annotateText(body);
  const { mentions } = annotator.annotate(plain);
  const counter = { steps: 0 };
  const text = {
    ...plain,
    tokens: watched(plain.tokens, counter),
    sentences: watched(plain.sentences, counter),
    paragraphs: watched(plain.paragraphs, counter),
  };
  const annotated = {
    article: { ...article, body },
    source: null,
    text,
    mentions: watched(mentions, counter),
    title: null,
    portalMentions: [],
  };
  const facts = toFacts(linker.link(annotated), rules, new Set());
  const { appointments, citations, percentages, quantities, dates, events } = facts;
  const rows = [appointments, citations, percentages, quantities, dates, events];
  return { steps: counter.steps, facts: rows.reduce((sum, { length }) => sum + length, 0) };
}

describe('cost of link and facts', () => {
  it.each([
    ['one in ten, in one paragraph', `${tenth.join('. ')}.\n`, [2, 16, 128]],
    ['all, in many lines', `${examples.join('.\n')}.\n`, [1, 8]],
  ])('is linear in the text, in steps: examples of rules, %s', (_name, passage, copies) => {
    const costs = copies.map((count) => costOf(passage.repeat(count)));
    for (const [index, less] of costs.slice(0, -1).entries()) {
      const more = costs[index + 1]!;
      expect(more.facts / less.facts).toBeGreaterThan(index === 0 ? 5 : 7);
      // Places are looked up by halves: eight times the text is three more halvings of some ten (of a short text, of some five:
      // so the first is not the shortest).
      expect(more.steps / less.steps).toBeLessThan(8 * 1.25);
    }
  });
  it('is linear in the documents that one sentence lists without their days', () => {
    const list = (count: number) =>
      Array.from({ length: count }, (_, index) => `Nghị quyết số ${(index % 60) + 1}-NQ/TW`).join(', ');
    const [less, more] = [80, 640].map((count) => costOf(`Căn cứ ${list(count)}.`));
    expect([less!.facts, more!.facts]).toEqual([80, 640]);
    expect(more!.steps / less!.steps).toBeLessThan(8 * 1.25);
  });
});
