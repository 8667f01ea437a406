import { dataFolder } from '../../dist/reference/data-folder.js';
import { loadReference } from '../../dist/reference/load-reference.js';
import { readSegmenterFiles } from '../../dist/reference/read-segmenter-files.js';
import { allPasses } from '../../dist/stages/annotate/all-passes.js';
import { prepareAnnotator } from '../../dist/stages/annotate/prepare-annotator.js';
import { annotateText } from '../../dist/text/annotate-text.js';
import { claimNames } from '../../dist/text/claim-names.js';
import { loadSegmenter } from '../../dist/text/crf/load-segmenter.js';
import { sentenceRulesOf } from '../../dist/text/sentence-rules.js';
import { formOf } from '../../dist/text/word-spans.js';
import { wordDifferences } from './word-differences.mjs';

export const reasons = ['name', 'shape', 'glued', 'mark', 'spelling', 'other'];

/**
 * Prepares a count of where the words of the product begin otherwise than vntk's, by reason: `count(lines)` gives
 * `{tokens, name, shape, glued, mark, spelling, other, examples}`. vntk's labels are taken from our decoder, which parity holds to vntk's.
 */
export function prepareWordDifferences(vntk) {
  const reference = loadReference(dataFolder());
  const annotator = prepareAnnotator(reference, allPasses);
  const sentenceRules = sentenceRulesOf(reference.lexicons.get('abbreviations') ?? []);
  const files = readSegmenterFiles();
  const segmenter = loadSegmenter(files.model, files.dictionary);
  return (lines) => {
    const counts = { tokens: 0, name: 0, shape: 0, glued: 0, mark: 0, spelling: 0, other: 0, examples: [] };
    for (const line of lines) {
      const raw = line.normalize('NFC');
      const tokens = vntk.tokens(raw);
      if (tokens.length === 0) continue;
      const plain = annotateText(raw, { segmenter, sentenceRules });
      const names = annotator.annotate(plain).mentions.filter((mention) => mention.kind === 'name');
      const text = claimNames(plain, names);
      counts.tokens += text.tokens.length;
      for (const { at, reason } of wordDifferences(text, names, tokens, segmenter.segment(tokens), formOf)) {
        counts[reason]++;
        if (reason === 'other') counts.examples.push(raw.slice(Math.max(0, at - 30), at + 30));
      }
    }
    return counts;
  };
}
