import { growCorpus } from '../../bench/grow-corpus.ts';
import { createDraw, createRandom } from '../../bench/random.ts';
import type { Corpus } from '../../src/corpus/model.ts';
import { literary } from '../literary-corpus.ts';

const WORDS = ['lantern', 'harbour', 'violin', 'garden', 'chapel'];
const SIZE = 3 * literary.claims.length + 1;

function grow(seed = 1): Corpus {
  const random = createRandom(seed);
  return growCorpus(literary, SIZE, { random, drawWord: createDraw(WORDS, () => 1, random) });
}

describe('growCorpus', () => {
  test('has as many claims as asked for, those given first', () => {
    const { claims } = grow();
    expect(claims).toHaveLength(SIZE);
    expect(claims.slice(0, literary.claims.length)).toEqual(literary.claims);
  });

  test('takes no more of the given claims than asked for', () => {
    const chance = { random: createRandom(1), drawWord: () => 'lantern' };
    expect(growCorpus(literary, 2, chance).claims).toEqual(literary.claims.slice(0, 2));
  });

  test('gives each claim an id of its own, and a source and a speaker that exist', () => {
    const { claims, sources, speakers } = grow();
    expect(new Set(claims.map(({ id }) => id)).size).toBe(SIZE);
    expect(claims.every(({ source }) => sources.has(source))).toBe(true);
    expect(claims.every(({ speaker }) => speaker === null || speakers.has(speaker))).toBe(true);
  });

  test('has sources and people grow with the claims, and organisations stay', () => {
    const { sources, speakers } = grow();
    const people = [...literary.speakers.values()].filter(({ kind }) => kind === 'person').length;
    expect(sources.size).toBe(4 * literary.sources.size);
    expect(speakers.size).toBe(literary.speakers.size + 3 * people);
  });

  test('says about half of the telling words of a copy in other words', () => {
    const wordsIn = (claims: Corpus['claims']) => claims.flatMap(({ text }) => text.match(/\p{L}+/gu) ?? []);
    const given = wordsIn(literary.claims);
    const copied = wordsIn(grow().claims.slice(literary.claims.length, 2 * literary.claims.length));
    const changed = copied.filter((word, index) => word !== given[index]);
    expect(copied).toHaveLength(given.length);
    expect(changed.every((word) => WORDS.includes(word.toLowerCase()))).toBe(true);
    expect(changed.length / copied.length).toBeGreaterThan(0.15);
    expect(changed.length / copied.length).toBeLessThan(0.6);
  });

  test('is the same for the same seed', () => {
    expect(grow(5)).toEqual(grow(5));
    expect(grow(5)).not.toEqual(grow(6));
  });
});
