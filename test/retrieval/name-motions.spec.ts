import type { Motion } from '../../src/corpus/model.ts';
import { createMotionNamer } from '../../src/retrieval/name-motions.ts';
import { createPhraseTable } from '../../src/retrieval/phrases.ts';
import { createUnitReader } from '../../src/retrieval/read-units.ts';
import { lexicon } from './small-lexicon.ts';

const phrases = createPhraseTable(
  ['seal', 'rosings', 'whitby', 'magistrate'].map((word) => ({
    words: [word],
    stems: [word],
    tag: `c:${word}`,
  })),
);
const read = createUnitReader(phrases, lexicon);

function motion(id: string, text: string, general = false): Motion {
  return { id, text, label: id, sides: { pro: 'For', con: 'Against' }, general, starters: [], topics: [] };
}

const motions = [
  motion('seals', 'Letters should bear a seal.', true),
  motion('rosings', 'Rosings should seal its letters.'),
  motion('whitby', 'The magistrate should seal letters at Whitby.'),
];
const topics = [{ id: 'north', label: 'The north', description: 'What the magistrate does.' }];
const nameMotions = createMotionNamer({ motions, topics }, read);

describe('createMotionNamer', () => {
  test('gives the motion that a question names something of', () => {
    expect(nameMotions(read('does rosings need it'))).toEqual(['rosings']);
  });

  test('puts the motion that is named most first', () => {
    expect(nameMotions(read('is the magistrate at whitby or at rosings'))).toEqual(['whitby', 'rosings']);
  });

  test('counts nothing that all motions name', () => {
    expect(nameMotions(read('is a seal good'))).toEqual([]);
  });

  test('counts everything where there is one motion only', () => {
    expect(createMotionNamer({ motions: motions.slice(0, 1), topics }, read)(read('is a seal good'))).toEqual(
      ['seals'],
    );
  });
});
