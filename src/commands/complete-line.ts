import { assertNever } from '../assert-never.ts';
import type { Command } from './command.ts';
import type { CommandOption, Completion } from './options.ts';

/** A value to choose, with the words that people see for it. */
export interface Choice {
  readonly label: string;
  readonly value: string;
}

/** Gives the values that an option can take and that what was typed may mean. */
export type Complete = (completion: Completion, typed: string) => readonly Choice[];

/** What may stand in place of the end of a line. */
export interface LineCompletions {
  /** The end of the line that each completion replaces. */
  readonly typed: string;
  readonly completions: readonly string[];
}

/**
 * Completes a line up to its cursor.
 *
 *     /com               -> "/compare "
 *     /compare si        -> "side:"
 *     /compare side:p    -> "side:pro"
 *     /compare back      -> "backdoors", a value of the first option
 *     should mess        -> questions that the corpus answers
 */
export function completeLine(
  line: string,
  commands: readonly Command[],
  complete: Complete,
): LineCompletions {
  const [, name, rest] = /^\/([^ ]*) +(.*)$/su.exec(line) ?? [];
  if (name === undefined || rest === undefined) return completeStart(line, commands, complete);
  const command = commands.find((one) => one.name === name.toLowerCase());
  return command === undefined ? { typed: rest, completions: [] } : completeOptions(rest, command, complete);
}

function completeStart(line: string, commands: readonly Command[], complete: Complete): LineCompletions {
  const names = commands.filter(({ surface }) => surface === 'command').map(({ name }) => name);
  if (line === '' || line.startsWith('/')) {
    return startingWith(
      line,
      names.map((name) => `/${name} `),
    );
  }
  const questions = complete('question', line).map(({ value }) => value);
  return { typed: line, completions: [...names.filter((name) => name.startsWith(line)), ...questions] };
}

function completeOptions(rest: string, command: Command, complete: Complete): LineCompletions {
  const named = /(?:^| )([a-z][a-z-]*):("[^"]*|[^ "]*)$/u.exec(rest);
  if (named !== null) return completeNamed(named[1] ?? '', named[2] ?? '', command, complete);
  const word = rest.slice(rest.lastIndexOf(' ') + 1);
  const unused = Object.keys(command.options).filter((name) => !rest.includes(`${name}:`));
  const names = unused.map((name) => `${name}:`).filter((name) => name.startsWith(word));
  const values = rest.includes(':') ? [] : firstValues(rest, command, complete);
  return values.length > 0 && rest !== ''
    ? { typed: rest, completions: values }
    : { typed: word, completions: names };
}

function completeNamed(name: string, typed: string, command: Command, complete: Complete): LineCompletions {
  const option = Object.hasOwn(command.options, name) ? command.options[name] : undefined;
  if (option === undefined) return { typed, completions: [] };
  const values = optionValues(option, typed.replace('"', ''), complete);
  return { typed: `${name}:${typed}`, completions: values.map((value) => `${name}:${quoted(value)}`) };
}

// Quoted, unless the option takes the rest of the line anyway.
function firstValues(typed: string, { options }: Command, complete: Complete): readonly string[] {
  const [first] = Object.entries(options);
  if (first === undefined) return [];
  const [name, option] = first;
  const values = optionValues(option, typed.replace(/^"/u, ''), complete);
  const takesRest = Object.keys(options).findLast((one) => options[one]?.type === 'string') === name;
  return takesRest ? values : values.map(quoted);
}

function optionValues(option: CommandOption, typed: string, complete: Complete): readonly string[] {
  switch (option.type) {
    case 'choice':
      return startingWith(typed, option.choices).completions;
    case 'boolean':
      return startingWith(typed, ['yes', 'no']).completions;
    case 'integer':
      return [];
    case 'string':
      return option.completion === undefined
        ? []
        : complete(option.completion, typed).map(({ value }) => value);
    default:
      return assertNever(option);
  }
}

function startingWith(typed: string, all: readonly string[]): LineCompletions {
  const word = typed.toLowerCase();
  return { typed, completions: all.filter((one) => one.toLowerCase().startsWith(word)) };
}

function quoted(value: string): string {
  return value.includes(' ') ? `"${value}"` : value;
}
