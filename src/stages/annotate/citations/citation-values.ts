import type { Mention } from '../../../model/mention.ts';
import type {
  CitationValues,
  DocIssuerValues,
  DocSessionValues,
  IssueDayValues,
  IssuingValues,
  OpeningIssuerValues,
  PrintedNumber,
} from '../../../model/mentions/citation-mentions.ts';
import type { LexiconEntry } from '../../../model/reference.ts';
import { plainPhrase } from '../../../text/plain-phrase.ts';
import type { MatchView, Normaliser } from '../pass.ts';
import { termsOf } from './doc-session.ts';
import { readIssueDate } from './read-issue-date.ts';

/** Values of any citation: what its captures hold. `t` kind, `n` numbers, `s` meeting, `i` issuer, `d` day, `k` term, `l` law's name. */
export const citation: Normaliser = (view): CitationValues | null => {
  const entry = view.edge('t')?.payload as LexiconEntry | undefined;
  const short = entry?.attributes.capital === 'yes';
  // `Đa` and `ct` are words; only capitals stand for a kind.
  if (short && view.word('t') !== entry.text) return null;
  const told = view.values.told === true;
  if (!told && entry?.attributes.strength !== undefined && isPlainCount(view)) return null;
  if (isTermOfYears(view, entry?.attributes.strength !== undefined)) return null;
  const capture = view.match.captures.find(({ name }) => name === 't');
  const first = view.text.tokens[capture?.start ?? view.match.start]!;
  const apposed = valuesAt<DocIssuerValues>(view, 'a');
  return {
    doc_type: entry?.attributes.type ?? (view.values.doc_type as string | undefined) ?? null,
    capital: first.capital,
    weak: entry?.attributes.strength !== undefined,
    numberOnly: entry?.attributes.strength === 'number',
    short,
    lead: leadOf(view),
    numbers: numbersOf(view),
    session: valuesAt<DocSessionValues>(view, 's'),
    issuer: valuesAt<DocIssuerValues>(view, 'i') ?? apposed,
    ...(apposed === null ? {} : { apposed: true }),
    joint: jointIssuers(view),
    days: daysInTurn(view),
    ...issueDay(view),
    term: termsOf(view)[0] ?? null,
    told,
    title: view.word('l'),
  };
};

/** Symbols in a number that names several bodies: the kind and two of them (`50/2014/TTLT-BYT-BNV`). */
const symbolsOfSeveral = 3;

/** `của Hội Nông dân và Hội Phụ nữ`: the words from the first to the last of them; commas alone join only the bodies of a number that names several, or of a joint kind. */
function jointIssuers(view: MatchView): string | null {
  const { text, match } = view;
  const first = match.captures.find(({ name }) => name === 'i');
  const byComma = match.captures.findLast(({ name }) => name === 'q');
  if (byComma !== undefined && !isOfSeveral(view)) return null;
  const last = byComma ?? match.captures.findLast(({ name }) => name === 'j');
  if (first === undefined || last === undefined) return null;
  return plainPhrase(text.text.slice(text.tokens[first.start]!.start, text.tokens[last.end - 1]!.end));
}

function isOfSeveral(view: MatchView): boolean {
  const kind = view.edge('t')?.payload as LexiconEntry | undefined;
  const symbols = numbersOf(view)[0]?.text.match(/(?<=[/-])\s*\p{L}[^/-]*/gu) ?? [];
  return kind?.attributes.joint === 'yes' || symbols.length >= symbolsOfSeveral;
}

/** `ngày 14 và 15/10/2021`: the days before the last one share its month and year; or each number has its own (`77 ngày 3/4/2021, 88 ngày 5/6/2021`). */
function daysInTurn(view: MatchView): readonly (string | null)[] | null {
  const { text, match } = view;
  const own = view.words('f');
  if (own.length > 0) {
    const year = readIssueDate(own.at(-1)!)?.slice(0, 4);
    const full = own.map((day) => readIssueDate(day) ?? readIssueDate(`${day}/${year}`));
    return full.length === numbersOf(view).length ? full : null;
  }
  const earlier = match.captures.filter(({ name }) => name === 'e');
  const last = readIssueDate(view.word('d'));
  if (earlier.length === 0 || last === null || earlier.length + 1 !== numbersOf(view).length) return null;
  const [year, month] = last.split('-');
  const days = earlier.map(({ start }) => readIssueDate(`${text.tokens[start]!.fold}/${month}/${year}`));
  return [...days, last];
}

/** `Đề án 2 giai đoạn`, `Chương trình 30 phút`: a small figure that the next word counts. */
function isPlainCount(view: MatchView): boolean {
  const { text, match } = view;
  const number = match.captures.findLast(({ name }) => name === 'n');
  if (number === undefined || number.end !== match.end || view.word('marked') !== null) return false;
  const first = text.tokens[number.start]!;
  return /^[1-9]\d?$/.test(first.fold) && text.tokens[match.end]?.shape === 'word';
}

/** Longest plan in years that `Kế hoạch 5 năm 2021` can mean; a larger figure is a number. */
const longestPlan = 10;

