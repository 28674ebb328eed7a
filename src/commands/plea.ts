import { includesRole } from '../actor.ts';
import { answerToReply } from '../reply/answer-to-reply.ts';
import type { CommandReply, ReplyBlock } from '../reply/document.ts';
import type { Command, CommandContext, Invocation } from './command.ts';
import type { Library } from './library.ts';

/**
 * The plea in an invocation, whichever option it stands in and whatever is wrong with it; null where there is none. What those write who may use a
 * command above a member's is none: a moderator's note is about others, and about this field.
 */
export function findPlea(
  { options, actor }: Pick<Invocation, 'options' | 'actor'>,
  command: Command | undefined,
  isPlea: Library['isPlea'],
): string | null {
  const access = command?.access ?? 'member';
  if (access !== 'member' && includesRole(actor.role, access)) return null;
  const found = Object.values(options).find((value) => typeof value === 'string' && isPlea(value));
  return typeof found === 'string' ? found : null;
}

/** What whoever is in need is answered: help lines, and how to report where somebody else wrote it. */
export function replyToPlea(
  plea: string,
  command: Pick<Command, 'surface'> | undefined,
  { answerQuestion, figuresOf }: Pick<CommandContext, 'answerQuestion' | 'figuresOf'>,
): CommandReply {
  const reply = answerToReply(answerQuestion(plea), figuresOf);
  return command?.surface === 'message' ? { ...reply, blocks: [...reply.blocks, HOW_TO_REPORT] } : reply;
}

const HOW_TO_REPORT: ReplyBlock = {
  kind: 'text',
  text: 'If somebody else wrote this: the reporting points above take reports from anybody who is worried about somebody, you need not be sure, and you can tell the moderators here as well.',
  quiet: false,
};
