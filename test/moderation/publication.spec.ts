import { findSubject } from '../../src/commands/find-subject.ts';
import { toPublication } from '../../src/moderation/publication.ts';
import { startScope } from '../../src/moderation/scope.ts';
import { createSummarise } from '../../src/moderation/summary.ts';
import { laterLiterary } from '../literary-corpus.ts';

const signature = { by: 'mina', note: null, noteBy: null, dateLanguage: 'en-GB' };

function publish(name: string, length: 'short' | 'medium' | 'long') {
  const subject = findSubject(laterLiterary, name);
  if (subject === null) throw new RangeError(`no subject "${name}"`);
  const summary = createSummarise(laterLiterary)(subject, startScope(length, 3));
  return { summary, blocks: toPublication(summary, signature) };
}

describe('a posted summary', () => {
  test('says behind a point what happened since, and how another source puts it, with its citation', () => {
    const { blocks } = publish('thefts', 'long');
    const at = blocks.findIndex((block) => block.kind === 'point' && block.claim === 'prefect-forty-thefts');
    expect(blocks[at + 1]).toMatchObject({ kind: 'notice', notice: 'disputed' });
    const cited = blocks.flatMap((block) => (block.kind === 'citations' ? block.citations : []));
    expect(cited.map(({ source }) => source)).toContain('post-almanack');
  });

  test('shows what happened and what the law says under a heading of its own, without leaning', () => {
    const { summary, blocks } = publish('second-seals', 'long');
    const headings = blocks.flatMap((block) => (block.kind === 'heading' ? [block.text] : []));
    expect(headings).toContain('What happened and what the law says');
    const sides = summary.evidence.sides.flatMap(({ points }) => points);
    expect(sides.filter(({ kind }) => kind === 'event' || kind === 'law')).toEqual([]);
    const directions = summary.evidence.context.map(({ direction }) => direction);
    expect(directions).toEqual([
      'toward “A second seal for the magistrate”',
      'toward “Sealed letters without exceptions”',
    ]);
  });

  test('shows nothing that moves things one way where there is room for one fact alone', () => {
    const { summary } = publish('sealed-letters', 'medium');
    expect(summary.evidence.context.map(({ direction }) => direction)).toEqual([null]);
  });
});
