import { OPINIONS } from '../../../src/retrieval/field/opinions.ts';
import { CONTESTED } from '../../../src/retrieval/intent/examples/contested.ts';
import { NARROW } from '../../../src/retrieval/intent/examples/narrow.ts';
import { retriever } from '../../shipped.ts';

const intentOf = (question: string) => retriever.retrieve(question).intent;

// Not among the examples: what is learned has to carry over.
const DEBATES = [
  'The NSPCC says this, the EFF says that, and I just want somebody to lay it out fairly for me',
  'Jake Moore calls it the backbone of the internet. Easy for him to say, he never sat with a victim.',
  'Seventy percent of reports gone, they say. And for that we should all leave our doors unlocked?',
  'my cousin swears Signal is a gift to creeps, I say the police are lazy, settle it for us',
];

const NARROW_ONES = [
  'What did Jake Moore say about backdoors?',
  "I don't care who is right. How many reports does NCMEC think would be lost?",
  'My sister is furious about it, but what exactly did the NSPCC say about Facebook?',
  'arguments against backdoors, and only those please',
];

describe('a message that is put as a debate', () => {
  test.each(DEBATES)('gets both sides, whatever names and numbers are in it: %j', (question) => {
    expect(['contested', 'statement']).toContain(intentOf(question));
  });

  test.each(NARROW_ONES)('is told from one that asks for one thing: %j', (question) => {
    expect(['speaker', 'figure', 'side', 'fact']).toContain(intentOf(question));
  });

  test('is no short one, of which nothing can be told', () => {
    expect(intentOf('wanless quote')).toBe('speaker');
  });

  test('is learned from examples that are one kind or the other', () => {
    const narrow = new Set(NARROW);
    expect([...CONTESTED, ...OPINIONS].filter((text) => narrow.has(text))).toEqual([]);
    expect(
      [...DEBATES, ...NARROW_ONES].filter((text) => CONTESTED.includes(text) || narrow.has(text)),
    ).toEqual([]);
  });
});
