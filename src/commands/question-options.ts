import { MAX_INPUT } from '../text/normalise.ts';

/** A question, and what to show of its answer: the options of every command that answers one. */
export const QUESTION_OPTIONS = {
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
} as const;
