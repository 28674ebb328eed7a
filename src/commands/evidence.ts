import type { CommandReply, ReplyBlock } from '../reply/document.ts';
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
  run: ({ question }, context): CommandReply => {
    const reply = replyToQuestion(question, undefined, context);
    const plea = reply.answer?.outcome === 'safeguarding';
    return { ...reply, audience: 'private', blocks: plea ? [...reply.blocks, HOW_TO_REPORT] : reply.blocks };
  },
});

const HOW_TO_REPORT: ReplyBlock = {
  kind: 'text',
  text: 'If somebody else wrote this: the reporting points above take reports from anybody who is worried about somebody, you need not be sure, and you can tell the moderators here as well.',
  quiet: false,
};
