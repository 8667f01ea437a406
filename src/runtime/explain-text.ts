import type { Resolution } from '../engine/resolve-overlaps.ts';
import type { Span } from '../model/span.ts';
import { dataFolder } from '../reference/data-folder.ts';
import { loadReference } from '../reference/load-reference.ts';
import { readSegmenterFiles } from '../reference/read-segmenter-files.ts';
import { tokenize } from '../text/tokenize.ts';
import { prepareExtraction } from './extract-article.ts';

/** One candidate of one rule: where it stands, and why it won or lost. */
export interface Candidate extends Span {
  readonly pass: string;
  readonly rule: string;
  readonly why: string;
  readonly text: string;
  readonly won: boolean;
  /** `no rival`, or what decided: `longest`, `earliest`, `priority`, `file order`. */
  readonly reason: string;
  /** Rule of the candidate that it lost to. */
  readonly lostTo: string | null;
}

/** Every candidate of every rule over a text, pass by pass, in text order; offsets are UTF-16 over the NFC text. */
export function explainText(text: string): Candidate[] {
  const nfc = text.normalize('NFC');
  const extraction = prepareExtraction(loadReference(dataFolder()), readSegmenterFiles());
  const tokens = tokenize(nfc);
  return extraction.trace(nfc).flatMap(({ pass, resolutions }) =>
    resolutions.map(({ match, won, lostTo, reason }: Resolution) => {
      const span = { start: tokens[match.start]!.start, end: tokens[match.end - 1]!.end };
      const { id, why } = match.rule.row;
      return {
        pass,
        rule: id,
        why,
        ...span,
        text: nfc.slice(span.start, span.end),
        won,
        reason,
        lostTo: lostTo?.rule.row.id ?? null,
      };
    }),
  );
}
