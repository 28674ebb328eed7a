import { answerToReply } from '../../src/reply/answer-to-reply.ts';
import type { ReplyBlock } from '../../src/reply/document.ts';
import { answerQuestion } from '../shipped.ts';

function blocksOf(question: string): readonly ReplyBlock[] {
  return answerToReply(answerQuestion(question), () => []).blocks;
}

function textsOf(question: string): readonly string[] {
  return blocksOf(question).flatMap((block) => (block.kind === 'text' ? [block.text] : []));
}

describe('the heading of a reply', () => {
  const question = `Should the police read our chats? ${'I want to know. '.repeat(600)}`;

  test('repeats a question', () => {
    expect(blocksOf('What is encryption?')[0]).toEqual({
      kind: 'heading',
      level: 1,
      text: 'What is encryption?',
    });
  });

  test('repeats no more than the beginning of a long one, and shows that it was cut', () => {
    const [heading] = blocksOf(question);
    expect(heading).toMatchObject({ kind: 'heading' });
    const text = heading?.kind === 'heading' ? heading.text : '';
    expect(text.length).toBeLessThanOrEqual(500);
    expect(text.endsWith('…')).toBe(true);
    expect(question.startsWith(text.slice(0, -1))).toBe(true);
  });

  test('cuts no character in two', () => {
    for (const length of [498, 499, 500]) {
      const [heading] = blocksOf(`${'a'.repeat(length)}${'🔑'.repeat(10)}`);
      expect(heading?.kind === 'heading' && heading.text.isWellFormed()).toBe(true);
    }
  });

  test('is cut in the reply alone: the answer keeps the question', () => {
    expect(answerQuestion(question).question).toBe(question.trim());
  });
});

describe('a refusal', () => {
  test.each(['', '🙂', '🔐🔐', '?!'])('says of %j that nothing was asked', (question) => {
    expect(textsOf(question)).toContain('Nothing was asked.');
  });

  test.each(['Soll die Polizei unsere Nachrichten lesen?', '警察应该能读我们的消息吗'])(
    'says of %j that only English is understood',
    (question) => {
      expect(textsOf(question).join(' ')).toContain('Evenkey answers in English only');
    },
  );
});
