import type { Article } from '../../model/article.ts';
import type { AnnotatedArticle } from '../../model/extraction.ts';
import type { ArticleFacts } from '../../model/facts.ts';
import type { Reject } from '../../model/failure.ts';
import { memoize } from '../../model/memoize.ts';
import type { Source } from '../../model/page.ts';
import type { Reference } from '../../model/reference.ts';
import type { AnnotatedText } from '../../model/text.ts';
import type { SegmenterFiles } from '../../reference/read-segmenter-files.ts';
import { allPasses } from '../../stages/annotate/all-passes.ts';
import { demandUsableRules } from '../../stages/annotate/compile-passes.ts';
import { type PassTrace, prepareAnnotator } from '../../stages/annotate/prepare-annotator.ts';
import type { MatchFailure } from '../../stages/annotate/run-pass.ts';
import { toFacts } from '../../stages/facts/to-facts.ts';
import { placeKinds } from '../../stages/link/places/find-article-place.ts';
import { prepareLinker } from '../../stages/link/prepare-linker.ts';
import { annotateText } from '../../text/annotate-text.ts';
import { claimNames } from '../../text/claim-names.ts';
import { loadSegmenter } from '../../text/crf/load-segmenter.ts';
import { foldKey } from '../../text/fold.ts';
import { sentenceRulesOf } from '../../text/sentence-rules.ts';
import { inHandfuls } from './in-handfuls.ts';
import { leaveOutSentences, type SentenceFailure } from './leave-out-sentences.ts';

export interface ExtractJob {
  readonly article: Article;
  readonly source: Source | null;
}

/** What extraction made of one article; no facts when it failed. */
export interface ExtractOutcome {
  readonly facts: ArticleFacts | null;
  readonly rejects: readonly Reject[];
}

export interface Extraction {
  /** Annotate, link, facts: one article to its rows. A text that breaks a rule becomes a reject, never an exception. */
  extract(article: Article, source: Source | null): ExtractOutcome;
  /** The same of many articles, each step for a handful of them before the next: half as long again goes by one at a time. */
  extractAll(jobs: readonly ExtractJob[]): ExtractOutcome[];
  /** The same with the way there: what `explain` shows. Throws what `extract` makes a reject of. */
  explain(article: Article, source: Source | null): TracedExtraction;
  /** Every candidate of every pass over a text. */
  trace(text: string): readonly PassTrace[];
}

/** The facts of an article with what they were made from; spans of `text` are UTF-16, those of `facts` code points. */
export interface TracedExtraction {
  readonly text: AnnotatedText;
  readonly trace: readonly PassTrace[];
  readonly facts: ArticleFacts;
  /** Sentences that the facts could not be read with. */
  readonly leftOut: readonly SentenceFailure[];
}

/** A match that its normaliser could not take: the article's other facts stand, the record says what is missing. */
function rejectOf({ origin, body }: Article): (failure: MatchFailure) => Reject {
  return ({ rule, start, end, message }) => {
    const words = JSON.stringify(body.slice(start, Math.min(end, start + 80)));
    const detail = `rule ${rule} could not read ${words} at ${start}: ${message}`;
    return { origin, stage: 'annotate', reason: 'match-failed', detail };
  };
}

/** A sentence without which the article's other facts stand. */
function leftOutOf({ origin, body }: Article): (failure: SentenceFailure) => Reject {
  return ({ start, end, message }) => {
    const words = JSON.stringify(body.slice(start, Math.min(end, start + 80)));
    const detail = `what rules found in the sentence ${words} at ${start} could not be linked: ${message}`;
    return { origin, stage: 'link', reason: 'sentence-failed', detail };
  };
}

/**
 * UTF-16 units of a body that are read for facts. Tokens and edges cost some hundred bytes a character, so that ten
 * megabytes of figures would take a worker's memory; the longest law gazettes stay far below two million.
 */
const maxBody = 2_000_000;

/** Banners of portals whose units are kept; a crawl meets one portal after the other. */
const bannersKept = 200;

