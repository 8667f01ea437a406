import { describe, expect, it } from 'vitest';
import { formatExplanation } from '../../src/cli/format-explanation.ts';
import { columnsOf, wrapText } from '../../src/cli/wrap-text.ts';
import type { Candidate, Explanation } from '../../src/index.ts';

const candidate = (over: Partial<Candidate>): Candidate => ({
  pass: 'figures', kind: 'cue', rule: 'cue.x', why: 'a cue', start: 0, end: 1, text: 'x', won: true, reason: 'no rival', lostTo: null, ...over,
}); // biome-ignore format: one value after another

const explanation: Explanation = {
  origin: 'a.txt',
  title: null,
  published_on: null,
  place: {
    place: 'huyện Con Cuông',
    place_id: '422@',
    province: 'tỉnh Nghệ An',
    district: 'huyện Con Cuông',
  },
  sentences: [
    { start: 0, end: 10, text: 'Trời nắng.', leftOut: null, facts: [], lost: [], others: [] },
    {
      start: 11,
      end: 40,
      text: 'Đã làm 2 năm.',
      leftOut: null,
      facts: [
        {
          table: 'dates',
          text: '2 năm',
          rule: 'date.duration',
          why: 'A count of units of time.',
          measured: { precision: 0.98, tried_on: 40 },
          fields: { duration: 'P2Y', organization_from: 'UBND xã', document_id: 'hidden' },
          linked: ['date: from the context'],
          beat: [
            candidate({
              rule: 'number.plain',
              text: '2',
              won: false,
              reason: 'longest',
              lostTo: { rule: 'date.duration', text: '2 năm' },
            }),
          ],
        },
      ],
      lost: [
        candidate({
          rule: 'count.x',
          text: 'làm',
          won: false,
          reason: 'priority',
          lostTo: { rule: 'cue.y', text: 'Đã làm' },
        }),
      ],
      others: [candidate({ rule: 'cue.done', text: 'Đã', why: 'Done.' })],
    },
  ],
};

describe('formatExplanation', () => {
  it('shows the sentence, the fact, its rule, what it beat and where values come from', () => {
    expect(formatExplanation(explanation).split('\n')).toEqual([
      'a.txt',
      '  published  no date found',
      '  place      huyện Con Cuông (tỉnh Nghệ An), 422@',
      '',
      '─'.repeat(100),
      'Đã làm 2 năm.',
      '',
      '  dates  “2 năm”',
      '    duration           P2Y',
      '    organization_from  UBND xã',
      '    by rule            date.duration (98 % right of 40 tried): A count of units of time.',
      '    over               number.plain “2”: it is longer',
      '    linked             date: from the context',
      '',
      '  - count.x “làm” lost to cue.y “Đã làm”: its rule has priority',
      '',
      '1 sentence without a fact; --all shows every match.',
    ]);
  });

  it('shows cues and sentences without facts with --all', () => {
    const shown = formatExplanation(explanation, true);
    expect(shown).toContain('Trời nắng.');
    expect(shown).toContain('    cue.done  “Đã”: Done.');
    expect(shown).not.toContain('--all');
  });

  it('keeps to a hundred columns, whatever the words', () => {
    const long = 'huyện '.repeat(60) + 'a'.repeat(300);
    const fact = {
      ...explanation.sentences[1]!.facts[0]!,
      text: long,
      why: long,
      fields: { indicator: long },
      linked: [long],
    };
    const wide = {
      ...explanation,
      title: long,
      sentences: [
        { ...explanation.sentences[1]!, text: long, facts: [fact], others: [candidate({ text: long })] },
      ],
    };
    for (const line of formatExplanation(wide, true).split('\n'))
      expect(columnsOf(line)).toBeLessThanOrEqual(100);
  });

  it('shows a sentence that was left out, and why, without --all', () => {
    const [dry, full] = explanation.sentences;
    const told = formatExplanation({
      ...explanation,
      sentences: [{ ...dry!, leftOut: 'no such post' }, full!],
    });
    expect(told).toContain(
      'Trời nắng.\n\n  ! left out, what rules found in it could not be linked: no such post',
    );
    expect(told).not.toContain('without a fact');
  });

  it('says so when there is no fact', () => {
    expect(formatExplanation({ ...explanation, sentences: [] })).toContain('No rule made a fact');
  });
});

describe('wrapText', () => {
  it('breaks at spaces, indents what follows and loses no word', () => {
    expect(wrapText('một hai ba bốn năm', 14, '- ')).toBe('- một hai ba\n  bốn năm');
  });
  it('counts a letter with its marks as one column', () => {
    expect(columnsOf('Huyện'.normalize('NFD'))).toBe(5);
  });
});
