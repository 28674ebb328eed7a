import { readHearsay } from '../../src/retrieval/hearsay.ts';

describe('what is said to be claimed', () => {
  test.each([
    ['my uncle says the app left the country. rubbish?', 'the app left the country'],
    ['Someone told me that chats are read by the police', 'chats are read by the police'],
    ['a guy in my class keeps saying that locks are illegal, is that true?', 'locks are illegal'],
    ['I heard the letter was signed by ten groups, true or false', 'the letter was signed by ten groups'],
    [
      '"The firm was told that it would go blind." Did that happen?',
      '"The firm was told that it would go blind."',
    ],
  ])('stands without who claims it and without the asking: %j', (text, said) => {
    expect(readHearsay(text)).toBe(said);
  });

  test.each(['Should the police read chats?', 'What does the charity say about locks?', 'true', '', '?'])(
    'is nothing where a text is put otherwise: %j',
    (text) => {
      expect(readHearsay(text)).toBeNull();
    },
  );
});
