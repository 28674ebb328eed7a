import { findNamed, findSubject } from '../../src/commands/find-subject.ts';
import { literary } from '../literary-corpus.ts';

function found(typed: string): string | null {
  const subject = findSubject(literary, typed);
  if (subject === null) return null;
  return subject.kind === 'motion' ? `motion ${subject.motion.id}` : `topic ${subject.topic.id}`;
}

describe('findSubject', () => {
  test.each([
    ['thefts', 'topic thefts'],
    ['Second seals', 'topic second-seals'],
    ['second', 'topic second-seals'],
    ['sealed-letters', 'motion sealed-letters'],
    ['  SEALED  letters without ', 'motion sealed-letters'],
    ['rosings-plan', 'topic rosings-plan'],
    ['rosings-post', 'motion rosings-post'],
  ])('takes %j for the %s', (typed, subject) => {
    expect(found(typed)).toBe(subject);
  });

  test('takes a topic’s own name before the beginning of a motion’s', () => {
    expect(found('The plan of Rosings')).toBe('topic rosings-plan');
    expect(found('The plan of Rosings to seal its post')).toBe('motion rosings-post');
  });

  test.each(['', '  ', '—', 'zeppelins', 'rosings', 't', 'hefts'])('takes %j for nothing', (typed) => {
    expect(found(typed)).toBeNull();
  });
});

describe('findNamed', () => {
  test('takes a beginning that two names of one entry share for that entry', () => {
    const entries = [
      { id: 'auguste-dupin', label: 'Auguste Dupin' },
      { id: 'auguste-dupin', label: 'Dupin' },
      { id: 'prefect', label: 'Prefect of Paris' },
    ];
    expect(findNamed(entries, 'august')?.id).toBe('auguste-dupin');
  });
});
