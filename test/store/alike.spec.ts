import fc from 'fast-check';
import { likenessOf } from '../../src/store/alike.ts';

describe('questions', () => {
  test.each([
    ['What did Signal say about scanning?', 'signal, on SCANNING'],
    ['Is WhatsApp encrypted?', 'is whatsapp “encrypted”…'],
    ['Does encryption protect abusers', 'Do the encryptions protect an abuser?'],
    ['Who are you?', 'who ARE you'],
  ])('that differ in case, punctuation, endings and little words are alike: %s / %s', (one, other) => {
    expect(likenessOf(one)).toBe(likenessOf(other));
  });

  test.each([
    ['What did Signal say about scanning?', 'What did Apple say about scanning?'],
    ['scanning Signal', 'Signal scanning'],
    ['Who are you?', 'Where are you?'],
    ['11 million reports', '12 million reports'],
  ])('that ask for something else are not: %s / %s', (one, other) => {
    expect(likenessOf(one)).not.toBe(likenessOf(other));
  });

  test('of any letters, or none, have a likeness of one length', () => {
    fc.assert(fc.property(fc.string({ unit: 'binary' }), (question) => likenessOf(question).length === 43));
  });
});
