import type { AnnotatedArticle, ArticlePlace, Draft } from '../../../../model/extraction.ts';
import type { DateFact } from '../../../../model/facts.ts';
import type { CitationValues } from '../../../../model/mentions/citation-mentions.ts';
import type { CitationMention } from '../../../../model/mentions/mention-kinds.ts';
import { type Span, startingIn } from '../../../../model/span.ts';
import type { Gazetteer } from '../../gazetteer.ts';
import type { CitationTables } from '../citation-tables.ts';
import type { Cite } from '../cite.ts';
import { type ParsedNumber, parseNumber } from '../parse-number.ts';
import { sessionCodes } from './session-code.ts';

/** What the reading of cites needs beside the article. */
export interface CiteContext {
  readonly place: ArticlePlace;
  readonly gazetteer: Gazetteer;
  readonly tables: CitationTables;
  /** The article's dates: they know the year of a day and month. */
  readonly dates: readonly Draft<DateFact>[];
}

/** What a mention and the words beside it say of all its documents. */
type SaidOfAll = Pick<Cite, 'issuer' | 'issuedBefore' | 'issued_on' | 'dayBefore' | 'year' | 'subject'>;

/** A cite for each document that a mention names: by its numbers, else by its meetings; else the one that it leaves unnamed. */
export function citesOf(
  mention: CitationMention,
  said: SaidOfAll,
  { article }: AnnotatedArticle,
  { place, gazetteer, tables, dates }: CiteContext,
): Cite[] {
  const { values } = mention;
  const { session } = values;
  const one: Cite = {
    ...said,
    start: mention.start,
    end: mention.end,
    rule: mention.rule,
    mentionStart: mention.start,
    doc_type: values.doc_type,
    sureType: !values.short,
    capital: values.capital,
    weak: values.weak,
    pointing: values.lead === 'this',
    told: values.told,
    number: null,
    parsed: null,
    meeting: session,
    session: null,
    title: values.title,
    years: session === null ? null : termBehind(mention, article.body, dates),
    joint: values.joint,
    term: values.term ?? plenumTerm(values),
    subject: values.title ?? said.subject,
  };
  if (values.numbers.length > 0) return citesOfNumbers(one, values, tables);
  const codes = session === null ? [] : sessionCodes(session, place, gazetteer, article.published_on);
  return codes.length === 0 ? [one] : codes.map((code) => ({ ...one, session: code }));
}

/** A row of numbers shares kind and tail, but for what a number's own symbol says against. */
function citesOfNumbers(one: Cite, values: CitationValues, tables: CitationTables): Cite[] {
  const { numbers, days } = values;
  const parsed = numbers.map(({ text }) => parseNumber(text));
  const last = numbers.length - 1;
  return numbers.map(({ text, start, end }, index) => {
    const number = parsed[index]!;
    const said = saidType(values, index === 0 ? null : number, tables);
    const isOthers = index < last && ofOtherBody(number, parsed[last]!, tables);
    const shared = isOthers
      ? { ...one, issuer: null, joint: null, term: null, subject: null, issued_on: null }
      : one;
    return {
      ...shared,
      start: index === 0 ? one.start : start,
      end: index === last ? one.end : end,
      doc_type: typeOf(said, number === null ? null : tables.typeOf(number)),
      sureType: said !== null && !values.short,
      number: text,
      issued_on: days?.[index] ?? shared.issued_on,
      parsed: number,
    };
  });
}

/** The term of office right behind a meeting: `…, nhiệm kỳ 2020 - 2025`. */
function termBehind(mention: Span, body: string, dates: CiteContext['dates']): string | null {
  const gap = /^[\s,(]*/.exec(body.slice(mention.end))![0].length;
  const near = startingIn(dates, { start: mention.end, end: mention.end + gap + 1 });
  return near.find(({ values }) => values.kind === 'term')?.values.edtf ?? null;
}

/** `Kết luận 37 của Hội nghị Trung ương 9 khóa X` is of the plenum's term. */
function plenumTerm({ session }: CitationValues): string | null {
  return session?.meeting === 'plenum' && session.terms.length === 1 ? session.terms[0]! : null;
}

/** The kind before a row of numbers, of a number in it only where the number's own symbol can stand for it (`Quyết định số 5/QĐ-UBND; 6-NQ/HU`). */
function saidType(
  { doc_type }: CitationValues,
  number: ParsedNumber | null,
  tables: CitationTables,
): string | null {
  return number === null || doc_type === null || tables.canBe(number, doc_type) ? doc_type : null;
}

/** Symbols name another body than that of the last number, behind which the day and the issuer stand. */
function ofOtherBody(a: ParsedNumber | null, last: ParsedNumber | null, tables: CitationTables): boolean {
  const [mine, its] = [a, last].map((number) => (number === null ? null : tables.issuerOf(number)));
  return mine != null && its != null && mine.series !== its.series;
}

/** The kind in words, else by symbol; `thông báo Kết luận số 5-KL/HU` announces what its symbol is. */
function typeOf(said: string | null, symbol: string | null): string | null {
  if (said === null || symbol === null) return said ?? symbol;
  return said.endsWith(` ${symbol}`) ? symbol : said;
}
