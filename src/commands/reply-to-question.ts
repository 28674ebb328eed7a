import { answerToReply } from '../reply/answer-to-reply.ts';
import type { CommandReply } from '../reply/document.ts';
import type { CommandContext } from './command.ts';
import { readingActions, type View } from './reading-actions.ts';

/** The reply to a question, with what a reader can do with it. */
export function replyToQuestion(
  question: string,
  view: View | undefined,
  { answerQuestion, figuresOf, commands }: Pick<CommandContext, 'answerQuestion' | 'figuresOf' | 'commands'>,
): CommandReply {
  const answer = answerQuestion(question, view === undefined ? {} : { view });
  const reply = answerToReply(answer, figuresOf);
  return { ...reply, blocks: [...reply.blocks, ...readingActions(answer, view, false, commands)] };
}
