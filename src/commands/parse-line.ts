import { cleanInput } from '../text/normalise.ts';
import type { Command, CommandCall } from './command.ts';
import { nearestName } from './nearest-name.ts';
import { readLineOptions } from './read-line-options.ts';

/** What a line turned out to be: a call, its options still unchecked, or one sentence on why it is none. */
export type ParsedLine =
  | { readonly ok: true; readonly call: CommandCall }
  | { readonly ok: false; readonly problem: string };

/**
 * Reads a line that somebody typed.
 *
 *     /compare topic:"child safety" side:pro    the command `compare` with two options
 *     topics                                    the command `topics`, a command's bare name
 *     help me understand backdoors              a question, as is everything else
 */
export function parseLine(line: string, commands: readonly Command[]): ParsedLine {
  const text = cleanInput(line);
  if (text.startsWith('/')) return parseCommand(text.slice(1), commands);
  const bare = commands.find(({ name, surface }) => surface === 'command' && name === text.toLowerCase());
  return calls(bare?.name ?? 'ask', bare === undefined ? { question: text } : {});
}

function parseCommand(text: string, commands: readonly Command[]): ParsedLine {
  const end = text.search(/ |$/u);
  const typed = text.slice(0, end);
  const command = commands.find(({ name }) => name === typed.toLowerCase());
  if (command === undefined) return { ok: false, problem: unknownCommand(typed, commands) };
  const read = readLineOptions(text.slice(end), command);
  return read.ok ? calls(command.name, read.options) : read;
}

function calls(command: string, options: CommandCall['options']): ParsedLine {
  return { ok: true, call: { command, options } };
}

function unknownCommand(typed: string, commands: readonly Command[]): string {
  const nearest = nearestName(typed, namesOf(commands));
  const hint = nearest === null ? '' : `did you mean /${nearest}? `;
  return `There is no command "/${typed.slice(0, 40)}": ${hint}/help lists the commands.`;
}

function namesOf(commands: readonly Command[]): readonly string[] {
  return commands.filter(({ surface }) => surface === 'command').map(({ name }) => name);
}
