import { readBearing } from '../../../src/retrieval/field/bearing.ts';
import { createFieldSense, learnFieldSense, type Message } from '../../../src/retrieval/field/field-sense.ts';
import { toQuery } from '../../../src/retrieval/fit.ts';
import { createKnowledge } from '../../../src/retrieval/knowledge.ts';
import { readQuestion } from '../../../src/retrieval/question.ts';
import { finish } from '../../../src/steps.ts';
import { lexicon } from '../../english.ts';
import { corpus } from '../../shipped-corpus.ts';

const { fieldSense, ...knowledge } = createKnowledge(corpus, lexicon);

function read(text: string): Message {
  const { units, manner } = readQuestion(text, knowledge);
  const bearing = readBearing(units, knowledge.concepts, knowledge.knows);
  return { spoken: toQuery({ ...knowledge, fieldSense }, units).features, manner, bearing };
}

const sense = (text: string) => fieldSense(read(text));

describe('a field sense', () => {
  test.each([
    'Should detectives be allowed to open private conversations?',
    'What do campaigners fear from encrypted chats?',
    'Who defends Facebook in this row?',
    'Is chat control alive or dead?',
    'Do the Swedes want backdoors?',
    'Did Apple give in to the British order?',
  ])('speaks for %j', (text) => {
    expect(sense(text)).toBeGreaterThan(0.5);
  });

  test.each([
    'How do I change the colour of my chat window?',
    'My kettle does not switch off, who repairs these?',
    'Where can I buy a second-hand bicycle?',
  ])('speaks against %j', (text) => {
    expect(sense(text)).toBeLessThan(-0.5);
  });

  test.each([
    'Should children have a bedtime?',
    'Do the police pay their officers well?',
    'Is Facebook a good place to work?',
    'How does the EU set the price of sugar?',
    'Is the Swedish army buying tanks?',
    'What does the FBI pay its agents?',
    'Is Apple stock worth buying?',
  ])('tells the people of the field from the field: %j', (text) => {
    expect(sense(text)).toBeLessThan(0);
  });

  test('says nothing where a corpus lists too few questions to learn from', () => {
    const silent = createFieldSense(finish(learnFieldSense([read('What is wax?')], read)));
    expect(silent(read('what is wax?'))).toBe(0);
  });

  test('never speaks louder than its limits', () => {
    for (const text of ['', 'encryption '.repeat(300), 'recipe '.repeat(300)])
      expect(Math.abs(sense(text))).toBeLessThanOrEqual(4);
  });
});
