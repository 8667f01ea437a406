import type { AnnotatedArticle, Draft } from '../../../model/extraction.ts';
import type { DateFact } from '../../../model/facts.ts';
import type { Mention } from '../../../model/mention.ts';
import type { MentionOf } from '../../../model/mentions/mention-kinds.ts';
import { mentionsByKind, mentionsOf } from '../../../model/mentions-of.ts';
import { indexAt, type Span, startingIn } from '../../../model/span.ts';
import { SpanIndex } from '../../../model/span-index.ts';
import type { Token } from '../../../model/text.ts';
import { type Column, findColumns } from './find-columns.ts';
import { findHeadings } from './find-headings.ts';
import { findLeads } from './find-leads.ts';

/** What the heuristics ask of an article: its text, its mentions by kind and place, its resolved dates. */
export interface MeasureContext {
  readonly body: string;
  readonly published: string | null;
  /** The title where it stands apart from the text, with its own mentions and dates. */
  readonly title: MeasureContext | null;
  readonly sentences: readonly Span[];
  readonly paragraphs: readonly Span[];
  readonly dates: readonly Draft<DateFact>[];
  /** Mentions of a kind that start inside a span, in text order. */
  within<Kind extends string>(kind: Kind, span: Span): readonly MentionOf<Kind>[];
  /** Those of several kinds, one kind after the other. */
  among<Kind extends string>(kinds: readonly Kind[], span: Span): MentionOf<Kind>[];
  /** The mention of a kind that starts at a position. */
  at<Kind extends string>(kind: Kind, position: number): MentionOf<Kind> | undefined;
  /** Tokens that start inside a span. */
  tokens(span: Span): readonly Token[];
  /** Those of them that are one of some signs: `,;`. */
  marks(signs: string, span: Span): readonly Token[];
  /** The sentence that announces the list item that a position lies in: `Phấn đấu đến năm 2025:`; NULL outside of such a list. */
  leadOf(at: number): Span | null;
  /** The heading that the paragraph of a position stands under. */
  headingOf(at: number): Span | null;
  /** The column of a table that a position lies in; NULL in the first column, in the row that names them and outside of tables. */
  columnOf(at: number): Column | null;
  /** Whether the span begins inside a name: of a document, a unit, a body. */
  isCovered(span: Span): boolean;
}

/** Kinds whose figures are part of a name: documents, sessions, units, bodies, persons. */
const NAMES: ReadonlySet<string> = new Set([
  'citation',
  'doc-session',
  'doc-session-code',
  'unit',
  'org',
  'name',
]);

const none: readonly Mention[] = [];

