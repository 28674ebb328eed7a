import type { Bot } from '../../src/bot-port.ts';
import { checkOptions } from '../../src/commands/check-options.ts';
import type { Command, CommandCall } from '../../src/commands/command.ts';
import type { Completion, OptionValue, StringOption } from '../../src/commands/options.ts';
import { foldText } from '../../src/text/normalise.ts';

/** The longest text of an option that takes an id. */
const LONGEST_ID = 20;

/**
 * Whether what was typed without a slash is the command that it begins like, and not a sentence. Every option must be valid, and each text must
 * look like what it is for; a sentence is heard whole, as a question or a plea.
 *
 *     posts k3w9x2m4q7ab       the command `posts`
 *     posts of me are shared   a sentence
 */
export function isCommandLine(
  { options }: CommandCall,
  command: Command,
  complete: Bot['complete'],
): boolean {
  const given = Object.entries(options);
  if (given.length === 0) return true;
  if (!checkOptions(command, options).ok) return false;
  return given.every(([name, value]) => {
    const option = command.options[name];
    return option?.type !== 'string' || isText(option, value, given.length === 1, command, complete);
  });
}

function isText(
  option: StringOption,
  value: OptionValue,
  isOnly: boolean,
  { access }: Command,
  complete: Bot['complete'],
): boolean {
  const text = String(value).trim();
  const { completion } = option;
  if (completion === undefined)
    return option.oneWord === true || option.maxLength <= LONGEST_ID ? isId(text) : isFormal(text);
  if (completion === 'question') return true;
  if (completion === 'command') return isCommandName(text, complete);
  // A name that is misspelt is told what there is, unless it might be something else.
  return isKnown(completion, text, complete) || (access === 'member' && isOnly && isOneWord(text));
}

// "help me …" may be a plea and never names a command: it stays the question that it is.
function isCommandName(text: string, complete: Bot['complete']): boolean {
  const name = text.replace(/^\//u, '');
  return complete('command', name).some(({ value }) => value === text);
}

function isKnown(completion: Completion, text: string, complete: Bot['complete']): boolean {
  const wanted = toKey(text);
  return [text, text.replace(/\s+/gu, '-')]
    .flatMap((typed) => complete(completion, typed))
    .some(({ label, value }) => [label, value].some((one) => toKey(one).startsWith(wanted)));
}

function toKey(text: string): string {
  return foldText(text)
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();
}

function isOneWord(text: string): boolean {
  return /^\S+$/u.test(text);
}

// Ids are made without vowels, so that none is a word.
function isId(text: string): boolean {
  return /^[^aeiou\s]+$/iu.test(text);
}

// A setting's value: one word, or mentions and ids of people, groups and channels.
function isFormal(text: string): boolean {
  const rest = text.replace(/<[@#!][^>]*>/gu, ' ').trim();
  return isOneWord(text) || rest.split(/[\s,]+/u).every((word) => word === '' || PLATFORM_ID.test(word));
}

const PLATFORM_ID = /^[UWSCG](?=[A-Z]*\d)[A-Z\d]{6,}$/u;
