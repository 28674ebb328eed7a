import type { Bot } from '../../src/bot-port.ts';
import type { CommandCall } from '../../src/commands/command.ts';
import { type ParsedLine, parseLine } from '../../src/commands/parse-line.ts';
import type { ButtonValue } from './button-value.ts';
import { readMentions, readMrkdwn } from './mrkdwn.ts';

/** The slash command, under which every command of the bot is reached. */
export const SLASH_COMMAND = '/evenkey';

/** Reads what people type and press, and writes what they can type. */
export interface LineReader {
  /** What was typed after the slash command, after a mention or in a direct message, as Slack passes it on. */
  readonly readTyped: (text: string) => ParsedLine;
  /** What a button stands for, with the question that it left open. */
  readonly readPressed: (value: ButtonValue) => ParsedLine;
  readonly needsQuestion: (line: string) => boolean;
  readonly spell: (text: string) => string;
  /** Whether a call only reads the corpus, so that it can be made again. */
  readonly isReading: (call: CommandCall) => boolean;
}

/** A reader of the bot's commands. */
export function createLineReader({ commands, complete }: Pick<Bot, 'commands' | 'complete'>): LineReader {
  const typed = commands.filter(({ surface }) => surface === 'command');
  const names = typed.map(({ name }) => name);
  const bareName = new RegExp(`(^|[\\s(“"])/(${names.join('|')})\\b`, 'gu');

  const readTyped = (written: string): ParsedLine => {
    const text = readMrkdwn(written);
    if (text === '') return parseLine('/help', commands);
    const name = nameIn(text);
    if (name === null) return parseLine(text, commands);
    // A question is what people read of it; other commands may take mentions.
    const line = name === 'ask' ? text : readMentions(written);
    const parsed = parseLine(`/${line.replace(/^\//u, '')}`, commands);
    return parsed.ok && isMeant(parsed.call) ? parsed : readQuestion(parsed, name, text);
  };

  const nameIn = (text: string): string | null => {
    const [first = ''] = text.toLowerCase().replace(/^\//u, '').split(' ');
    return names.find((name) => name === first) ?? null;
  };

  // "help me …" may be a plea and never names a command: it stays the question that it is.
  const isMeant = ({ command, options }: CommandCall): boolean =>
    Object.entries(typed.find(({ name }) => name === command)?.options ?? {}).every(([name, option]) => {
      const value = options[name];
      if (value === undefined || option.type !== 'string' || option.completion !== 'command') return true;
      return complete('command', String(value).replace(/^\//u, '')).some((choice) => choice.value === value);
    });

  // A command that takes nothing, with words after it, is the beginning of a sentence.
  const readQuestion = (parsed: ParsedLine, name: string, text: string): ParsedLine => {
    const takesNothing = Object.keys(typed.find((one) => one.name === name)?.options ?? {}).length === 0;
    return (parsed.ok || takesNothing) && !text.startsWith('/') ? question(text) : parsed;
  };

  const needsQuestion = (line: string): boolean => {
    const parsed = parseLine(line, commands);
    if (!parsed.ok) return false;
    const option = commands.find(({ name }) => name === parsed.call.command)?.options['question'];
    return option?.required === true && parsed.call.options['question'] === undefined;
  };

  return {
    readTyped,
    needsQuestion,
    readPressed: ({ line, question: echoed }) => {
      const parsed = parseLine(line, commands);
      if (!parsed.ok || echoed === null || !needsQuestion(line)) return parsed;
      return { ok: true, call: { ...parsed.call, options: { ...parsed.call.options, question: echoed } } };
    },
    isReading: ({ command }) =>
      commands.some(({ name, gated, access }) => name === command && gated && access === 'member'),
    spell: (text) => text.replace(bareName, `$1${SLASH_COMMAND} $2`),
  };
}

function question(text: string): ParsedLine {
  return { ok: true, call: { command: 'ask', options: { question: text } } };
}
