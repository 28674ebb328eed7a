import type { Command, CommandCall } from '../../../src/commands/command.ts';
import { lacksQuestion, leavesQuestion, QUESTION } from '../../../src/commands/lacks-question.ts';
import type { Action, Reply, ReplyBlock } from '../../../src/reply/document.ts';
import { READABLE_TITLE } from '../limits.ts';

/** A call with the question of its message, where it leaves that open; null where there is none to be had. */
export function completeCall(
  call: CommandCall,
  question: string | null,
  commands: readonly Command[],
): CommandCall | null {
  if (!lacksQuestion(call, commands)) return call;
  return question === null ? null : { ...call, options: { ...call.options, [QUESTION]: question } };
}

/** A reply without the buttons that would need a question which can't be read from its message again. */
export function withUsableActions<Shown extends Pick<Reply, 'blocks'>>(
  reply: Shown,
  commands: readonly Command[],
): Shown {
  if (reply.blocks.some(isReadableTitle)) return reply;
  const isUsable = ({ line }: Action) => !leavesQuestion(line, commands);
  const blocks = reply.blocks.flatMap((block): readonly ReplyBlock[] => {
    if (block.kind !== 'actions') return [block];
    const actions = block.actions.filter(isUsable);
    return actions.length === 0 ? [] : [{ ...block, actions }];
  });
  return { ...reply, blocks };
}

function isReadableTitle(block: ReplyBlock): boolean {
  return block.kind === 'heading' && block.level === 1 && block.text.length <= READABLE_TITLE;
}

/**
 * The line that makes a call again from the message of its reply: without the question, which that echoes, and empty where it asks
 * nothing else. Null where the line or the question can't be written so.
 */
export function callToLine({ command, options }: CommandCall): string | null {
  const { [QUESTION]: question, ...others } = options;
  if (typeof question === 'string' && question.length > READABLE_TITLE) return null;
  const pieces = Object.entries(others).map(([name, value]) => piece(name, String(value)));
  if (pieces.includes(null)) return null;
  if (command === 'ask' && question !== undefined && pieces.length === 0) return '';
  return [`/${command}`, ...pieces].join(' ');
}

function piece(name: string, value: string): string | null {
  if (!/["“”]/u.test(value)) return `${name}:"${value}"`;
  if (!value.includes('"')) return `${name}:"${value}"`;
  return value.includes('”') ? null : `${name}:“${value}”`;
}
