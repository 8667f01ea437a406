import type {
  CitationValues,
  IssueDayValues,
  IssuingValues,
  OpeningIssuerValues,
} from '../../../model/citation-mention.ts';
import type { AnnotatedArticle, ArticlePlace, Draft } from '../../../model/extraction.ts';
import type { DateFact } from '../../../model/facts.ts';
import type { Mention } from '../../../model/mention.ts';
import { mentionsOf } from '../../../model/mentions-of.ts';
import { startingIn } from '../../../model/span.ts';
import type { Gazetteer } from '../gazetteer.ts';
import type { CitationTables } from './citation-tables.ts';
import type { Cite } from './cite.ts';
import { firstDayOf } from './issue-day.ts';
import { type ParsedNumber, parseNumber } from './parse-number.ts';
import { sessionCodes } from './session-code.ts';
import { settleIssuer } from './settle-issuer.ts';

/** What the reading of cites needs beside the article. */
export interface CiteContext {
  readonly place: ArticlePlace;
  readonly gazetteer: Gazetteer;
  readonly tables: CitationTables;
  /** The article's dates: they know the year of a day and month. */
  readonly dates: readonly Draft<DateFact>[];
}

/** Mentions of documents in text order, one cite each; subjects and issuers that stand beside them are put in. */
export function readCites(annotated: AnnotatedArticle, context: CiteContext): Cite[] {
  const { mentions } = annotated;
  const subjects = new Map<number, Mention>();
  const tails = new Map<number, CitationValues>();
  const issuing = new Map<number, IssuingValues>();
  const signed = new Map<number, IssueDayValues>();
  const openings = new Map<number, OpeningIssuerValues>();
  const owners = new Map(mentionsOf(mentions, 'citation-owner').map((mention) => [mention.end, mention]));
  const tokenAfter = startsAfter(annotated);
  for (const mention of mentionsOf(mentions, 'citation-subject')) subjects.set(mention.start, mention);
  for (const mention of mentionsOf(mentions, 'citation-tail'))
    tails.set(mention.start, mention.values as unknown as CitationValues);
  for (const mention of mentionsOf(mentions, 'citation-issuing'))
    issuing.set(tokenAfter(mention.end), mention.values as unknown as IssuingValues);
  for (const { end, values } of mentionsOf(mentions, 'citation-signed'))
    signed.set(tokenAfter(end), values as IssueDayValues);
  for (const { values } of mentionsOf(mentions, 'citation-opening'))
    openings.set(values.cited as number, values as unknown as OpeningIssuerValues);
  const cited = mentions.filter(({ kind }) => kind === 'citation' || kind === 'citation-bare');
  return cited.flatMap((mention) => {
    const values = mention.values as unknown as CitationValues;
    const after = tokenAfter(mention.end);
    // `Nghị quyết số 5, về việc …`: the subject may follow a comma.
    const subject = subjects.get(after) ?? subjects.get(tokenAfter(after)) ?? null;
    const tail = tails.get(subject === null ? after : tokenAfter(subject.end));
    const given = issuing.get(mention.start);
    const opening = openings.get(mention.start);
    const owner =
      subject === null ? undefined : ownerOf(subject, owners.get(subject.end), values, context.tables);
    const words = { tail, given, opening, owner: owner?.values as IssuingValues | undefined };
    const { issuer, issuedBefore } = settleIssuer(values, words, context.tables);
    const firstDay = firstDayOf(context.dates, annotated.article.published_on);
    const ownDay = firstDay(values, tail);
    const issued_on = ownDay ?? firstDay(given, signed.get(mention.start));
    const about = subjectBefore(subject, owner);
    const year = values.year ?? tail?.year ?? given?.year ?? null;
    const dayBefore = ownDay === null && issued_on !== null;
    return citesOf(mention, { ...values, issuer, issued_on }, about, annotated, context).map((cite) => ({
      ...cite,
      year,
      issuedBefore,
      dayBefore,
    }));
  });
}

