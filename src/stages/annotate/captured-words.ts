import type { Edge } from '../../engine/lattice.ts';
import type { RuleMatch } from '../../engine/rule-set.ts';
import type { Span } from '../../model/span.ts';
import type { AnnotatedText } from '../../model/text.ts';
import { plainPhrase } from '../../text/plain-phrase.ts';
import type { MatchView } from './pass.ts';

/** Words and edges of a match are cut out only when a normaliser asks for them. One view goes from match to match. */
export class CapturedWords implements MatchView {
  readonly text: AnnotatedText;
  match!: RuleMatch;

  constructor(text: AnnotatedText) {
    this.text = text;
  }

  get values(): MatchView['values'] {
    return this.match.rule.row.values;
  }

  word(name: string): string | null {
    for (const capture of this.match.captures)
      if (capture.name === name && capture.end > capture.start) return this.#cut(capture);
    return null;
  }

  words(name: string): string[] {
    const words: string[] = [];
    for (const capture of this.match.captures)
      if (capture.name === name && capture.end > capture.start) words.push(this.#cut(capture));
    return words;
  }

  edge(name: string): Edge | null {
    for (const { name: own, edge } of this.match.captures) if (own === name && edge !== null) return edge;
    return null;
  }

  edges(name: string): Edge[] {
    const edges: Edge[] = [];
    for (const { name: own, edge } of this.match.captures)
      if (own === name && edge !== null) edges.push(edge);
    return edges;
  }

  #cut({ start, end }: Span): string {
    const { text, tokens } = this.text;
    return plainPhrase(text.slice(tokens[start]!.start, tokens[end - 1]!.end));
  }
}
