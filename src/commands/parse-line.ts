import { cleanInput } from '../text/normalise.ts';
import type { Command, Invocation } from './command.ts';
import { nearestName } from './nearest-name.ts';
import { readLineOptions } from './read-line-options.ts';

/** What a line turned out to be: an invocation, its options still unchecked, or one sentence on why it is none. */
export type ParsedLine =
  | { readonly ok: true; readonly invocation: Invocation }
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
  const bare = commands.find(({ name }) => name === text.toLowerCase());
  return invoke(bare?.name ?? 'ask', bare === undefined ? { question: text } : {});
}

function parseCommand(text: string, commands: readonly Command[]): ParsedLine {
  const end = text.search(/ |$/u);
  const typed = text.slice(0, end);
  const command = commands.find(({ name }) => name === typed.toLowerCase());
  if (command === undefined) return { ok: false, problem: unknownCommand(typed, commands) };
  const read = readLineOptions(text.slice(end), command);
  return read.ok ? invoke(command.name, read.options) : read;
}

function invoke(command: string, options: Invocation['options']): ParsedLine {
  return { ok: true, invocation: { command, options } };
}

function unknownCommand(typed: string, commands: readonly Command[]): string {
  const nearest = nearestName(
    typed,
    commands.map(({ name }) => name),
  );
  const hint = nearest === null ? '' : `did you mean /${nearest}? `;
  return `There is no command "/${typed.slice(0, 40)}": ${hint}/help lists the commands.`;
}
