import { isOfAsker } from '../../src/retrieval/asker.ts';
import type { Unit } from '../../src/retrieval/read-units.ts';

function unit(words: string, tags: readonly string[] = []): Unit {
  return { surface: words, words: words.split(' '), stems: [], tags, weight: 9, capital: true };
}

describe('what a text tells of its asker', () => {
  test.each([
    ['40000', 'i mod a server of 40k people, plenty of them under 16. would scanning help?'],
    ['4000000', "we're advising a chat app, about four million users, on whether to go encrypted"],
    ['300', 'should it be legal? our club has 300 members.'],
  ])('is the number %s, in %j', (number, folded) => {
    expect(isOfAsker(unit(number), folded)).toBe(true);
  });

  test.each([
    ['5000', 'i read that one man wrote to 5,000 boys'],
    ['40000', 'we have 40k members. did 40k scientists sign?'],
    ['300', 'i run a server. did 300 groups sign?'],
    ['250', '250 charities wrote to facebook'],
  ])('is not the number %s, in %j', (number, folded) => {
    expect(isOfAsker(unit(number), folded)).toBe(false);
  });

  test('is where they are from, unless they ask of that', () => {
    const poland = unit('poland', ['n:Poland']);
    expect(isOfAsker(poland, 'i am from poland. is it true that the union reads all chats?')).toBe(true);
    expect(isOfAsker(poland, "i'm from poland. are there rules here on chats?")).toBe(false);
    expect(isOfAsker(poland, 'is it allowed in poland?')).toBe(false);
  });

  test('is where they came by it, and what they teach', () => {
    const reddit = unit('reddit', ['n:Reddit']);
    expect(isOfAsker(reddit, '"no law forces them to look" saw this on reddit')).toBe(true);
    expect(isOfAsker(reddit, 'is reddit encrypted?')).toBe(false);
    expect(isOfAsker(unit('ict'), 'i teach ict to 14 year olds and they ask who may read')).toBe(true);
  });

  test('is what is theirs, if it has no name', () => {
    expect(isOfAsker(unit('pta'), 'our pta votes next week')).toBe(true);
    expect(isOfAsker(unit('pta'), 'what did the pta say?')).toBe(false);
    expect(isOfAsker(unit('threema', ['n:Threema']), 'is my threema encrypted?')).toBe(false);
  });
});
