import { wordsAsked } from '../../src/retrieval/asker.ts';
import type { Unit } from '../../src/retrieval/read-units.ts';

function unit(surface: string, tags: readonly string[] = []): Unit {
  return { surface, words: [surface.toLowerCase()], stems: [], tags, weight: 9, capital: true };
}

const asks = (word: string, folded: string, units: readonly Unit[] = []) =>
  wordsAsked(folded, units).has(word);

describe('what a text tells of its asker', () => {
  test.each([
    ['40000', 'i mod a server of 40k people, plenty of them under 16. would scanning help?'],
    ['4000000', "we're advising a chat app, about four million users, on whether to go encrypted"],
    ['300', 'should it be legal? we run a club of 300 members.'],
    ['poland', 'i am from poland and my english is bad. is it true that the union reads all chats?'],
    ['reddit', '"no law forces them to look" saw this on reddit'],
  ])('is %s, in %j', (word, folded) => {
    expect(asks(word, folded)).toBe(false);
  });

  test.each([
    ['5000', 'i read that one man wrote to 5,000 boys'],
    ['83%', 'i bet 83% of abusers use encrypted apps'],
    ['77000', 'we lose 77,000 children a year to encryption'],
    ['8421', 'our government jailed 8,421 people over encrypted chats'],
    ['40000', 'we have 40k members. did 40k scientists sign?'],
    ['300', 'i run a server. did 300 groups sign?'],
    ['250', '250 charities wrote to facebook'],
    ['poland', "i'm from poland. are there rules here on chats?"],
    ['brazil', "i'm from brazil. what does brazil say about encryption?"],
    ['poland', 'is it allowed in poland?'],
    ['telegram', 'what is the argument from telegram against scanning?'],
    ['ukraine', 'what do people from ukraine think of encryption?'],
    ['proton', 'did anybody read something on proton and backdoors?'],
    ['reddit', 'is reddit encrypted?'],
  ])('is not %s, in %j', (word, folded) => {
    expect(asks(word, folded)).toBe(true);
  });

  test('is what they call by an abbreviation of no known name, and ask nothing of', () => {
    expect(asks('pta', 'our pta votes next week. who is right?', [unit('PTA')])).toBe(false);
    expect(asks('ict', 'i teach ict to 14 year olds and they ask who may read', [unit('ICT')])).toBe(false);
    expect(asks('pta', 'what did the pta say?', [unit('PTA')])).toBe(true);
    expect(asks('zrtp', 'is my zrtp call encrypted?', [unit('ZRTP')])).toBe(true);
    expect(asks('skiff', 'our skiff is slow. is it encrypted?', [unit('Skiff')])).toBe(true);
    expect(asks('gmail', 'my gmail is read', [unit('GMAIL', ['n:Gmail'])])).toBe(true);
  });
});
