import type { Draft } from '../../../model/extraction.ts';
import type { Citation } from '../../../model/facts.ts';
import { type Span, startingIn } from '../../../model/span.ts';
import { foldKey } from '../../../text/fold.ts';
import type { Clause } from './find-place.ts';
import type { Status } from './find-status.ts';
import { type MeasureContext, spanAt } from './measure-context.ts';

/** `theo`, `mục tiêu của`: words of governing stand this close before a document. */
const GOVERN_REACH = 20;

/** `UBND huyện đã tiếp tục giao`: words between a body and what it does. */
const WORDS_TO_VERB = 3;

/**
 * Id of the document that sets a target: the only one its sentence cites as the one that sets (`Nghị quyết 07 đề ra …`, `theo Quyết định …`), else the
 * one that the sentence before it opens with, unless another body is said to set the figure. NULL for results, for a document that is only carried out (`thực hiện Nghị quyết …`) and for several.
 */
export function findSettingDocument(
  context: MeasureContext,
  citations: readonly Draft<Citation>[],
  { right, sentence }: Clause,
  status: Status,
): string | null {
  if (status !== 'target' || citations.length === 0) return null;
  const cited = startingIn(citations, sentence);
  if (cited.length > 0)
    return only(
      cited.filter((cite) => sets(context, cite, right)),
      cited,
    );
  const before = sentenceBefore(context, sentence);
  if (before === null) return null;
  const opening = startingIn(citations, before);
  const value = { start: before.end, end: before.end };
  const setter = setterBefore(context, { start: sentence.start, end: right.start });
  return only(
    opening.filter(
      (cite) =>
        opens(context, before, cite) &&
        sets(context, cite, value) &&
        (setter === null || isIssuer(setter, cite.values)),
    ),
    opening,
  );
}

/** The body that a sentence says to set its figure: `UBND huyện giao chỉ tiêu 10%`; NULL where none does. */
function setterBefore(context: MeasureContext, stretch: Span): string | null {
  const body = context.within('doc-issuer', stretch).findLast(({ end }) => {
    const cue = context.within('setting-cue', { start: end, end: stretch.end })[0];
    return cue !== undefined && context.tokens({ start: end, end: cue.start }).length <= WORDS_TO_VERB;
  });
  return body === undefined ? null : context.body.slice(body.start, body.end);
}

/** Whether a body is who issued a document, by words or by the symbol in its number. */
function isIssuer(
  body: string,
  { issuer, issuer_inferred, number }: Pick<Citation, 'issuer' | 'issuer_inferred' | 'number'>,
): boolean {
  const name = issuer ?? issuer_inferred;
  if (name === null) return true;
  const [left, right] = [body, name].map((words) => ` ${foldKey(words)} `);
  const symbol = /^\p{Lu}{2,}(?=\s|$)/u.exec(body)?.[0];
  return (
    left!.includes(right!) ||
    right!.includes(left!) ||
    (symbol !== undefined && number?.includes(symbol) === true)
  );
}

function only(setting: readonly Draft<Citation>[], all: readonly Draft<Citation>[]): string | null {
  const ids = new Set(setting.map(({ values }) => values.document_id));
  const others = new Set(all.map(({ values }) => values.document_id));
  return ids.size === 1 && others.size === 1 ? [...ids][0]! : null;
}

function sets(context: MeasureContext, cite: Span, value: Span): boolean {
  const reach = { start: Math.max(0, cite.start - GOVERN_REACH), end: cite.start };
  const verb = context.within('governing-cue', reach).at(-1);
  const isNear = verb !== undefined && isBlank(context.body.slice(verb.end, cite.start));
  if (isNear) return verb.values.sets === true;
  if (cite.end > value.start) return false;
  return context.within('setting-cue', { start: cite.end, end: value.start }).length > 0;
}

const isBlank = (text: string) => /^\s*$/u.test(text);

/** The document is what its sentence tells of. */
function opens(context: MeasureContext, sentence: Span, cite: Span): boolean {
  return context.tokens({ start: sentence.start, end: cite.start }).length <= 2;
}

function sentenceBefore(context: MeasureContext, sentence: Span): Span | null {
  const paragraph = spanAt(context.paragraphs, sentence.start);
  const before = startingIn(context.sentences, { start: paragraph.start, end: sentence.start }).at(-1);
  return before ?? null;
}
