import fc from 'fast-check';
import { createPhraseTable } from '../../src/retrieval/phrases.ts';
import { createUnitReader, MAX_WEIGHT } from '../../src/retrieval/read-units.ts';
import { stem } from '../../src/text/stem.ts';
import { lexicon } from './small-lexicon.ts';

const TERMS = [
  ['second seal', 'c:second-seal'],
  ['child', 'c:children'],
  ['Auguste Dupin', 's:auguste-dupin'],
  ['of the', 'c:of-the'],
] as const;

const phrases = createPhraseTable(
  TERMS.map(([term, tag]) => {
    const words = term.toLowerCase().split(' ');
    return { words, stems: words.map(stem), tag };
  }),
);
const read = createUnitReader(phrases, lexicon);

function surfaces(text: string): readonly string[] {
  return read(text).map(({ surface }) => surface);
}

describe('createUnitReader', () => {
  test('reads words and phrases in order, as they were written', () => {
    expect(surfaces('Did Auguste Dupin break a second seal?')).toEqual([
      'Auguste Dupin',
      'break',
      'second seal',
    ]);
  });

  test('leaves out words that say nothing, and emoji', () => {
    expect(surfaces('so what is it with the letter 🔑 lol')).toEqual(['letter']);
  });

  test('keeps words that say nothing where a phrase is made of them', () => {
    expect(surfaces('of the')).toEqual(['of the']);
  });

  test('gives units their stems and what they stand for', () => {
    expect(read('second seals')).toMatchObject([{ stems: ['second', 'seal'], tags: ['c:second-seal'] }]);
  });

  test('writes numbers one way', () => {
    expect(read('eleven million letters').map(({ words }) => words)).toEqual([['11000000'], ['letters']]);
    expect(read('seventy percent').map(({ words }) => words)).toEqual([['70%']]);
  });

  test('keeps capitals beside a number', () => {
    expect(read('the 40 letters of Whitby').find(({ words }) => words[0] === 'whitby')?.capital).toBe(true);
  });

  test('tells a capital from the start of a text and from shouting', () => {
    const capital = (text: string) => read(text).find(({ words }) => words.includes('dupin'))?.capital;
    expect([
      capital('who is Dupin'),
      capital('Dupin'),
      capital('WHO IS DUPIN'),
      capital('who is dupin'),
    ]).toEqual([true, false, false, false]);
  });

  test('weighs a rare word more than an everyday one, and none more than the most', () => {
    const [open, magistrate, xyzzy] = read('open magistrate xyzzy').map(({ weight }) => weight);
    expect(open).toBeLessThan(magistrate ?? 0);
    expect(magistrate).toBeLessThanOrEqual(xyzzy ?? 0);
    expect(xyzzy).toBeLessThanOrEqual(MAX_WEIGHT);
  });

  test('reads any text, and the same text twice the same', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 120 }), (text) => {
        const units = read(text);
        expect(read(text)).toEqual(units);
        for (const { weight } of units) expect(weight).toBeGreaterThan(0);
      }),
    );
  });
});
