import { defineCommand } from './command.ts';
import { QUESTION_OPTIONS } from './question-options.ts';
import { replyToQuestion } from './reply-to-question.ts';

/** Answers a question. */
export const ask = defineCommand({
  name: 'ask',
  description: 'Ask a question about encryption policy',
  example: '/ask Should there be a backdoor for the police?',
  options: QUESTION_OPTIONS,
  run: ({ question, side }, context) => replyToQuestion(question, side, context),
});
