import type { Candidate, ExplainedFact, ExplainedSentence, Explanation } from '../index.ts';
import { wrapText } from './wrap-text.ts';

const width = 100;
/** Names of columns stand in one column, values in the next. */
const nameWidth = 19;

const reasons: Readonly<Record<string, string>> = {
  longest: 'it is longer',
  earliest: 'it starts earlier',
  priority: 'its rule has priority',
  'file order': 'its rule stands first',
};

/**
 * An article as a reader follows it: each sentence with facts, what each fact says, the rule that made it, what that beat, and what
 * linking added. Sentences without facts and the matches of cues are left out unless `all`.
 */
export function formatExplanation(explanation: Explanation, all = false): string {
  const parts = [formatHead(explanation)];
  const shown = explanation.sentences.filter(
    ({ facts, lost, leftOut }) => all || facts.length > 0 || lost.length > 0 || leftOut !== null,
  );
  for (const sentence of shown) parts.push(formatSentence(sentence, all));
  if (shown.length === 0) parts.push('No rule made a fact of this text.');
  const hidden = explanation.sentences.length - shown.length;
  if (hidden > 0)
    parts.push(
      `${hidden} ${hidden === 1 ? 'sentence' : 'sentences'} without a fact; --all shows every match.`,
    );
  return parts.join('\n\n');
}

function formatHead({ origin, title, published_on, place }: Explanation): string {
  const { place: name, place_id, province } = place;
  const above = province !== null && province !== name ? ` (${province})` : '';
  const where = name === null ? 'no unit found whose news it is' : `${name}${above}, ${place_id}`;
  return [
    wrapText(title ?? origin, width),
    `  published  ${published_on ?? 'no date found'}`,
    `  place      ${where}`,
  ].join('\n');
}

function formatSentence({ text, facts, lost, others, leftOut }: ExplainedSentence, all: boolean): string {
  const lines = ['─'.repeat(width), wrapText(text, width)];
  if (leftOut !== null)
    lines.push(
      '',
      wrapText(`left out, what rules found in it could not be linked: ${leftOut}`, width, '  ! '),
    );
  for (const fact of facts) lines.push('', formatFact(fact));
  if (lost.length > 0) lines.push('', ...lost.map((one) => formatLoser(one)));
  if (all && others.length > 0) {
    lines.push('', '  other matches: cues and parts');
    for (const one of others)
      lines.push(
        one.won ? wrapText(`${quote(one.text)}: ${one.why}`, width, `    ${one.rule}  `) : formatLoser(one),
      );
  }
  return lines.join('\n');
}

function formatFact({ table, text, rule, why, measured, fields, linked, beat }: ExplainedFact): string {
  const row = (name: string, value: string) => wrapText(value, width, `    ${name.padEnd(nameWidth)}`);
  return [
    wrapText(quote(text), width, `  ${table}  `),
    ...Object.entries(fields)
      .filter(([name]) => !name.endsWith('_id') && name !== 'position_code')
      .map(([name, value]) => row(name, String(value))),
    row('by rule', `${rule} (${formatMeasured(measured)}): ${why}`),
    ...beat.map((one) => row('over', `${one.rule} ${quote(one.text)}: ${reasons[one.reason] ?? one.reason}`)),
    ...linked.map((one) => row('linked', one)),
  ].join('\n');
}

function formatMeasured(measured: ExplainedFact['measured']): string {
  if (measured === null) return 'not measured';
  return `${Math.round(measured.precision * 100)} % right of ${measured.tried_on} tried`;
}

function formatLoser({ rule, text, lostTo, reason }: Candidate): string {
  const winner =
    lostTo === null ? '' : ` to ${lostTo.rule} ${quote(lostTo.text)}: ${reasons[reason] ?? reason}`;
  return wrapText(`${rule} ${quote(text)} lost${winner}`, width, '  - ');
}

function quote(text: string): string {
  return `“${text.replace(/\s+/g, ' ')}”`;
}
