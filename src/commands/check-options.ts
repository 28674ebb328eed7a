import { assertNever } from '../assert-never.ts';
import { stripInvisible } from '../text/normalise.ts';
import type { Command, CommandCall } from './command.ts';
import { nearestName } from './nearest-name.ts';
import type {
  BooleanOption,
  ChoiceOption,
  CommandOption,
  IntegerOption,
  OptionValue,
  StringOption,
} from './options.ts';

/** The values a command can run with, or everything that is wrong with the options, each in a sentence. */
export type CheckedOptions =
  | { readonly ok: true; readonly values: Readonly<Record<string, OptionValue>> }
  | { readonly ok: false; readonly problems: readonly string[] };

type Checked = { readonly value: OptionValue } | { readonly problem: string };

/**
 * Checks what a platform or a line gave against a command's definition. Text is accepted for every type, since lines give
 * nothing else: "5" for an integer, "yes" for a boolean. An empty string is a value, so that an empty question can be answered.
 */
export function checkOptions(command: Command, given: CommandCall['options']): CheckedOptions {
  const values = new Map<string, OptionValue>();
  const problems = unknownOptions(command, given);
  for (const [name, option] of Object.entries(command.options)) {
    const checked = checkGiven(name, option, given, command);
    if (checked === null) continue;
    if ('problem' in checked) problems.push(checked.problem);
    else values.set(name, checked.value);
  }
  return problems.length > 0 ? { ok: false, problems } : { ok: true, values: Object.fromEntries(values) };
}

function unknownOptions(command: Command, given: CommandCall['options']): string[] {
  const known = Object.keys(command.options);
  return Object.keys(given)
    .filter((name) => !known.includes(name))
    .map((name) => `/${command.name} has no option ${show(name)}: ${knownOptions(name, known)}`);
}

function knownOptions(name: string, known: readonly string[]): string {
  const nearest = nearestName(name, known);
  if (nearest !== null) return `did you mean "${nearest}"?`;
  return known.length === 0 ? 'it takes none.' : `it takes ${known.join(', ')}.`;
}

function checkGiven(
  name: string,
  option: CommandOption,
  given: CommandCall['options'],
  command: Command,
): Checked | null {
  const value = Object.hasOwn(given, name) ? given[name] : undefined;
  if (value !== undefined) return checkValue(name, option, value);
  if (!option.required) return null;
  return { problem: `/${command.name} needs "${name}": give one, e.g. ${command.example}` };
}

function checkValue(name: string, option: CommandOption, value: OptionValue): Checked {
  switch (option.type) {
    case 'string':
      return checkString(name, option, value);
    case 'choice':
      return checkChoice(name, option, value);
    case 'integer':
      return checkInteger(name, option, value);
    case 'boolean':
      return checkBoolean(name, option, value);
    default:
      return assertNever(option);
  }
}

function checkString(name: string, { maxLength }: StringOption, value: OptionValue): Checked {
  if (typeof value !== 'string') return { problem: `"${name}" must be text, got ${show(value)}.` };
  if (value.length <= maxLength) return { value };
  return { problem: `"${name}" must have at most ${maxLength} characters, got ${value.length}: shorten it.` };
}

function checkChoice(name: string, { choices }: ChoiceOption, value: OptionValue): Checked {
  const choice = choices.find((one) => one.toLowerCase() === String(value).trim().toLowerCase());
  if (choice !== undefined) return { value: choice };
  return { problem: `"${name}" must be one of ${choices.join(', ')}, got ${show(value)}.` };
}

function checkInteger(name: string, { min, max }: IntegerOption, value: OptionValue): Checked {
  const number = toInteger(value);
  if (number !== null && number >= min && number <= max) return { value: number };
  return { problem: `"${name}" must be a whole number from ${min} to ${max}, got ${show(value)}.` };
}

function toInteger(value: OptionValue): number | null {
  if (typeof value === 'number') return Number.isSafeInteger(value) ? value : null;
  return typeof value === 'string' && /^\s*[+-]?\d{1,15}\s*$/u.test(value) ? Number(value) : null;
}

const WORDS = new Map<string, boolean>([
  ['yes', true],
  ['true', true],
  ['no', false],
  ['false', false],
]);

function checkBoolean(name: string, _option: BooleanOption, value: OptionValue): Checked {
  const known = WORDS.get(String(value).trim().toLowerCase());
  return known === undefined
    ? { problem: `"${name}" must be yes or no, got ${show(value)}.` }
    : { value: known };
}

// What was typed may be long and strange: enough of it to recognise, made safe to print.
function show(value: OptionValue): string {
  const text = stripInvisible(String(value).toWellFormed());
  return `"${text.length > 40 ? `${text.slice(0, 39).toWellFormed()}…` : text}"`;
}
