import type { Command, CommandCall } from './command.ts';
import { parseLine } from './parse-line.ts';

/** The option that a line may leave out, since the message of its button echoes it. */
export const QUESTION = 'question';

/** Whether a call lacks the question that its command needs. */
export function lacksQuestion({ command, options }: CommandCall, commands: readonly Command[]): boolean {
  const definition = commands.find(({ name }) => name === command);
  return definition?.options[QUESTION]?.required === true && options[QUESTION] === undefined;
}

/** Whether a line leaves its question to be read from the message that it stands on. */
export function leavesQuestion(line: string, commands: readonly Command[]): boolean {
  const parsed = parseLine(line, commands);
  return parsed.ok && lacksQuestion(parsed.call, commands);
}
