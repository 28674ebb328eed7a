import { parse } from 'yaml';
import { exportGaps } from '../../src/commands/export-gaps.ts';
import type { Gap } from '../../src/store/gaps.ts';
import { context } from './context.ts';

const gap: Gap = {
  platform: 'slack',
  space: 'T-SECRET',
  id: 'g1',
  question: 'What does the gazette of Pemberley cost?',
  asked: 1,
  waiting: 0,
  state: 'open',
  firstAt: new Date('2026-11-02T23:59:59Z'),
  lastAt: new Date('2026-11-09T00:00:00Z'),
  closedAt: null,
  closedBy: null,
};

function exported(...gaps: readonly Gap[]): string {
  return exportGaps(gaps, context.corpus, context.answerQuestion).join('\n');
}

describe('exportGaps', () => {
  test('puts questions of several spaces that are alike together, and adds up how often they were asked', () => {
    const other = { ...gap, space: 'T2', question: 'what does the GAZETTE of Pemberley cost', asked: 3 };
    const text = exported(gap, { ...other, firstAt: new Date('2026-10-01T00:00:00Z') });
    expect(parse(text).claims).toMatchObject([{ questions: [gap.question, other.question] }]);
    expect(text).toContain('# Asked 4 times since 2026-10-01.');
  });

  test('says where the corpus answers one by now', () => {
    expect(exported(gap)).toContain('# Asked once, on 2026-11-02.\n');
    expect(exported({ ...gap, question: 'What is a sealed letter?' })).toContain('The corpus answers it now');
  });

  test('names the motions and topics to choose from, and no space', () => {
    const text = exported(gap);
    expect(text).toContain('# Motions: sealed-letters, rosings-post.');
    expect(text).toContain('# Topics: second-seals, thefts,');
    expect(text).not.toContain(gap.space);
  });
});
