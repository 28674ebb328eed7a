import type { CommandReply } from '../reply/document.ts';
import { defineCommand } from './command.ts';
import { QUESTION_OPTIONS } from './question-options.ts';
import { replyToQuestion } from './reply-to-question.ts';

/** Holds somebody's message against the corpus, for the eyes of whoever wants to know. A plea never comes here: see `plea.ts`. */
export const evidence = defineCommand({
  name: 'evidence',
  description: 'Find evidence on what a message says',
  example: '/evidence Encryption makes children less safe.',
  surface: 'message',
  options: { question: { ...QUESTION_OPTIONS.question, description: 'What the message says' } },
  run: ({ question }, context): CommandReply => {
    return { ...replyToQuestion(question, undefined, context), audience: 'private' };
  },
});