/** Compiles rules, lexicons, gazetteer and word model once; what it gives is pure. Without a word model the word layer is empty. */
export function prepareExtraction(reference: Reference, files: SegmenterFiles | null): Extraction {
  const segmenter = files === null ? undefined : loadSegmenter(files.model, files.dictionary);
  const sentenceRules = sentenceRulesOf(reference.lexicons.get('abbreviations') ?? []);
  demandUsableRules(reference, allPasses);
  const annotator = prepareAnnotator(reference, allPasses);
  const linker = prepareLinker(reference);
  const rules = new Map(reference.rules.map((rule) => [rule.id, rule]));
  const stopWords = new Set((reference.lexicons.get('stop-words') ?? []).map((entry) => foldKey(entry.text)));
  const read = (text: string) => annotateText(text, { segmenter, sentenceRules });
  const findUnits = annotator.finderOf(placeKinds);
  const unitsIn = (text: string | null) =>
    text === null || text === '' ? [] : findUnits(annotateText(text, { sentenceRules }));
  // A portal's banner is the same on all its pages.
  const unitsInBanner = memoize(bannersKept, unitsIn);

  const annotateAll = (jobs: readonly ExtractJob[]): Annotated[] => {
    const bodies = jobs.map(({ article }) => read(article.body));
    const found = annotator.annotateAll(bodies);
    const titles = jobs.map(({ article }) => (article.title ? read(article.title) : null));
    const inTitles = annotator.annotateAll(titles.filter((title) => title !== null));
    return jobs.map(({ article, source }, at) => {
      const { mentions, failures } = found[at]!;
      const text = claimNames(
        bodies[at]!,
        mentions.filter((mention) => mention.kind === 'name'),
      );
      const titled = titles[at]!;
      const title = titled === null ? null : { text: titled, mentions: inTitles.shift()!.mentions };
      const portalMentions = unitsInBanner(article.portal_text ?? '');
      return { annotated: { article, source, text, mentions, title, portalMentions }, failures };
    });
  };
  const factsOf = (annotated: readonly AnnotatedArticle[]): ArticleFacts[] =>
    linker.linkAll(annotated).map((linked) => toFacts(linked, rules, stopWords));

  const extractOne = (article: Article, source: Source | null) => {
    const { annotated, failures } = annotateAll([{ article, source }])[0]!;
    const { result, failures: leftOut } = leaveOutSentences(annotated, (some) => factsOf([some])[0]!);
    return { text: annotated.text, facts: result, failures, leftOut };
  };
  const extract = (article: Article, source: Source | null): ExtractOutcome => {
    if (article.body.length > maxBody) return refuse(article);
    try {
      const { facts, failures, leftOut } = extractOne(article, source);
      return { facts, rejects: [...failures.map(rejectOf(article)), ...leftOut.map(leftOutOf(article))] };
    } catch (cause) {
      const { origin } = article;
      const detail = cause instanceof Error ? cause.message : String(cause);
      return { facts: null, rejects: [{ origin, stage: 'annotate', reason: 'extraction-failed', detail }] };
    }
  };
  const extractTogether = (jobs: readonly ExtractJob[]): ExtractOutcome[] => {
    const readings = annotateAll(jobs);
    const facts = factsOf(readings.map(({ annotated }) => annotated));
    return jobs.map(({ article }, at) => ({
      facts: facts[at]!,
      rejects: readings[at]!.failures.map(rejectOf(article)),
    }));
  };

  const trace = (text: string) => annotator.annotate(read(text)).trace;

  return {
    explain(article, source) {
      const { text, facts, leftOut } = extractOne(article, source);
      return { text, trace: trace(article.body), facts, leftOut };
    },
    trace,
    extract,
    extractAll: (jobs) =>
      inHandfuls(jobs, ({ article }) => article.body.length).flatMap((some) => {
        const oneByOne = () => some.map(({ article, source }) => extract(article, source));
        if (some.length === 1) return oneByOne();
        try {
          return extractTogether(some);
        } catch {
          // One of them breaks something: by itself it costs the others nothing.
          return oneByOne();
        }
      }),
  };
}

/** What rules found in an article, and what they could not read. */
interface Annotated {
  readonly annotated: AnnotatedArticle;
  readonly failures: readonly MatchFailure[];
}

function refuse({ origin, body }: Article): ExtractOutcome {
  const detail = `expected a body of at most ${maxBody} characters; got ${body.length}`;
  return { facts: null, rejects: [{ origin, stage: 'annotate', reason: 'too-large', detail }] };
}
