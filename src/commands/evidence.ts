import { defineCommand } from './command.ts';
import { QUESTION_OPTIONS } from './question-options.ts';
import { replyToQuestion } from './reply-to-question.ts';

/** Holds somebody's message against the corpus, for the eyes of whoever wants to know. */
export const evidence = defineCommand({
  name: 'evidence',
  description: 'Find evidence on what a message says',
  example: '/evidence Encryption makes children less safe.',
  surface: 'message',
  options: { question: { ...QUESTION_OPTIONS.question, description: 'What the message says' } },
  run: ({ question }, context) => ({ ...replyToQuestion(question, undefined, context), audience: 'private' }),
});
