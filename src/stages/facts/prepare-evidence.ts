import type { Article } from '../../model/article.ts';
import { countBelow } from '../../model/count-below.ts';
import type { NotedAt } from '../../model/official-notes.ts';
import { indexAt, type Span } from '../../model/span.ts';
import type { AnnotatedText } from '../../model/text.ts';

/** A function from UTF-16 spans of the body to evidence columns; offsets become code points, the sentence is looked up. */
export function prepareEvidence(article: Article, annotated: AnnotatedText): (span: Span) => NotedAt {
  const { body } = article;
  const points = codePointOffsets(body);
  const { sentences } = annotated;
  return ({ start, end }) => {
    const sentence_no = indexAt(sentences, start);
    const sentence = sentences[sentence_no];
    return {
      article_id: article.article_id,
      sentence_no: Math.max(sentence_no, 0),
      char_start: points(start),
      char_end: points(end),
      text: body.slice(start, end),
      evidence:
        sentence === undefined
          ? body.slice(start, end)
          : body.slice(sentence.start, Math.max(sentence.end, end)),
    };
  };
}

/** Maps UTF-16 offsets to code points; the identity for a body without characters beyond the first plane. */
function codePointOffsets(body: string): (offset: number) => number {
  const astral: number[] = [];
  for (let at = 0; at < body.length; at++) {
    const code = body.charCodeAt(at);
    if (code >= 0xd800 && code <= 0xdbff && isLowSurrogate(body.charCodeAt(at + 1))) astral.push(at++);
  }
  if (astral.length === 0) return (offset) => offset;
  return (offset) => offset - countBelow(astral, offset);
}

function isLowSurrogate(code: number): boolean {
  return code >= 0xdc00 && code <= 0xdfff;
}
