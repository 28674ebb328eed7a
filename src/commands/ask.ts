import { answerToReply } from '../reply/answer-to-reply.ts';
import { MAX_INPUT } from '../text/normalise.ts';
import { defineCommand } from './command.ts';

/** Answers a question. */
export const ask = defineCommand({
  name: 'ask',
  description: 'Ask a question about encryption policy',
  example: '/ask Should there be a backdoor for the police?',
  options: {
    question: {
      type: 'string',
      description: 'The question, in your own words',
      required: true,
      maxLength: MAX_INPUT,
      completion: 'question',
    },
    side: {
      type: 'choice',
      description: 'What to show, whatever the question asks for',
      required: false,
      choices: ['both', 'pro', 'con', 'neutral'],
    },
  },
  run: ({ question, side }, { answerQuestion, figuresOf }) =>
    answerToReply(answerQuestion(question, side === undefined ? {} : { view: side }), figuresOf),
});
