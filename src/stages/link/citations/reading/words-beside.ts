import type { AnnotatedArticle } from '../../../../model/extraction.ts';
import type {
  CitationValues,
  IssueDayValues,
  IssuingValues,
  OpeningIssuerValues,
} from '../../../../model/mentions/citation-mentions.ts';
import type { MentionOf } from '../../../../model/mentions/mention-kinds.ts';
import { mentionsOf } from '../../../../model/mentions-of.ts';
import { indexAt, type Span } from '../../../../model/span.ts';

/** What stands right beside a mention of documents and says something of them. */
export interface WordsBeside {
  /** `… về phát triển du lịch` */
  readonly subject: MentionOf<'citation-subject'> | undefined;
  /** The body behind the subject: `… về du lịch của Tỉnh ủy`. */
  readonly owner: MentionOf<'citation-owner'> | undefined;
  /** Behind mention and subject: `… ngày 4/7/2023 của Huyện ủy`, `… được Huyện ủy ban hành`. */
  readonly tail: CitationValues | undefined;
  /** Before it: `Ngày 4/9/2008, UBND tỉnh ban hành …`. */
  readonly given: IssuingValues | undefined;
  readonly signed: IssueDayValues | undefined;
  /** The body that acts right behind the opening that the mention stands in: `Tại Quyết định số 5, UBND tỉnh …`. */
  readonly opening: OpeningIssuerValues | undefined;
}

/** Lays the words beside mentions out by the places where they meet them: only white space may stand between. */
export function findWordsBeside(annotated: AnnotatedArticle): (mention: Span) => WordsBeside {
  const { mentions, text } = annotated;
  const tokenAt = (offset: number) =>
    text.tokens[indexAt(text.tokens, offset - 1) + 1]?.start ?? text.text.length;
  const by = <Kind extends string>(
    kind: Kind,
    placeOf: (mention: MentionOf<Kind>) => number,
  ): ReadonlyMap<number, MentionOf<Kind>> =>
    new Map(mentionsOf(mentions, kind).map((mention) => [placeOf(mention), mention]));
  const subjects = by('citation-subject', ({ start }) => start);
  const owners = by('citation-owner', ({ end }) => end);
  const tails = by('citation-tail', ({ start }) => start);
  const issuing = by('citation-issuing', ({ end }) => tokenAt(end));
  const signed = by('citation-signed', ({ end }) => tokenAt(end));
  const openings = by('citation-opening', ({ values }) => values.cited);
  return ({ start, end }) => {
    const after = tokenAt(end);
    // `Nghị quyết số 5, về việc …`: the subject may follow a comma.
    const subject = subjects.get(after) ?? subjects.get(tokenAt(after));
    const tail = tails.get(subject === undefined ? after : tokenAt(subject.end));
    return {
      subject,
      owner: subject && owners.get(subject.end),
      tail: tail?.values,
      given: issuing.get(start)?.values,
      signed: signed.get(start)?.values,
      opening: openings.get(start)?.values,
    };
  };
}
