import type { Command, CommandCall } from '../../src/commands/command.ts';

/** A call as if its button had been pressed: a question that its command requires and its line leaves out is the one that was asked last. */
export function withQuestion(
  call: CommandCall,
  commands: readonly Command[],
  last: string | null,
): CommandCall {
  const command = commands.find(({ name }) => name === call.command);
  const wanted = command?.options['question']?.required === true && !Object.hasOwn(call.options, 'question');
  return wanted && last !== null ? { ...call, options: { ...call.options, question: last } } : call;
}

/** The question of a call, for what is pressed after it; null where it has none. */
export function questionOf({ options }: CommandCall): string | null {
  const { question } = options;
  return typeof question === 'string' && question !== '' ? question : null;
}
