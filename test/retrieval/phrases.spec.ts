import { createPhraseTable, type Phrase } from '../../src/retrieval/phrases.ts';
import { stem } from '../../src/text/stem.ts';

function phrase(text: string, tag: string, exact = false): Phrase {
  const words = text.split(' ').filter(Boolean);
  return { words, stems: exact ? null : words.map(stem), tag };
}

function longestIn(phrases: readonly Phrase[], text: string, start = 0) {
  const words = text.split(' ');
  return createPhraseTable(phrases).longestAt(words, words.map(stem), start);
}

const PHRASES = [
  phrase('seal', 'c:seal'),
  phrase('second seal', 'c:second-seal'),
  phrase('second seal of the magistrate', 'c:magistrate-seal'),
  phrase('reports', 'c:report'),
  phrase('reporters', 'c:journalist'),
  phrase('wire', 'n:Wire', true),
];

describe('createPhraseTable', () => {
  test('finds the longest phrase that begins at a word', () => {
    expect(longestIn(PHRASES, 'second seal of the magistrate')).toEqual({
      length: 5,
      tags: ['c:magistrate-seal'],
    });
  });

  test('falls back to a shorter phrase where a longer one breaks off', () => {
    expect(longestIn(PHRASES, 'second seal of the prefect')).toEqual({ length: 2, tags: ['c:second-seal'] });
  });

  test('finds other forms of a word', () => {
    expect(longestIn(PHRASES, 'second seals')).toEqual({ length: 2, tags: ['c:second-seal'] });
  });

  test('takes a word as it is written before its stem, so that reporters are no reports', () => {
    expect(longestIn(PHRASES, 'reporters')?.tags).toEqual(['c:journalist']);
    expect(longestIn(PHRASES, 'reports')?.tags).toEqual(['c:report']);
  });

  test('takes an exact phrase only as it is written', () => {
    expect(longestIn(PHRASES, 'wire')?.tags).toEqual(['n:Wire']);
    expect(longestIn(PHRASES, 'wired')).toBeNull();
  });

  test('finds nothing where no phrase begins', () => {
    expect(longestIn(PHRASES, 'the second seal')).toBeNull();
    expect(longestIn(PHRASES, 'the second seal', 1)?.length).toBe(2);
    expect(longestIn(PHRASES, 'the second seal', 9)).toBeNull();
  });

  test('gives a phrase that stands for two things the tags of both, each once', () => {
    const twice = [phrase('nspcc', 's:nspcc'), phrase('nspcc', 'c:nspcc'), phrase('nspcc', 's:nspcc')];
    expect(longestIn(twice, 'nspcc')?.tags).toEqual(['s:nspcc', 'c:nspcc']);
  });

  test('leaves out a phrase without words', () => {
    expect(longestIn([phrase('', 'c:nothing')], 'seal')).toBeNull();
  });
});