/** `về du lịch của Tỉnh ủy`: the body behind the subject, where it can only be who issued the document: the number's symbol names it, or it is a central one. */
function ownerOf(
  subject: Mention,
  owner: Mention | undefined,
  { numbers }: CitationValues,
  tables: CitationTables,
): Mention | undefined {
  if (owner === undefined || owner.start <= subject.start) return undefined;
  const { text, level, generic } = owner.values as unknown as IssuingValues;
  const number = numbers[0] === undefined ? null : parseNumber(numbers[0].text);
  if (number === null || generic) return undefined;
  const named = tables.issuerOf(number) === null ? level === 'trung ương' : tables.canIssue(number, text);
  return named ? owner : undefined;
}

/** What a document is about, without the body behind it that issued it. */
function subjectBefore(subject: Mention | null, owner: Mention | undefined): string | null {
  const about = subject?.values.subject as string | undefined;
  if (about === undefined || owner === undefined) return about ?? null;
  return about.slice(0, about.length - (owner.end - owner.start)).trim();
}

function citesOf(
  mention: Mention,
  values: CitationValues,
  subject: string | null,
  { article }: AnnotatedArticle,
  { place, gazetteer, tables, dates }: CiteContext,
): Omit<Cite, 'issuedBefore' | 'dayBefore' | 'year'>[] {
  const common = {
    rule: mention.rule,
    mentionStart: mention.start,
    capital: values.capital,
    weak: values.weak,
    pointing: values.lead === 'this',
    told: values.told,
    meeting: values.session,
    title: values.title,
    years: values.session === null ? null : termBehind(mention, article.body, dates),
    issuer: values.issuer,
    joint: values.joint,
    issued_on: values.issued_on,
    term: values.term ?? plenumTerm(values),
    subject: values.title ?? subject,
  };
  if (values.numbers.length > 0) {
    const parsed = values.numbers.map(({ text }) => parseNumber(text));
    const last = values.numbers.length - 1;
    return values.numbers.map(({ text, start, end }, index) => {
      const number = parsed[index]!;
      const said = saidType(values, index === 0 ? null : number, tables);
      const type = typeOf(said, number === null ? null : tables.typeOf(number));
      const isOthers = index < last && ofOtherBody(number, parsed[last]!, tables);
      return {
        ...common,
        ...(isOthers ? { issuer: null, joint: null, term: null, subject: null } : {}),
        start: index === 0 ? mention.start : start,
        end: index === last ? mention.end : end,
        doc_type: type,
        sureType: said !== null && !values.short,
        number: text,
        issued_on: values.days?.[index] ?? (isOthers ? null : values.issued_on),
        parsed: number,
        session: null,
      };
    });
  }
  const cite = {
    ...common,
    start: mention.start,
    end: mention.end,
    doc_type: values.doc_type,
    sureType: !values.short,
  };
  const none = { number: null, parsed: null };
  if (values.session === null) return [{ ...cite, ...none, session: null }];
  const codes = sessionCodes(values.session, place, gazetteer, article.published_on);
  return (codes.length === 0 ? [null] : codes).map((session) => ({ ...cite, ...none, session }));
}

/** The term of office right behind a meeting: `…, nhiệm kỳ 2020 - 2025`. */
function termBehind(mention: Mention, body: string, dates: CiteContext['dates']): string | null {
  const gap = /^[\s,(]*/.exec(body.slice(mention.end))![0].length;
  const near = startingIn(dates, { start: mention.end, end: mention.end + gap + 1 });
  return near.find(({ values }) => values.kind === 'term')?.values.edtf ?? null;
}

/** Start of the first token at or after an offset; the text's end when none is left. */
function startsAfter({ text }: AnnotatedArticle): (offset: number) => number {
  const starts = text.tokens.map((token) => token.start);
  return (offset) => {
    let low = 0;
    let high = starts.length;
    while (low < high) {
      const middle = (low + high) >> 1;
      if (starts[middle]! < offset) low = middle + 1;
      else high = middle;
    }
    return starts[low] ?? text.text.length;
  };
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
