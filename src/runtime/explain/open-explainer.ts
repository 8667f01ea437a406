import { wrongUse } from '../../model/failure.ts';
import { dataFolder } from '../../reference/data-folder.ts';
import { loadReference } from '../../reference/load-reference.ts';
import { readSegmenterFiles } from '../../reference/read-segmenter-files.ts';
import { prepareExtraction } from '../workers/extract-article.ts';
import { explainArticle } from './explain-article.ts';
import type { Explanation } from './explanation.ts';
import { openArticleMaker } from './make-article.ts';
import { listArticles, readStoredArticle } from './read-stored-article.ts';

/** Explains any number of texts with one set of rules. */
export interface Explainer {
  /** A text as it stands. */
  ofText(text: string): Explanation;
  /** The articles of a page, text or JSON-lines file, cleaned as a run would. */
  ofFile(path: string): Promise<Explanation[]>;
  /** An article of a warehouse, read anew with the rules of now. */
  ofArticle(warehouse: string, id: string): Promise<Explanation>;
}

/** Loads the shipped rules, and those of the folders laid over them, once. */
export function openExplainer(own: readonly string[] = []): Explainer {
  const reference = loadReference(dataFolder(), own);
  // As a run does it: the unit of a count ends with a word, not amid one.
  const extraction = prepareExtraction(reference, readSegmenterFiles());
  const maker = openArticleMaker(reference);
  const rules = new Map(reference.rules.map((rule) => [rule.id, rule]));
  const explain = (...[article, source]: Parameters<typeof extraction.explain>) =>
    explainArticle(article, extraction.explain(article, source), rules);
  return {
    ofText: (text) => explain(maker.ofText(text), null),
    ofFile: async (path) => (await maker.ofFile(path)).map((article) => explain(article, null)),
    async ofArticle(warehouse, id) {
      const stored = await readStoredArticle(warehouse, id);
      if (stored !== null) return explain(stored.article, stored.source);
      throw wrongUse({
        code: 'nothing-to-explain',
        expected: 'a file, the article_id of an article in the warehouse, or a text of several words',
        got: id === '' ? 'nothing' : `${id}, which is none of them`,
        todo: listArticles,
      });
    },
  };
}
