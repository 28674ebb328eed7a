import { featuresOfBearing, readBearing } from '../../../src/retrieval/field/bearing.ts';
import { createKnowledge } from '../../../src/retrieval/knowledge.ts';
import { lexicon } from '../../english.ts';
import { literary } from '../../literary-corpus.ts';

const { read, concepts, knows } = createKnowledge(literary, lexicon);
const bearingOf = (text: string) => readBearing(read(text), concepts, knows);

describe('how what a message speaks of lies to the field', () => {
  test('counts what is strange to the corpus, and no everyday word', () => {
    expect(bearingOf('the zeppelins over the archipelago')).toMatchObject({ unknown: 2 });
    expect(bearingOf('what do you think of it')).toEqual({
      unknown: 0,
      outside: 0,
      subjects: 0,
      concepts: 0,
    });
  });

  test('counts what the thesaurus and the speakers know', () => {
    const { concepts: known } = bearingOf('Did Auguste Dupin want a second seal?');
    expect(known).toBe(2);
  });

  test('is told by numbers that rise with each of a sort, and differ where the unknown stands otherwise to the field', () => {
    const none = { unknown: 0, outside: 0, subjects: 0, concepts: 0 };
    const told = (more: Partial<typeof none>) => featuresOfBearing({ ...none, ...more });
    expect(told({})).toHaveLength(1);
    expect(told({ outside: 1 })).toHaveLength(2);
    expect(told({ outside: 2 })).toHaveLength(3);
    const mixes = [told({}), told({ unknown: 1 }), told({ subjects: 1 }), told({ unknown: 1, subjects: 1 })];
    expect(new Set(mixes.map((numbers) => numbers.at(-1))).size).toBe(mixes.length);
    expect(told({ unknown: 4 })).toEqual(told({ unknown: 40 }));
  });
});
