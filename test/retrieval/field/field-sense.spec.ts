import { createFieldSense } from '../../../src/retrieval/field/field-sense.ts';
import { createMessageReader } from '../../../src/retrieval/learned/message-reader.ts';
import { foldText } from '../../../src/text/normalise.ts';
import { stem } from '../../../src/text/stem.ts';
import { corpus } from '../../shipped-corpus.ts';

const messages = createMessageReader(stem);
const sense = createFieldSense(
  corpus.claims.flatMap(({ questions }) => questions),
  messages,
);
const manner = (text: string) => sense(messages.read(foldText(text)));

describe('a field sense', () => {
  test.each([
    'Should detectives be allowed to open private conversations?',
    'What do campaigners fear from encrypted chats?',
    'Who defends Facebook in this row?',
  ])('speaks for %j', (text) => {
    expect(manner(text)).toBeGreaterThan(0.5);
  });

  test.each([
    'How do I change the colour of my chat window?',
    'My kettle does not switch off, who repairs these?',
    'Where can I buy a second-hand bicycle?',
  ])('speaks against %j', (text) => {
    expect(manner(text)).toBeLessThan(-0.5);
  });

  test('says nothing where a corpus lists too few questions to learn from', () => {
    const silent = createFieldSense(['What is wax?'], createMessageReader(stem));
    expect(silent(messages.read('what is wax?'))).toBe(0);
  });

  test('never speaks louder than its limits', () => {
    for (const text of ['', 'encryption '.repeat(300), 'recipe '.repeat(300)])
      expect(Math.abs(manner(text))).toBeLessThanOrEqual(4);
  });
});