/** `Nghị quyết 3 năm 15 phiên`, `Kế hoạch 5 năm 2021`: a figure before `năm` is a number only where a year follows, and no plan's length. */
function isTermOfYears(view: MatchView, weak: boolean): boolean {
  const year = view.word('y');
  if (year === null) return false;
  return !/^(?:19|20)\d\d$/.test(year) || (weak && Number(view.word('n')) <= longestPlan);
}

/** A kind without a number: only what is written as a name, or points with a word, or says who issued it. */
export const unnumbered: Normaliser = (view): CitationValues | null => {
  const values = citation(view) as CitationValues | null;
  if (values === null || values.lead === 'plural' || values.numberOnly) return null;
  // `báo cáo Chính phủ` is to report to it; a bare abbreviation may be anything.
  if (values.weak && !values.capital && values.issuer !== null && view.word('of') === null) return null;
  if (values.short && values.issuer === null) return null;
  return values.capital || values.lead === 'this' || values.issuer !== null ? values : null;
};

/** A year behind a law's name, or its number with the legislature, is what the text prints as its number. */
export const law: Normaliser = (view): CitationValues | null => {
  const values = citation(view) as CitationValues | null;
  if (values === null) return null;
  const year = Number(values.numbers[0]?.text ?? Number.NaN);
  const printed = values.numbers.length > 0 && !/[/-]/.test(values.numbers[0]!.text);
  if (printed && !(year >= 1945 && year <= 2100)) return null;
  return values.capital || values.numbers.length > 0 ? values : null;
};

/** The issuer named before a document that it gives out, with the day that opens the clause. */
export const issuing: Normaliser = (view): IssuingValues | null => {
  const issuer = valuesAt<DocIssuerValues>(view, 'i');
  return issuer === null ? null : { ...issuer, ...issueDay(view), weak: view.values.weak === true };
};

/** The body that acts right behind an opening with a document; `c` the document, `sure` that the opening makes it the body's own, `said` what it asks or states there. */
export const openingIssuer: Normaliser = (view): OpeningIssuerValues | null => {
  const issuer = valuesAt<DocIssuerValues>(view, 'i');
  const cited = view.edge('c')?.payload as Mention | undefined;
  if (issuer === null || cited === undefined) return null;
  return {
    ...issuer,
    cited: cited.start,
    sure: view.word('sure') !== null,
    said: view.edge('said') !== null,
  };
};

/** The day in capture `d`; of one without its year where it stands; only the year where `z` (or `y`, behind a bare figure) gives no more. */
export function issueDay(view: MatchView): IssueDayValues {
  const issued_on = readIssueDate(view.word('d'));
  const year = /(?<!\d)(?:19|20)\d\d$/.exec(view.word('z') ?? view.word('y') ?? '')?.[0];
  if (issued_on === null && year !== undefined) return { issued_on, year };
  const day = view.match.captures.find(({ name }) => name === 'd');
  if (issued_on !== null || day === undefined) return { issued_on };
  return { issued_on, issued_at: view.text.tokens[day.start]!.start };
}

/** A mention that says no more than where it stands. */
export const plain: Normaliser = () => ({});

function leadOf(view: MatchView): CitationValues['lead'] {
  // `các thông tư này` points to several.
  if (view.word('plural') !== null || isCounted(view)) return 'plural';
  return view.word('this') === null ? null : 'this';
}

/** `04 Nghị quyết của Bộ Chính trị`: a small figure that no word for a day or number stands before counts them; one is one document. */
function isCounted({ text, match }: MatchView): boolean {
  const kind = match.captures.find(({ name }) => name === 't')?.start ?? match.start;
  const [count, before] = [text.tokens[kind - 1], text.tokens[kind - 2]];
  if (count?.shape !== 'number' || !/^\d{1,2}$/.test(count.fold) || Number(count.fold) < 2) return false;
  return before === undefined || before.shape === 'punct' || before.shape === 'word';
}

function numbersOf(view: MatchView): PrintedNumber[] {
  const { text, match } = view;
  return match.captures
    .filter(({ name }) => name === 'n')
    .flatMap((capture) => {
      const start = text.tokens[capture.start]!.start;
      const end = text.tokens[capture.end - 1]!.end;
      return splitNumbers(text.text.slice(start, end), start);
    });
}

/** The kind's letters that the tokenizer takes into a number (`NĐ 178/2024/NĐ-CP`). */
const kindBefore = /^\p{Lu}[\p{Lu}\p{Ll}]*\s+(?=\d)/u;

/** `18,19` is two numbers where documents are counted, though one figure elsewhere. */
function splitNumbers(token: string, tokenStart: number): PrintedNumber[] {
  const start = tokenStart + (kindBefore.exec(token)?.[0].length ?? 0);
  const printed = token.slice(start - tokenStart);
  const parts = /^\d{1,4}(?:,\d{1,4})+$/.test(printed) ? printed.split(',') : [printed];
  let at = start;
  return parts.map((part) => {
    const number = { text: plainPhrase(part), start: at, end: at + part.length };
    at += part.length + 1;
    return number;
  });
}

function valuesAt<T>(view: MatchView, name: string): T | null {
  const edge = view.edge(name);
  return edge === null ? null : ((edge.payload as Mention).values as T);
}
