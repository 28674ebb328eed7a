import { OPINIONS } from '../../../src/retrieval/field/opinions.ts';
import { createIntentContext } from '../../../src/retrieval/find-evidence.ts';
import { createDebateSense } from '../../../src/retrieval/intent/debate.ts';
import { CONTESTED } from '../../../src/retrieval/intent/examples/contested.ts';
import { NARROW } from '../../../src/retrieval/intent/examples/narrow.ts';
import { readIntent } from '../../../src/retrieval/intent/read-intent.ts';
import { createKnowledge } from '../../../src/retrieval/knowledge.ts';
import { readQuestion } from '../../../src/retrieval/question.ts';
import { lexicon } from '../../english.ts';
import { preparedFor } from '../../prepared-for.ts';
import { answerQuestion, retriever } from '../../shipped.ts';
import { corpus } from '../../shipped-corpus.ts';

const knowledge = createKnowledge(corpus, lexicon, preparedFor(corpus));
const intentOf = (question: string) => retriever.retrieve(question).intent;

// Not among the examples: what is learned has to carry over.
const DEBATES = [
  'The NSPCC says this, the EFF says that, and I just want somebody to lay it out fairly for me',
  'my cousin swears Signal is a gift to creeps, I say the police are lazy, settle it for us',
  'so Van de Wiele says slippery slope, and I say we are already at the bottom of it, somebody talk me out of it',
];

const NARROW_ONES = [
  'What did Jake Moore say about backdoors?',
  "I don't care who is right. How many reports does NCMEC think would be lost?",
  'My sister is furious about it, but what exactly did the NSPCC say about Facebook?',
  'arguments against backdoors, and only those please',
];

describe('a message that is put as a debate', () => {
  test.each(DEBATES)('is contested, though cues alone take it for narrow: %j', (question) => {
    const read = readQuestion(question, knowledge);
    const context = createIntentContext(knowledge);
    expect(readIntent(read, { ...context, isDebate: () => false }).intent).toBe('speaker');
    expect(readIntent(read, context).intent).toBe('contested');
  });

  test('shows both sides', () => {
    for (const question of DEBATES)
      expect(
        answerQuestion(question)
          .sides.map(({ stance }) => stance)
          .toSorted(),
      ).toEqual(['con', 'pro']);
  });

  test.each(NARROW_ONES)('is told from one that asks for one thing: %j', (question) => {
    expect(['speaker', 'figure', 'side', 'fact']).toContain(intentOf(question));
  });

  test('is no short one, of which nothing can be told', () => {
    const isDebate = createDebateSense({
      kinds: 2,
      weights: new Float32Array(20).fill(9, 0, 1),
      known: new Uint8Array(10).fill(1),
    });
    expect([isDebate(new Uint32Array(5)), isDebate(new Uint32Array(6))]).toEqual([false, true]);
  });

  test('is learned from examples that are one kind or the other', () => {
    const narrow = new Set(NARROW);
    expect([...CONTESTED, ...OPINIONS].filter((text) => narrow.has(text))).toEqual([]);
    expect(
      [...DEBATES, ...NARROW_ONES].filter((text) => CONTESTED.includes(text) || narrow.has(text)),
    ).toEqual([]);
  });
});