/** Indexes an article once; every question after that costs what it finds. */
export function buildMeasureContext(
  annotated: Pick<AnnotatedArticle, 'article' | 'text' | 'mentions'>,
  dates: readonly Draft<DateFact>[],
  title: MeasureContext | null = null,
): MeasureContext {
  const byKind = mentionsByKind(annotated.mentions);
  const names = annotated.mentions.filter((mention) => NAMES.has(mention.kind));
  const { text } = annotated;
  const sentences = clipSpans(text.sentences);
  const paragraphs = clipSpans(text.paragraphs);
  const leads = findLeads(text.text, paragraphs);
  const columns = findColumns(text.text, paragraphs);
  const columnOf = (at: number) => columns(indexAt(paragraphs, at), at);
  const inCells = mentionsOf(annotated.mentions, 'cell-figure').filter(
    (figure) => isShare(figure) && columnOf(figure.start)?.percent === true,
  );
  const written = mentionsOf(annotated.mentions, 'percent').flatMap(partList);
  const percents =
    inCells.length === 0 ? written : [...written, ...inCells].sort((one, other) => one.start - other.start);
  const figures = ['percent', 'count'].map((kind) => byKind.get(kind) ?? []);
  const headings = findHeadings(text.text, paragraphs, (paragraph) =>
    figures.some((found) => startingIn(found, paragraph).length > 0),
  );
  const tokens = new SpanIndex(text.tokens);
  const marksOf = indexMarks(text.tokens);
  const indexes = new Map([...byKind].map(([kind, found]) => [kind, new SpanIndex(found)]));
  indexes.set('percent', new SpanIndex(percents));
  const paragraphAt = (at: number) => indexAt(paragraphs, at);
  return {
    body: text.text,
    published: annotated.article.published_on,
    title,
    sentences,
    paragraphs,
    leadOf: (at) => {
      const lead = leads[paragraphAt(at)] ?? null;
      return lead === null ? null : { start: spanAt(sentences, lead.end - 1).start, end: lead.end };
    },
    headingOf: (at) => headings[paragraphAt(at)] ?? null,
    columnOf,
    dates,
    // Of three kinds that are asked for one has no mention in the article.
    within: <Kind extends string>(kind: Kind, span: Span) =>
      (indexes.get(kind)?.startingIn(span) ?? none) as readonly MentionOf<Kind>[],
    among: <Kind extends string>(kinds: readonly Kind[], span: Span) => {
      const found: Mention[] = [];
      for (const kind of kinds)
        for (const mention of indexes.get(kind)?.startingIn(span) ?? none) found.push(mention);
      return found as readonly Mention[] as MentionOf<Kind>[];
    },
    at: <Kind extends string>(kind: Kind, position: number) =>
      indexes.get(kind)?.at(position) as MentionOf<Kind> | undefined,
    tokens: (span) => tokens.startingIn(span),
    marks: (signs, span) => marksOf(signs).startingIn(span),
    isCovered: (span) =>
      startingIn(names, { start: Math.max(0, span.start - 200), end: span.end }).some(
        (other) => other.start < span.start && span.start < other.end,
      ),
  };
}

/** The tokens of a text that are one of some signs, indexed when those signs are first asked for. */
function indexMarks(tokens: readonly Token[]): (signs: string) => SpanIndex<Token> {
  const marks = tokens.filter(({ shape }) => shape === 'punct');
  const indexes = new Map<string, SpanIndex<Token>>();
  return (signs) => {
    let index = indexes.get(signs);
    if (index === undefined)
      indexes.set(signs, (index = new SpanIndex(marks.filter(({ fold }) => signs.includes(fold)))));
    return index;
  };
}

/** Above this a bare figure of a table is a year or an amount. */
const MOST_BARE = 1_000;

function isShare({ values }: MentionOf<'cell-figure'>): boolean {
  return values.low !== null && values.low < MOST_BARE;
}

/** `10, 15 và 20%`: one mention for each figure of a list, numbered; any other stays as it is. */
function partList(mention: MentionOf<'percent'>): readonly MentionOf<'percent'>[] {
  const { figures, at, ...shared } = mention.values;
  if (figures === undefined || at === undefined) return [mention];
  return figures.map((figure, place) => ({
    ...mention,
    start: place === 0 ? mention.start : at[place]![0],
    end: at[place]![1],
    values: { ...shared, low: figure, high: figure, listed: place },
  }));
}

/** No sentence of news is longer; what is (a table without full stops, hostile input) is read in pieces, so that cost stays linear. */
const LONGEST = 3_000;

function clipSpans(spans: readonly Span[]): readonly Span[] {
  if (spans.every(({ start, end }) => end - start <= LONGEST)) return spans;
  return spans.flatMap(({ start, end }) =>
    Array.from({ length: Math.max(1, Math.ceil((end - start) / LONGEST)) }, (_unused, piece) => ({
      start: start + piece * LONGEST,
      end: Math.min(end, start + (piece + 1) * LONGEST),
    })),
  );
}

/** The sentence, or paragraph, that a position lies in. */
export function spanAt(spans: readonly Span[], at: number): Span {
  return spans[Math.max(0, indexAt(spans, at))] ?? { start: 0, end: 0 };
}
